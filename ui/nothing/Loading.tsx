import { useUiTexts } from '../texts/UiTexts.ts'
import './nothing.css'

/** Grey lines; the style sheet shows them after 400 ms, so that a quick answer does not flash. */
export function Loading() {
  return (
    <div className="sh-loading" role="status">
      <span className="sh-hidden-visually">{useUiTexts().nothing.loading}</span>
      <div className="sh-loading__line" />
      <div className="sh-loading__line" />
      <div className="sh-loading__line" />
    </div>
  )
}
