import { useTranslation } from 'react-i18next'
import type { VersnipperingView } from '../contract.ts'
import { useNames } from './names.ts'
import { setClass } from './set-class.ts'

const largest = 58
const smallest = 22

/** Gemeenten by aanbieders: area is clients, letter and colour the set, an open square has a reason that still holds. */
export function SetMatrix({ gekozen }: { gekozen: VersnipperingView }) {
  const { t } = useTranslation('afspraken')
  const nameOf = useNames()
  const { vlakken, gemeenten, aanbieders } = gekozen
  const most = Math.max(1, ...vlakken.map(({ clienten }) => clienten))
  const byName = <Row,>(rows: readonly Row[], id: (row: Row) => string) =>
    rows.toSorted((a, b) => nameOf(id(a)).localeCompare(nameOf(id(b))))
  const rows = byName(gemeenten, ({ gemeenteId }) => gemeenteId)
  const columns = aanbieders.toSorted(
    (a, b) => b.sets - a.sets || nameOf(a.aanbiederId).localeCompare(nameOf(b.aanbiederId)),
  )
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region must be reachable by keyboard
    <section className="af-matrix" aria-label={t('matrixTitle')} tabIndex={0}>
      <table>
        <caption className="sh-hidden-visually">{t('matrixTitle')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('gemeente')}</th>
            {columns.map(({ aanbiederId }) => (
              <th key={aanbiederId} scope="col">
                {nameOf(aanbiederId).split(' ')[0]}
              </th>
            ))}
            <th scope="col" className="af-matrix__count">
              {t('setsPerGemeente')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ gemeenteId, sets }) => (
            <tr key={gemeenteId}>
              <th scope="row">{nameOf(gemeenteId)}</th>
              {columns.map(({ aanbiederId }) => {
                const own = vlakken.filter((one) => one.gemeenteId === gemeenteId && one.aanbiederId === aanbiederId)
                return (
                  <td
                    key={aanbiederId}
                    data-aanbieder={nameOf(aanbiederId).split(' ')[0]}
                    data-empty={own.length === 0}
                  >
                    {own.length === 0 && (
                      <>
                        <span aria-hidden="true">–</span>
                        <span className="sh-hidden-visually">{t('keyNone')}</span>
                      </>
                    )}
                    {own.map(({ contractId, letter, clienten, reden }) => (
                      <SetSquare
                        key={contractId}
                        letter={letter}
                        size={Math.max(smallest, Math.round(largest * Math.sqrt(clienten / most)))}
                        open={reden !== null}
                        label={t(reden ? 'squareOpen' : 'square', { letter, count: clienten })}
                      />
                    ))}
                  </td>
                )
              })}
              <td className="af-matrix__count" data-aanbieder={t('setsPerGemeente')}>
                {t('setsCount', { count: sets })}
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('setsPerAanbieder')}</th>
            {columns.map(({ aanbiederId, sets }) => (
              <td key={aanbiederId} data-aanbieder={nameOf(aanbiederId).split(' ')[0]}>
                {sets}
              </td>
            ))}
            <td data-empty="true" />
          </tr>
        </tfoot>
      </table>
    </section>
  )
}

/** One contract: filled, or only its outline when it has a reason that still holds. */
export function SetSquare({
  letter,
  size,
  open,
  label,
}: {
  letter: string
  size: number
  open: boolean
  label: string
}) {
  const edge = open ? 1.25 : 0
  return (
    // biome-ignore lint/a11y/noSvgWithoutTitle: it has a name, or is an example beside its words
    <svg
      className={`af-square ${open ? 'af-square--open' : ''} ${setClass(letter)}`}
      width={size}
      height={size}
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    >
      <rect x={edge} y={edge} width={size - 2 * edge} height={size - 2 * edge} rx="3" />
      <text x="50%" y="50%" dy="0.35em">
        {letter}
      </text>
    </svg>
  )
}
