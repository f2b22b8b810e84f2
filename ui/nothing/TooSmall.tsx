import { IconEyeOff } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useUiTexts } from '../texts/UiTexts.ts'
import { Nothing } from './Nothing.tsx'

type Props = {
  /** The smallest number that is shown, in persons or ratings. */
  minimum: number
  /** What is counted, when it is not ratings. */
  children?: ReactNode
}

/** Too few people to show a figure. */
export function TooSmall({ minimum, children }: Props) {
  const { nothing } = useUiTexts()
  const icon = <IconEyeOff className="sh-icon" aria-hidden="true" />
  return (
    <Nothing kind="too-small" icon={icon} title={nothing.tooSmall}>
      {children ?? nothing.tooSmallText(minimum)}
    </Nothing>
  )
}
