import { ChartFrame } from '@samenhang/ui/chart/ChartFrame.tsx'
import { type Column, DataTable } from '@samenhang/ui/table/DataTable.tsx'
import type { KoersRecord, Schaalbesluit } from '../contract.ts'
import { only } from '../record/shapes.ts'
import './criteria.css'
import { type Names, useNames } from './regio.ts'
import { useWords } from './use-words.ts'

type Props = { besluit: Schaalbesluit; records: readonly KoersRecord[] }
type Weigher = {
  letter: string
  naam: string
  partijId: string
  dissents: boolean
  values: ReadonlyMap<string, number>
}
const places = [-2, -1, 0, 1, 2] as const

/** What each partij weighed, one lettered dot per criterium; open for who dissents. Nothing is added up. */
export function Criteria({ besluit, records }: Props) {
  const t = useWords()
  const names = useNames()
  const weighers = listWeighers(records, names)
  const key = weighers.map(({ letter, naam }) => `${letter} ${naam}`).join(', ')
  const unit = weighers.length === 0 ? t('weighedNone') : t('weighedUnit', { key })
  const columns: Column<Schaalbesluit['criteria'][number]>[] = [
    { id: 'naam', header: t('criterium'), value: ({ naam }) => naam },
    { id: 'feit', header: t('feit'), value: ({ feit }) => feit },
    ...weighers.map(({ partijId, naam, values }) => ({
      id: partijId,
      header: naam,
      value: ({ code }: { code: string }) => {
        const value = values.get(code)
        return value === undefined ? t('notWeighed') : t(`weegt_${value}`)
      },
    })),
  ]
  const title = t('why', { criteria: besluit.criteria.length, count: weighers.length })
  return (
    <ChartFrame
      title={title}
      unit={unit}
      picture={
        <div className="koers-criteria">
          <div className="koers-criteria__ends" aria-hidden="true">
            <span>← {t('towardLokaal')}</span>
            <span>{t('noWeight')}</span>
            <span>{t('towardSamen')} →</span>
          </div>
          <ul className="koers-criteria__rows">
            {besluit.criteria.map(({ code, naam, feit }) => (
              <li key={code} className="koers-criteria__row">
                <div>
                  <strong>{naam}</strong>
                  <p className="sh-small">{feit}</p>
                </div>
                <div className="koers-criteria__track">
                  {places.map((place) => (
                    <Place
                      key={place}
                      place={place}
                      weighers={weighers.filter(({ values }) => values.get(code) === place)}
                    />
                  ))}
                </div>
              </li>
            ))}
          </ul>
        </div>
      }
      table={
        <DataTable
          caption={title}
          captionHidden
          columns={columns}
          rows={besluit.criteria}
          rowKey={({ code }) => code}
          matrix
        />
      }
    />
  )
}

function Place({ place, weighers }: { place: (typeof places)[number]; weighers: Weigher[] }) {
  const t = useWords()
  const said = weighers.map(({ naam }) => naam).join(', ')
  return (
    <div className="koers-criteria__place">
      {weighers.length > 0 && (
        <span className="sh-hidden-visually">
          {t(`weegt_${place}`)}: {said}.
        </span>
      )}
      {weighers.map(({ letter, dissents }) => (
        <span key={letter} aria-hidden="true" className={`koers-dot${dissents ? ' koers-dot--open' : ''}`}>
          {letter}
        </span>
      ))}
    </div>
  )
}

/** Letters follow the names, so that nobody stands in front because of what they weighed. */
function listWeighers(records: readonly KoersRecord[], names: Names): Weigher[] {
  const dissenting = new Set(
    only('standpunt', records)
      .filter(({ inhoud }) => inhoud.sluitAanBijId === null)
      .map(({ partijId }) => partijId),
  )
  return only('weging', records)
    .map(({ partijId, inhoud }) => ({
      partijId: partijId ?? '',
      naam: names(partijId),
      dissents: dissenting.has(partijId),
      values: new Map(inhoud.wegingen.map(({ criterium, waarde }) => [criterium, waarde])),
    }))
    .toSorted((a, b) => a.naam.localeCompare(b.naam))
    .map((one, index) => ({ ...one, letter: String.fromCharCode(65 + index) }))
}
