import { formatEuro } from '../format.ts'
import { useUiTexts } from '../texts/UiTexts.ts'
import type { FlowBand, FlowLayout } from './layout.ts'

/** The flow as a list per goal: where its money comes from and where it goes. */
export function FlowList({ layout }: { layout: FlowLayout }) {
  const { lang, flow } = useUiTexts()
  return (
    <ul className="sh-flow__list">
      {layout.doelen.map((doel) => (
        <li key={doel.id} className="sh-flow__item">
          <div className="sh-flow__item-head">
            <strong>{doel.id}</strong>
            <span>{formatEuro(doel.cents, lang)}</span>
          </div>
          <Parts head={flow.from} parts={layout.left.filter((band) => band.to === doel.id)} side="from" />
          <Parts head={flow.to} parts={layout.right.filter((band) => band.from === doel.id)} side="to" />
        </li>
      ))}
    </ul>
  )
}

function Parts({ head, parts, side }: { head: string; parts: FlowBand[]; side: 'from' | 'to' }) {
  const { lang } = useUiTexts()
  return (
    <dl className="sh-flow__parts">
      <dt className="sh-small">{head}</dt>
      {parts.map((part) => (
        <dd key={part[side]}>
          <span>{part[side]}</span>
          <span className="sh-flow__amount">{formatEuro(part.cents, lang)}</span>
        </dd>
      ))}
    </dl>
  )
}
