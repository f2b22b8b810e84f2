import type { ReactNode } from 'react'
import './Facts.css'

/** Short questions with their answers: Waarom, Mag dit?, Wat kwam ervan. */
export function Facts({ items }: { items: { term: string; text: ReactNode }[] }) {
  return (
    <dl className="sh-facts">
      {items.map(({ term, text }) => (
        <div key={term} className="sh-facts__row">
          <dt>{term}</dt>
          <dd>{text}</dd>
        </div>
      ))}
    </dl>
  )
}
