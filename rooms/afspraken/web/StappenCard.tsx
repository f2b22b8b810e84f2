import { Card } from '@samenhang/ui/card/Card.tsx'
import { formatDate } from '@samenhang/ui/format.ts'
import { type Column, DataTable } from '@samenhang/ui/table/DataTable.tsx'
import { useUiTexts } from '@samenhang/ui/texts/UiTexts.ts'
import { useTranslation } from 'react-i18next'
import type { MomentView } from '../contract.ts'

type Stap = MomentView['stappen'][number]

/** Why it must begin then: counted back from the end, step by step, each with its rule. */
export function StappenCard({ moment }: { moment: MomentView }) {
  const { t } = useTranslation('afspraken')
  const { lang } = useUiTexts()
  const day = (date: string) => formatDate(date, lang, 'long')
  const columns: Column<Stap>[] = [
    { id: 'naam', header: t('stap'), value: (row) => row.naam },
    { id: 'van', header: t('van'), value: (row) => row.van, cell: (row) => day(row.van) },
    { id: 'tot', header: t('tot'), value: (row) => row.tot, cell: (row) => day(row.tot) },
    {
      id: 'dagen',
      header: t('duur'),
      value: (row) => row.dagen,
      cell: (row) => t('dagenCount', { count: row.dagen }),
      numeric: true,
    },
    {
      id: 'bron',
      header: t('regel'),
      value: (row) => row.bron,
      cell: (row) => (
        <>
          {row.bron}
          {row.recesDagen > 0 && <span className="sh-small"> {t('recesDagen', { count: row.recesDagen })}</span>}
        </>
      ),
    },
  ]
  return (
    <Card
      title={t('waaromTitle', { date: day(moment.start) })}
      note={t('waaromNote', { titel: moment.titel, bron: moment.bron })}
    >
      <DataTable
        caption={t('waaromTitle', { date: day(moment.start) })}
        captionHidden
        columns={columns}
        rows={moment.stappen.toReversed()}
        rowKey={(row) => `${row.naam} ${row.van}`}
      />
    </Card>
  )
}
