import { useWidth } from '@samenhang/ui/chart/useWidth.ts'
import { useRef } from 'react'
import type { Wheel } from './wheel.ts'
import { YearLine } from './YearLine.tsx'
import { YearWheel } from './YearWheel.tsx'

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
