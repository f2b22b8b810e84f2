import { useRef } from 'react'
import { useWidth } from '../chart/useWidth.ts'
import { FlowDrawing } from './FlowDrawing.tsx'
import { FlowList } from './FlowList.tsx'
import './FlowPicture.css'
import { type FlowProps, layoutFlow } from './layout.ts'

/** The euro from law through the family's goal to who carries it out; where there is little room a list per goal. */
export function FlowPicture({ name, heads, rows }: FlowProps) {
  const box = useRef<HTMLDivElement>(null)
  const width = useWidth(box)
  const layout = layoutFlow(rows)
  return (
    <div ref={box}>
      {width !== null && width >= 760 ? (
        <FlowDrawing name={name} heads={heads} layout={layout} width={width} />
      ) : (
        <FlowList layout={layout} />
      )}
    </div>
  )
}
