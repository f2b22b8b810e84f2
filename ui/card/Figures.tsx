import type { ReactNode } from 'react'
import './Figures.css'

type Props = {
  /** Three to five figures or facts beside each other. */
  items: { figure: string; text: ReactNode }[]
  /** Facts about people or a household: the first line is a name, not a number. */
  small?: boolean
}

/** A band of key figures, each with what it counts. */
export function Figures({ items, small }: Props) {
  return (
    <dl className={small ? 'sh-figures sh-figures--small' : 'sh-figures'}>
      {items.map(({ figure, text }, i) => (
        <div key={`${figure} ${String(i)}`} className="sh-figures__item">
          <dt className="sh-figures__figure">{figure}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  )
}
