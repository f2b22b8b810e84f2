import { Card } from '@samenhang/ui/card/Card.tsx'
import { formatDate } from '@samenhang/ui/format.ts'
import { Link } from '@samenhang/ui/link/Link.tsx'
import { Empty } from '@samenhang/ui/nothing/Empty.tsx'
import { Status } from '@samenhang/ui/status/Status.tsx'
import { type Column, DataTable } from '@samenhang/ui/table/DataTable.tsx'
import { useUiTexts } from '@samenhang/ui/texts/UiTexts.ts'
import { useTranslation } from 'react-i18next'
import type { OpgaveView } from '../opgave/opgave-view.ts'
import { useNames } from './regio.ts'

type Row = OpgaveView['feiten'][number]

/** What was said with the fact beside it, its source and who doubts it; a claim without a fact shows as such. */
export function FeitenCard({ feiten, opgaveId, all }: { feiten: readonly Row[]; opgaveId: string; all?: number }) {
  const { t } = useTranslation('koers')
  const { lang } = useUiTexts()
  const names = useNames()
  const sourceOf = ({ feit: { inhoud } }: Row) => {
    if (inhoud.cijfer !== null) return `${inhoud.bron ?? ''}, ${inhoud.op ? formatDate(inhoud.op, lang, 'long') : ''}`
    if (!inhoud.zoekt) return t('nobodyLooks')
    return t('looksUp', { naam: names(inhoud.zoekt.partijId), date: formatDate(inhoud.zoekt.voor, lang, 'long') })
  }
  const columns: Column<Row>[] = [
    { id: 'bewering', header: t('said'), value: ({ feit }) => feit.inhoud.bewering },
    {
      id: 'cijfer',
      header: t('feit'),
      value: ({ feit }) => feit.inhoud.cijfer ?? t('noFeit'),
      cell: ({ feit, twijfels }) => (
        <div className="koers-stack">
          {feit.inhoud.cijfer ? (
            <strong>{feit.inhoud.cijfer}</strong>
          ) : (
            <Status kind="nietBegonnen">{t('noFeit')}</Status>
          )}
          {twijfels.map((one) => (
            <div key={one.recordId}>
              <Status kind="letop">{t('doubts', { naam: names(one.partijId) })}</Status>
              <p className="sh-small">{one.inhoud.tekst}</p>
            </div>
          ))}
        </div>
      ),
    },
    { id: 'bron', header: t('source'), value: sourceOf },
  ]
  const aside = all !== undefined && all > feiten.length && (
    <Link href={`/koers/opgaven/${opgaveId}#feiten`}>{t('allFeiten', { count: all })}</Link>
  )
  const add = <Link href={`/koers/vastleggen/feit?opgaveId=${opgaveId}`}>{t('feitAdd')}</Link>
  return (
    <Card title={t('feiten')} aside={aside}>
      {feiten.length === 0 ? (
        <Empty action={add}>{t('feitenNone')}</Empty>
      ) : (
        <>
          <DataTable
            caption={t('feiten')}
            captionHidden
            columns={columns}
            rows={[...feiten]}
            rowKey={({ feit }) => feit.recordId}
          />
          {all === undefined && <p className="sh-print-hidden">{add}</p>}
        </>
      )}
    </Card>
  )
}
