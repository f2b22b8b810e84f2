import { IconLock } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { useUiTexts } from '../texts/UiTexts.ts'
import { Nothing } from './Nothing.tsx'

/** There is something that this reader does not see. Only where its existence may be known; else `NoAccess`. */
export function Withheld({ children }: { children: ReactNode }) {
  const { nothing } = useUiTexts()
  return (
    <Nothing kind="withheld" icon={<IconLock className="sh-icon" aria-hidden="true" />} title={nothing.withheld}>
      {children}
    </Nothing>
  )
}
