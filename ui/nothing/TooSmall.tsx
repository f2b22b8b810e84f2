import { IconEyeOff } from '@tabler/icons-react'
import { useUiTexts } from '../texts/UiTexts.ts'
import { Nothing } from './Nothing.tsx'

/** Too few people to show a figure. @param minimum the smallest number that is shown, in persons or ratings. */
export function TooSmall({ minimum }: { minimum: number }) {
  const { nothing } = useUiTexts()
  const icon = <IconEyeOff className="sh-icon" aria-hidden="true" />
  return (
    <Nothing kind="too-small" icon={icon} title={nothing.tooSmall}>
      {nothing.tooSmallText(minimum)}
    </Nothing>
  )
}
