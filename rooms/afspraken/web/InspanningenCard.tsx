import type { OutputOf } from '@samenhang/kernel/operation/operation.ts'
import { Card } from '@samenhang/ui/card/Card.tsx'
import { formatNumber } from '@samenhang/ui/format.ts'
import { Answer } from '@samenhang/ui/operation/Answer.tsx'
import { useAskRegio } from '@samenhang/ui/operation/useRegio.ts'
import { type Column, DataTable } from '@samenhang/ui/table/DataTable.tsx'
import { useUiTexts } from '@samenhang/ui/texts/UiTexts.ts'
import { useTranslation } from 'react-i18next'
import { listInspanningen } from '../contract.ts'
import { useNames } from './names.ts'

type Row = OutputOf<typeof listInspanningen>['items'][number]

/** What each promised, what it says it did and what others saw; a difference is a question for the table. */
export function InspanningenCard({ afspraakId }: { afspraakId: string }) {
  const { t } = useTranslation('afspraken')
  const { lang } = useUiTexts()
  const nameOf = useNames()
  const answer = useAskRegio(listInspanningen, { query: { afspraakId } } as never)
  const columns: Column<Row>[] = [
    { id: 'partij', header: t('partij'), value: ({ inspanning }) => nameOf(inspanning.partijId) },
    {
      id: 'beloofd',
      header: t('beloofd'),
      value: ({ inspanning }) => inspanning.tekst,
      cell: ({ inspanning: { hoeveel, aard, tekst } }) => (
        <>
          <strong>
            {formatNumber(hoeveel, lang)} {t(`aard_${aard}`)}
          </strong>
          <br />
          {tekst}
        </>
      ),
    },
    {
      id: 'zelf',
      header: t('zegtZelf'),
      value: ({ zelf }) => zelf?.tekst ?? '',
      cell: ({ zelf }) => zelf?.tekst ?? t('nogNiets'),
    },
    {
      id: 'anderen',
      header: t('zienAnderen'),
      value: ({ anderen }) => anderen.map(({ tekst }) => tekst).join(' '),
      cell: ({ anderen }) =>
        anderen.map(({ partijId, tekst }) => `${nameOf(partijId)}: ${tekst}`).join(' ') || t('nogNiets'),
    },
    { id: 'vraag', header: t('vraagTafel'), value: ({ vraag }) => vraag ?? '' },
  ]
  return (
    <Answer answer={answer} otherwise={null}>
      {({ items }) =>
        (items as Row[]).length === 0 ? null : (
          <Card title={t('inspanningTitle')} note={t('inspanningNote')}>
            <DataTable
              caption={t('inspanningTitle')}
              captionHidden
              columns={columns}
              rows={items as Row[]}
              rowKey={(row) => row.inspanningId}
            />
          </Card>
        )
      }
    </Answer>
  )
}
