import { type CivilDate, daysBetween } from '@samenhang/kernel/period/civil-date.ts'
import { formatDate } from '@samenhang/ui/format.ts'
import { Link } from '@samenhang/ui/link/Link.tsx'
import { Status } from '@samenhang/ui/status/Status.tsx'
import { type Column, DataTable } from '@samenhang/ui/table/DataTable.tsx'
import { useTranslation } from 'react-i18next'
import { useLang } from '../i18n.ts'
import { useSession } from '../session/SessionContext.ts'
import { isBroken, isEnding, type Regel } from './werk.ts'
import './werklijst.css'

type Props = { items: Regel[]; today: CivilDate }

/** Per household: until when help lasts, what is missing, and how it stands. */
export function WerkTable({ items, today }: Props) {
  const { t } = useTranslation()
  const tenants = useSession().caller?.tenants ?? []
  const columns: Column<Regel>[] = [
    {
      id: 'naam',
      header: t('werkWho'),
      value: (row) => row.naam,
      cell: (row) => (
        <>
          <Link href={`/plan/huishoudens/${row.huishoudenId}`}>{row.naam}</Link>
          <span className="web-werk__small">{t('countLeden', { count: row.leden })}</span>
        </>
      ),
    },
    {
      id: 'einde',
      header: t('werkWhen'),
      value: (row) => row.einde?.einddatum ?? null,
      cell: (row) => <Einde row={row} today={today} />,
    },
    {
      id: 'breaks',
      header: t('werkMissing'),
      value: (row) => row.breaks.reduce((sum, { count }) => sum + count, 0),
      cell: (row) => <Missing row={row} />,
    },
    {
      id: 'stand',
      header: t('werkState'),
      value: (row) => t(`werkState_${stateOf(row, today)}`),
      cell: (row) => <State row={row} today={today} />,
    },
  ]
  if (tenants.length > 1) {
    const place = (row: Regel) => tenants.find(({ tenant }) => tenant === row.tenant)?.naam ?? row.tenant
    columns.push({ id: 'gemeente', header: t('werkGemeente'), value: place })
  }
  return (
    <DataTable
      caption={t('titleWerklijst')}
      captionHidden
      columns={columns}
      rows={items}
      rowKey={(row) => row.huishoudenId}
      sortable
      filter
      pageSize={20}
    />
  )
}

function Einde({ row: { einde }, today }: { row: Regel; today: CivilDate }) {
  const { t } = useTranslation()
  const lang = useLang()
  if (!einde) return <span className="web-werk__small">{t('werkNoDate')}</span>
  return (
    <>
      <strong>{formatDate(einde.einddatum, lang, 'day')}</strong>
      <span className="web-werk__small">{t('inDays', { count: daysBetween(today, einde.einddatum) })}</span>
      <span className="web-werk__small">{t('werkEnds', { naam: einde.naam })}</span>
    </>
  )
}

const known = ['eigen-woord', 'doel', 'toewijzing', 'declaratie'] as const

/** A soort that another room brought along has no sentence of its own here. */
function Missing({ row }: { row: Regel }) {
  const { t } = useTranslation()
  if (row.breaks.length === 0) return <span className="web-werk__small">{t('werkNothingMissing')}</span>
  return (
    <ul className="web-werk__list">
      {row.breaks.map(({ missing, count }) => {
        const soort = known.find((one) => one === missing)
        return (
          <li key={missing}>{soort ? t(`missing_${soort}`, { count }) : t('missing_other', { count, missing })}</li>
        )
      })}
    </ul>
  )
}

const stateOf = (row: Regel, today: CivilDate) => (isBroken(row) ? 'broken' : isEnding(row, today) ? 'ending' : 'whole')

const statuses = { broken: 'stuk', ending: 'wacht', whole: 'goed' } as const

function State({ row, today }: { row: Regel; today: CivilDate }) {
  const { t } = useTranslation()
  const state = stateOf(row, today)
  return <Status kind={statuses[state]}>{t(`werkState_${state}`)}</Status>
}
