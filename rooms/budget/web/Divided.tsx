import { type Cents, sum } from '@samenhang/kernel/money/money.ts'
import { formatEuro, formatPercent } from '@samenhang/ui/format.ts'
import { useValues } from '@samenhang/ui/forms/useValues.ts'
import { type Column, DataTable } from '@samenhang/ui/table/DataTable.tsx'
import { useUiTexts } from '@samenhang/ui/texts/UiTexts.ts'
import { useTranslation } from 'react-i18next'
import { divideAmounts } from '../toerekening/divide.ts'

type Props = { doelen: readonly { doelId: string; titel: string }[]; amounts: readonly Cents[] }
type Row = { key: string; titel: string; share: number | null; cents: Cents }

/** What the weights that are filled in now make of the declared euros; the parts add up to the whole, to the cent. */
export function Divided({ doelen, amounts }: Props) {
  const { t } = useTranslation('budget')
  const { lang } = useUiTexts()
  const values = useValues()
  const weighed = doelen.flatMap(({ doelId, titel }) => {
    const weight = values[doelId]
    return typeof weight === 'number' && weight > 0 && weight <= 1_000_000 ? [{ doelId, titel, weight }] : []
  })
  const total = sum(amounts)
  const whole = weighed.reduce((added, { weight }) => added + weight, 0)
  const weights = weighed.map(({ weight }) => weight)
  const cents = weights.length === 0 ? [] : divideAmounts(amounts, weights)
  const rows: Row[] =
    weighed.length === 0
      ? [{ key: 'none', titel: t('zonderDoel'), share: null, cents: total }]
      : weighed.map(({ doelId, titel, weight }, index) => ({
          key: doelId,
          titel,
          share: weight / whole,
          cents: cents[index] as Cents,
        }))
  const columns: Column<Row>[] = [
    { id: 'titel', header: t('headDoel'), value: (row) => row.titel },
    {
      id: 'share',
      header: t('shareHead'),
      numeric: true,
      value: (row) => row.share,
      cell: (row) => (row.share === null ? '' : formatPercent(row.share, lang)),
    },
    {
      id: 'cents',
      header: t('shareAmount'),
      numeric: true,
      value: (row) => row.cents / 100,
      cell: (row) => formatEuro(row.cents, lang),
    },
  ]
  const sumRow = { key: 'sum', titel: t('shareTotal'), share: weighed.length === 0 ? null : 1, cents: total }
  return (
    <div className="budget-shares">
      <DataTable caption={t('shareTitle')} columns={columns} rows={[...rows, sumRow]} rowKey={(row) => row.key} />
    </div>
  )
}
