import type { ReactNode } from 'react'
import { useUiTexts } from '../texts/UiTexts.ts'
import { Nothing } from './Nothing.tsx'

/** Not found and not allowed are one answer, so that neither tells whether the page exists. */
export function NoAccess({ action }: { action?: ReactNode }) {
  const { nothing } = useUiTexts()
  return (
    <Nothing kind="no-access" title={nothing.noAccess} action={action}>
      {nothing.noAccessText}
    </Nothing>
  )
}
