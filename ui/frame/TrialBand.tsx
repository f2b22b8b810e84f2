import type { ReactNode } from 'react'
import { useUiTexts } from '../texts/UiTexts.ts'
import './TrialBand.css'

/** Band above everything in the example region; `children` tells who one looks on as. */
export function TrialBand({ children }: { children?: ReactNode }) {
  const { trial } = useUiTexts()
  return (
    <div className="sh-trial">
      <div className="sh-column sh-trial__row">
        <span>
          <strong>{trial.lead}</strong> {trial.text}
        </span>
        {children && <span>{children}</span>}
      </div>
    </div>
  )
}
