import { IconArrowRight } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import './ExplainedTerm.css'

/** One step from event to end of a term. */
export type TermStep = {
  /** The day, or what took its place ("Niet stilgezet"). */
  title: string
  /** What happened or what was added. */
  text: ReactNode
  /** Article, or why a day does not count. */
  source?: ReactNode
}

/** How a last day was reckoned: a box per step; the last one is the day itself. */
export function ExplainedTerm({ steps }: { steps: TermStep[] }) {
  return (
    <ol className="sh-term">
      {steps.map((step, i) => (
        <li key={`${step.title}-${String(i)}`} className="sh-term__step">
          {i > 0 && <IconArrowRight className="sh-icon sh-term__arrow" aria-hidden="true" />}
          <div className="sh-term__box">
            <strong>{step.title}</strong>
            <span>{step.text}</span>
            {step.source && <span className="sh-term__source">{step.source}</span>}
          </div>
        </li>
      ))}
    </ol>
  )
}
