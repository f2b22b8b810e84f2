import type { ReactNode } from 'react'
import './frame.css'

type Props = { split?: '8-4' | '7-5' | '6-6'; children: ReactNode }

/** Cards under each other, 24 apart; with a split, beside each other where there is room. */
export function Sections({ split, children }: Props) {
  return <div className={split ? `sh-sections sh-split-${split}` : 'sh-sections'}>{children}</div>
}
