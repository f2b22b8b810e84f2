import { sum } from '@samenhang/kernel/money/money.ts'
import type { OutputOf } from '@samenhang/kernel/operation/operation.ts'
import { Card } from '@samenhang/ui/card/Card.tsx'
import { SegmentedControl } from '@samenhang/ui/choice/SegmentedControl.tsx'
import { formatDate, formatEuro } from '@samenhang/ui/format.ts'
import { Page } from '@samenhang/ui/frame/Page.tsx'
import { Empty } from '@samenhang/ui/nothing/Empty.tsx'
import { Answer } from '@samenhang/ui/operation/Answer.tsx'
import { useAsk } from '@samenhang/ui/operation/useAsk.ts'
import { type Column, DataTable } from '@samenhang/ui/table/DataTable.tsx'
import { useUiTexts } from '@samenhang/ui/texts/UiTexts.ts'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { listDeclaraties, type Wet } from '../contract.ts'

type Declaratie = OutputOf<typeof listDeclaraties>['items'][number]

/** What aanbieders declared, every resident under a pseudonym; to filter and to save as CSV. */
export function DeclaratiesScreen() {
  const { t } = useTranslation('uitvoering')
  const { lang } = useUiTexts()
  const [wet, setWet] = useState<'' | Wet>('')
  const answer = useAsk(listDeclaraties, { query: wet ? { wet } : {} })
  const segments = [
    { value: '' as const, label: t('all') },
    { value: 'jeugdwet' as const, label: t('wet_jeugdwet') },
    { value: 'wmo' as const, label: t('wet_wmo') },
  ]
  return (
    <Answer answer={answer}>
      {({ items }) => (
        <Page
          title={t('declaratiesTitle', { amount: formatEuro(sum(items.map(({ cents }) => cents)), lang) })}
          lead={t('declaratiesLead', { count: items.length })}
        >
          <Card
            title={t('declaraties')}
            aside={<SegmentedControl label={t('wet')} segments={segments} value={wet} onChange={setWet} />}
          >
            {items.length === 0 ? <Empty>{t('declaratiesNone')}</Empty> : <DeclaratieTable items={items} />}
          </Card>
        </Page>
      )}
    </Answer>
  )
}

function DeclaratieTable({ items }: { items: Declaratie[] }) {
  const { t } = useTranslation('uitvoering')
  const { lang } = useUiTexts()
  const columns: Column<Declaratie>[] = [
    { id: 'nummer', header: t('nummer'), value: (row) => row.nummer },
    { id: 'wet', header: t('wet'), value: (row) => t(`wet_${row.wet}`) },
    { id: 'aanbieder', header: t('aanbieder'), value: (row) => row.aanbieder.naam },
    {
      id: 'dagtekening',
      header: t('dagtekening'),
      value: (row) => row.dagtekening,
      cell: (row) => formatDate(row.dagtekening, lang, 'short'),
    },
    // The last letters tell clients apart on the screen; the download has the whole pseudonym.
    {
      id: 'pseudoniem',
      header: t('pseudoniem'),
      value: (row) => row.pseudoniem,
      cell: (row) => `…${row.pseudoniem.slice(-6)}`,
    },
    { id: 'prestaties', header: t('prestaties'), value: (row) => row.prestaties, numeric: true },
    {
      id: 'bedrag',
      header: t('amount'),
      value: (row) => row.cents / 100,
      cell: (row) => formatEuro(row.cents, lang),
      numeric: true,
    },
  ]
  return (
    <DataTable
      caption={t('declaraties')}
      captionHidden
      columns={columns}
      rows={items}
      rowKey={(row) => row.declaratieId}
      sortable
      filter
      pageSize={25}
      download="declaraties"
    />
  )
}
