import '@nl-design-system-candidate/skip-link-css/skip-link.css'
import { useUiTexts } from '../texts/UiTexts.ts'

/** First thing in the tab order; jumps over the frame to `Main`. */
export function SkipLink() {
  return (
    <a href="#main" className="nl-link nl-skip-link nl-skip-link--visible-on-focus sh-skip-link">
      {useUiTexts().skipToMain}
    </a>
  )
}
