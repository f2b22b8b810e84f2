import { LinkButton } from '@samenhang/ui/actions/LinkButton.tsx'
import { Card } from '@samenhang/ui/card/Card.tsx'
import { formatDate } from '@samenhang/ui/format.ts'
import { Sections } from '@samenhang/ui/frame/Sections.tsx'
import { Link } from '@samenhang/ui/link/Link.tsx'
import { Empty } from '@samenhang/ui/nothing/Empty.tsx'
import { Answer } from '@samenhang/ui/operation/Answer.tsx'
import { useAskRegio } from '@samenhang/ui/operation/useRegio.ts'
import { Status } from '@samenhang/ui/status/Status.tsx'
import { type Column, DataTable } from '@samenhang/ui/table/DataTable.tsx'
import { useUiTexts } from '@samenhang/ui/texts/UiTexts.ts'
import { useTranslation } from 'react-i18next'
import { type AfspraakSummary, listAfspraken, listBevindingen } from '../contract.ts'
import { AfsprakenPage } from './AfsprakenPage.tsx'
import { useNames } from './names.ts'

/** What was agreed and is in force, and what is open because nothing ends by silence. */
export function AfsprakenScreen() {
  const { t } = useTranslation('afspraken')
  const answer = useAskRegio(listAfspraken)
  return (
    <Answer answer={answer}>
      {({ items, abilities }) => {
        const make = abilities['afspraken.write'] && <LinkButton href="/afspraken/nieuw">{t('newAfspraak')}</LinkButton>
        if (items.length === 0) {
          return (
            <AfsprakenPage title={t('afsprakenNone')}>
              <Empty action={make}>{t('afsprakenNoneText')}</Empty>
            </AfsprakenPage>
          )
        }
        const waiting = items.filter(({ wacht }) => wacht !== null)
        const title = { inForce: items.filter(({ inWerking }) => inWerking).length, count: items.length }
        return (
          <AfsprakenPage
            title={t('afsprakenTitle', title)}
            lead={waiting.length > 0 ? t('afsprakenWaiting', { count: waiting.length }) : t('afsprakenLead')}
            action={make}
          >
            <Sections>
              <Card title={t('navAfspraken')}>
                <AfspraakTable items={items} />
              </Card>
              <TakenCard items={items} />
              <BevindingenCard />
            </Sections>
          </AfsprakenPage>
        )
      }}
    </Answer>
  )
}

function AfspraakTable({ items }: { items: AfspraakSummary[] }) {
  const { t } = useTranslation('afspraken')
  const { lang } = useUiTexts()
  const nameOf = useNames()
  const standOf = ({ inWerking, wacht }: AfspraakSummary) =>
    inWerking
      ? t('inForceSince', { date: formatDate(inWerking.van, lang, 'long') })
      : t(wacht ? 'standWacht' : 'standConcept')
  const columns: Column<AfspraakSummary>[] = [
    {
      id: 'titel',
      header: t('afspraak'),
      value: (row) => row.titel,
      cell: (row) => <Link href={`/afspraken/${row.afspraakId}`}>{row.titel}</Link>,
    },
    {
      id: 'stand',
      header: t('stand'),
      value: standOf,
      cell: (row) => <Status kind={row.inWerking ? 'goed' : 'nietBegonnen'}>{standOf(row)}</Status>,
    },
    {
      id: 'wacht',
      header: t('wachtOp'),
      value: (row) => row.wacht?.partijIds.map(nameOf).join(', ') ?? '',
      cell: (row) =>
        row.wacht && t('wachtVersie', { versie: row.wacht.versie, who: row.wacht.partijIds.map(nameOf).join(', ') }),
    },
    { id: 'partijen', header: t('partijen'), value: (row) => row.partijIds.length, numeric: true },
  ]
  return (
    <DataTable
      caption={t('navAfspraken')}
      captionHidden
      columns={columns}
      rows={items}
      rowKey={(row) => row.afspraakId}
      download="afspraken"
    />
  )
}

function TakenCard({ items }: { items: AfspraakSummary[] }) {
  const { t } = useTranslation('afspraken')
  const { lang } = useUiTexts()
  const nameOf = useNames()
  // One line for what several partijen must do for the same afspraak.
  const taken = items
    .flatMap(({ taken: own, titel, afspraakId }) =>
      [...Map.groupBy(own, ({ soort, op }) => `${soort} ${op}`)].flatMap(([key, same]) => {
        const [first] = same
        const namen = same.map(({ partijId }) => nameOf(partijId)).join(', ')
        return first ? [{ ...first, key: `${afspraakId} ${key}`, namen, titel, afspraakId }] : []
      }),
    )
    .toSorted((a, b) => a.op.localeCompare(b.op))
  return (
    <Card title={t('taken')} note={t('takenNote')}>
      {taken.length === 0 && <Empty>{t('takenNone')}</Empty>}
      <ul className="af-list">
        {taken.map(({ key, soort, namen, op, titel, afspraakId }) => (
          <li key={key}>
            <p>
              <strong>{t(`taak_${soort}`, { naam: namen })}</strong>
            </p>
            <p className="sh-small">
              <Link href={`/afspraken/${afspraakId}`}>{titel}</Link>, {formatDate(op, lang, 'long')}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  )
}

function BevindingenCard() {
  const { t } = useTranslation('afspraken')
  const answer = useAskRegio(listBevindingen)
  return (
    <Answer answer={answer} otherwise={null}>
      {({ items }) => (
        <Card title={t('bevindingen')} note={t('bevindingenNote', { count: items.length })}>
          {items.length === 0 && <Empty>{t('bevindingenNone')}</Empty>}
          <ul className="af-list">
            {items.map(({ toets, wat, waarom, wie, waar }) => (
              <li key={`${toets} ${waar.id} ${wat}`}>
                <p>
                  <strong>{wat}</strong>
                </p>
                <p className="sh-small">
                  {waarom} {t('solvedBy', { wie })} ({toets})
                </p>
              </li>
            ))}
          </ul>
        </Card>
      )}
    </Answer>
  )
}
