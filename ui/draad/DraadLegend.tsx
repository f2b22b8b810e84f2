import { IconCircleDashed, IconEyeOff, IconUnlink } from '@tabler/icons-react'
import { useUiTexts } from '../texts/UiTexts.ts'
import './Draad.css'

/** Key under the threads. */
export function DraadLegend() {
  const { draad } = useUiTexts()
  return (
    <ul className="sh-draad__legend">
      <li>
        <svg width="26" height="12" aria-hidden="true">
          <path className="sh-small-line--whole" d="M6 6 H20" />
          <circle className="sh-small-node--heel sh-small-node--stem" cx="6" cy="6" r="6" />
          <circle className="sh-small-node--heel" cx="20" cy="6" r="6" />
        </svg>
        {draad.present}
      </li>
      <li className="sh-draad__legend-broken">
        <IconUnlink className="sh-icon" aria-hidden="true" />
        {draad.legendBroken}
      </li>
      <li>
        <IconCircleDashed className="sh-icon" aria-hidden="true" />
        {draad.legendWaiting}
      </li>
      <li>
        <IconEyeOff className="sh-icon" aria-hidden="true" />
        {draad.legendTooSmall}
      </li>
    </ul>
  )
}
