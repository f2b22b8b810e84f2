import type { OutputOf } from '@samenhang/kernel/operation/operation.ts'
import { LinkButton } from '@samenhang/ui/actions/LinkButton.tsx'
import { Card } from '@samenhang/ui/card/Card.tsx'
import { formatDate, formatEuro } from '@samenhang/ui/format.ts'
import { Page } from '@samenhang/ui/frame/Page.tsx'
import { Empty } from '@samenhang/ui/nothing/Empty.tsx'
import { Answer } from '@samenhang/ui/operation/Answer.tsx'
import { useAsk } from '@samenhang/ui/operation/useAsk.ts'
import { type Column, DataTable } from '@samenhang/ui/table/DataTable.tsx'
import { useUiTexts } from '@samenhang/ui/texts/UiTexts.ts'
import { useTranslation } from 'react-i18next'
import { listBerichten } from '../contract.ts'

type Bericht = OutputOf<typeof listBerichten>['items'][number]

/** Which messages were imported, the newest first. */
export function BerichtenScreen() {
  const { t } = useTranslation('uitvoering')
  const answer = useAsk(listBerichten)
  const read = <LinkButton href="/uitvoering/inlezen">{t('read')}</LinkButton>
  return (
    <Answer answer={answer}>
      {({ items }) =>
        items.length === 0 ? (
          <Page title={t('berichtenTitleNone')} lead={t('berichtenLead')}>
            <Empty action={read}>{t('berichtenNone')}</Empty>
          </Page>
        ) : (
          <Page title={t('berichtenTitle', { count: items.length })} lead={t('berichtenLead')} action={read}>
            <Card>
              <BerichtTable items={items} />
            </Card>
          </Page>
        )
      }
    </Answer>
  )
}

function BerichtTable({ items }: { items: Bericht[] }) {
  const { t } = useTranslation('uitvoering')
  const { lang } = useUiTexts()
  const countOf = ({ soort, toewijzingen, leveringen, prestaties }: Bericht) =>
    soort === 301 ? toewijzingen : soort === 323 ? prestaties : leveringen
  const columns: Column<Bericht>[] = [
    { id: 'bestand', header: t('file'), value: (row) => row.bestand },
    { id: 'soort', header: t('soort'), value: (row) => t(`soort_${row.soort}`) },
    { id: 'wet', header: t('wet'), value: (row) => t(`wet_${row.wet}`) },
    { id: 'afzender', header: t('afzender'), value: (row) => row.afzender },
    {
      id: 'dagtekening',
      header: t('dagtekening'),
      value: (row) => row.dagtekening,
      cell: (row) => formatDate(row.dagtekening, lang, 'short'),
    },
    { id: 'inhoud', header: t('content'), value: (row) => t(`content_${row.soort}`, { count: countOf(row) }) },
    {
      id: 'bedrag',
      header: t('amount'),
      value: (row) => (row.cents === null ? null : row.cents / 100),
      cell: (row) => row.cents !== null && formatEuro(row.cents, lang),
      numeric: true,
    },
  ]
  return (
    <DataTable
      caption={t('soort')}
      captionHidden
      columns={columns}
      rows={items}
      rowKey={(row) => row.berichtId}
      sortable
      filter
      pageSize={25}
    />
  )
}
