import { IconEye, IconTable } from '@tabler/icons-react'
import { type ReactNode, useState } from 'react'
import { Card } from '../card/Card.tsx'
import { SegmentedControl } from '../choice/SegmentedControl.tsx'
import { useUiTexts } from '../texts/UiTexts.ts'
import './ChartFrame.css'

type Props = {
  /** The subject. */
  title: string
  /** Unit, count and date: "Aantal, 1 november 2026". */
  unit: ReactNode
  picture: ReactNode
  /** The same rows, order and withheld cells as the picture. */
  table: ReactNode
  /** Key, for what labels in the picture cannot carry. */
  footer?: ReactNode
  /** Picture and table run to the card's edges. */
  flush?: boolean
}

/** A picture with its table: one on the screen, both in print. */
export function ChartFrame({ title, unit, picture, table, footer, flush }: Props) {
  const texts = useUiTexts()
  const [view, setView] = useState<'picture' | 'table'>('picture')
  const segments = [
    { value: 'picture' as const, label: texts.picture, icon: <IconEye className="sh-icon" aria-hidden="true" /> },
    { value: 'table' as const, label: texts.asTable, icon: <IconTable className="sh-icon" aria-hidden="true" /> },
  ]
  const control = (
    <SegmentedControl label={`${texts.pictureOrTable}: ${title}`} segments={segments} value={view} onChange={setView} />
  )
  return (
    <Card title={title} note={unit} aside={control} footer={footer} flush={flush ?? false}>
      <div className="sh-chart" hidden={view !== 'picture'} data-print="show">
        {picture}
      </div>
      <div className={flush ? 'sh-chart sh-chart--padded' : 'sh-chart'} hidden={view !== 'table'} data-print="show">
        {table}
      </div>
    </Card>
  )
}
