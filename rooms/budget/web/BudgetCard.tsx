import { Card } from '@samenhang/ui/card/Card.tsx'
import { ChartFrame } from '@samenhang/ui/chart/ChartFrame.tsx'
import { FlowPicture } from '@samenhang/ui/flow/FlowPicture.tsx'
import { FlowTable } from '@samenhang/ui/flow/FlowTable.tsx'
import { formatEuro } from '@samenhang/ui/format.ts'
import { Empty } from '@samenhang/ui/nothing/Empty.tsx'
import { useUiTexts } from '@samenhang/ui/texts/UiTexts.ts'
import { useTranslation } from 'react-i18next'
import type { Budget } from '../contract.ts'
import { DownloadBudget } from './DownloadBudget.tsx'

type Props = {
  budget: Budget
  tenant: string
  /** The huishouden whose budget can be saved; absent for the budget of one person. */
  huishoudenId?: string
}

/** Where the declared euros of a huishouden go: law, doel, aanbieder. Every column adds up to the same euro. */
export function BudgetCard({ budget, huishoudenId, tenant }: Props) {
  const { t } = useTranslation('budget')
  const { lang } = useUiTexts()
  const amount = formatEuro(budget.total, lang)
  const titleOf = ({ doelId, titel }: Budget['flows'][number]) => {
    if (doelId === null) return t('zonderDoel')
    return titel.k === 'value' ? titel.v : t('hiddenDoel')
  }
  const rows = budget.flows.map((flow) => {
    return { wet: t(`wet_${flow.wet}`), doel: titleOf(flow), wie: flow.naam, cents: flow.cents }
  })
  if (rows.length === 0) {
    return (
      <Card title={t('geld')}>
        <Empty title={t('geldNone')}>{t('geldNoneText')}</Empty>
      </Card>
    )
  }
  const heads: [string, string, string] = [t('headWet'), t('headDoel'), t('headWie')]
  const flow = { name: t('geldName', { amount }), heads, rows }
  const footer = (
    <>
      {budget.rest.k === 'withheld' && <p>{t('rest')}</p>}
      <p>{t('footnote')}</p>
      {huishoudenId && <DownloadBudget huishoudenId={huishoudenId} tenant={tenant} />}
    </>
  )
  // A band cannot be narrower than nothing: credits above what was declared have a table only.
  if (rows.some(({ cents }) => cents < 0)) {
    return (
      <Card title={t('geld')} note={t('geldNegative')} footer={footer}>
        <FlowTable {...flow} />
      </Card>
    )
  }
  return (
    <ChartFrame
      title={t('geld')}
      unit={t('geldUnit', { amount })}
      picture={<FlowPicture {...flow} />}
      table={<FlowTable {...flow} />}
      footer={footer}
    />
  )
}
