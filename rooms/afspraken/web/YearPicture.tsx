import { useWidth } from '@samenhang/ui/chart/useWidth.ts'
import { useRef } from 'react'
import type { MomentView } from '../contract.ts'
import { YearLine } from './YearLine.tsx'
import { YearWheel } from './YearWheel.tsx'

/** What a picture of the year needs. */
export type Wheel = {
  readonly van: string
  readonly tot: string
  readonly momenten: MomentView[]
  readonly recessen: readonly { readonly naam: string; readonly van: string; readonly tot: string }[]
}

/** A wheel of at most twelve moments; more than that lie on a line per ring, and a phone has the list alone. */
export function YearPicture({ ritme }: { ritme: Wheel }) {
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box)
  return (
    <div ref={box} className="af-year">
      {width !== null &&
        width >= 400 &&
        (ritme.momenten.length > 12 ? <YearLine ritme={ritme} width={width} /> : <YearWheel ritme={ritme} />)}
    </div>
  )
}
