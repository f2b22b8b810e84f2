import { IconCheck } from '@tabler/icons-react'
import { useUiTexts } from '../texts/UiTexts.ts'
import './Steps.css'

type Props = {
  /** Names of the steps, in order. */
  steps: string[]
  /** The step in hand, counted from 0. */
  current: number
}

/** Where one is in a task of a few steps. */
export function Steps({ steps, current }: Props) {
  const texts = useUiTexts().steps
  return (
    <ol className="sh-steps">
      {steps.map((step, i) => {
        const state = i < current ? 'done' : i === current ? 'current' : 'todo'
        return (
          <li key={step} className={`sh-steps__step sh-steps__step--${state}`} aria-current={i === current && 'step'}>
            <span className="sh-steps__mark" aria-hidden="true">
              {state === 'done' ? <IconCheck className="sh-icon" /> : i + 1}
            </span>
            <span>
              {step}
              <span className="sh-small sh-steps__state">{texts[state]}</span>
            </span>
          </li>
        )
      })}
    </ol>
  )
}
