import { ChartFrame } from '@samenhang/ui/chart/ChartFrame.tsx'
import { Draad } from '@samenhang/ui/draad/Draad.tsx'
import { DraadLegend } from '@samenhang/ui/draad/DraadLegend.tsx'
import { DraadTable } from '@samenhang/ui/draad/DraadTable.tsx'
import type { DraadColumn } from '@samenhang/ui/draad/schakel.ts'
import { formatEuro } from '@samenhang/ui/format.ts'
import { useUiTexts } from '@samenhang/ui/texts/UiTexts.ts'
import { useTranslation } from 'react-i18next'
import type { Budget, DraadView } from '../contract.ts'
import { draadParts } from './draad-parts.ts'
import { toDraadRow } from './draad-rows.ts'

type Props = {
  draden: readonly DraadView[]
  budget: Pick<Budget, 'perDoel'> | undefined
  /** Name of who carries out a toewijzing. */
  nameOf: (toewijzingId: string) => string | undefined
}

/** The threads of a huishouden, from own words to euro, with where they are broken and who can mend it. */
export function DraadCard({ draden, budget, nameOf }: Props) {
  const { t } = useTranslation('budget')
  const { lang } = useUiTexts()
  const euro = (cents: number) => formatEuro(cents, lang)
  const centsFor = (id: string) => budget?.perDoel.find(({ doelId }) => doelId === id)?.cents
  const rows = draadParts(draden).map((part) => toDraadRow(part, { t, euro, nameOf, centsFor }))
  const columns: DraadColumn[] = [
    { soort: 'woorden', label: t('colWoorden') },
    { soort: 'doel', label: t('colDoel') },
    { soort: 'afspraak', label: t('colToewijzing') },
    { soort: 'euro', label: t('colEuro') },
  ]
  if (rows.length === 0) return null
  return (
    <ChartFrame
      title={t('draad')}
      unit={t('draadUnit', { count: rows.length })}
      picture={<Draad columns={columns} draden={rows} />}
      table={<DraadTable columns={columns} draden={rows} caption={t('draad')} rowHead={t('draadHead')} />}
      footer={<DraadLegend />}
      flush
    />
  )
}
