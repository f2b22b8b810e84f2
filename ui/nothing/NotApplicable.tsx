import { IconMinus } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useUiTexts } from '../texts/UiTexts.ts'
import { Nothing } from './Nothing.tsx'

/** Nothing belongs here: "Bij dit product hoort geen eigen bijdrage." */
export function NotApplicable({ children }: { children: ReactNode }) {
  const { nothing } = useUiTexts()
  const icon = <IconMinus className="sh-icon" aria-hidden="true" />
  return (
    <Nothing kind="not-applicable" icon={icon} title={nothing.notApplicable}>
      {children}
    </Nothing>
  )
}
