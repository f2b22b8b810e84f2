import { formatEuro } from '../format.ts'
import { useUiTexts } from '../texts/UiTexts.ts'
import type { FlowBand, FlowLayout, FlowNode, FlowProps } from './layout.ts'

type Props = Omit<FlowProps, 'rows'> & { layout: FlowLayout; width: number }

const bar = 14
const top = 48

/** The flow drawn for this width in pixels; words have a place of their own, never over a band. */
export function FlowDrawing({ name, heads, layout, width }: Props) {
  const label = Math.min(190, width * 0.19)
  const box = Math.min(264, width * 0.27)
  const x = {
    law: label,
    boxStart: (width - box) / 2,
    boxEnd: (width + box) / 2,
    who: width - label - bar,
  }
  const series = new Map(layout.wetten.map((node, i) => [node.id, Math.min(i + 1, 4)]))
  return (
    <svg role="img" aria-label={name} width={width} height={layout.height + top + 8} className="sh-flow">
      <text className="sh-flow__head sh-flow__head--end" x={x.law + bar} y={20}>
        {heads[0]}
      </text>
      <text className="sh-flow__head" x={x.boxStart} y={20}>
        {heads[1]}
      </text>
      <text className="sh-flow__head" x={x.who} y={20}>
        {heads[2]}
      </text>
      <g transform={`translate(0 ${top})`}>
        {layout.left.map((band) => (
          <Band
            key={`${band.from} ${band.to}`}
            band={band}
            x0={x.law + bar}
            x1={x.boxStart}
            series={series.get(band.from)}
          />
        ))}
        {layout.right.map((band) => (
          <Band key={`${band.from} ${band.to}`} band={band} x0={x.boxEnd} x1={x.who} />
        ))}
        {layout.wetten.map((node) => (
          <Side
            key={node.id}
            node={node}
            x={x.law}
            words={{ x: 0, width: label - 12 }}
            series={series.get(node.id)}
            end
          />
        ))}
        {layout.doelen.map((node) => (
          <Goal key={node.id} node={node} x={x.boxStart} width={box} />
        ))}
        {layout.wie.map((node) => (
          <Side key={node.id} node={node} x={x.who} words={{ x: x.who + bar + 12, width: label - 12 }} />
        ))}
      </g>
    </svg>
  )
}

function Band({ band, x0, x1, series }: { band: FlowBand; x0: number; x1: number; series?: number | undefined }) {
  const { y0, y1, height } = band
  const mid = (x0 + x1) / 2
  const path = `M${x0} ${y0} C${mid} ${y0} ${mid} ${y1} ${x1} ${y1} V${y1 + height} C${mid} ${y1 + height} ${mid} ${y0 + height} ${x0} ${y0 + height} Z`
  return <path className={`sh-flow__band sh-flow__series-${series ?? 'none'}`} d={path} />
}

type SideProps = {
  node: FlowNode
  x: number
  words: { x: number; width: number }
  series?: number | undefined
  end?: boolean
}

function Side({ node, x, words, series, end }: SideProps) {
  const { lang } = useUiTexts()
  const y = node.y + (node.slot - node.height) / 2
  return (
    <>
      <rect
        className={`sh-flow__bar sh-flow__series-${series ?? 'none'}`}
        x={x}
        y={y}
        width={bar}
        height={node.height}
      />
      <foreignObject x={words.x} y={node.y} width={words.width} height={node.slot} className="sh-flow__place">
        <div className={end ? 'sh-flow__words sh-flow__words--end' : 'sh-flow__words'}>
          <strong>{node.id}</strong>
          <span className="sh-flow__amount">{formatEuro(node.cents, lang)}</span>
        </div>
      </foreignObject>
    </>
  )
}

function Goal({ node, x, width }: { node: FlowNode; x: number; width: number }) {
  const { lang } = useUiTexts()
  return (
    <>
      <rect className="sh-flow__goal" x={x} y={node.y} width={width} height={node.slot} rx="4" />
      <foreignObject x={x} y={node.y} width={width} height={node.slot} className="sh-flow__place">
        <div className="sh-flow__goal-words">
          <strong>{node.id}</strong>
          <span className="sh-flow__amount">{formatEuro(node.cents, lang)}</span>
        </div>
      </foreignObject>
    </>
  )
}
