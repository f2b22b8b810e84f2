import type { ReactNode } from 'react'
import { Alert } from '../status/Alert.tsx'
import { useUiTexts } from '../texts/UiTexts.ts'

type Props = { title?: string; children?: ReactNode /** Try again. */; action?: ReactNode }

/** Something failed: what happened, what is kept, what to do. Default: the answer was not saved. */
export function ErrorState({ title, children, action }: Props) {
  const texts = useUiTexts()
  return (
    <Alert kind="stuk" live="alert" title={title ?? texts.failedTitle} action={action}>
      {children ?? texts.failedText}
    </Alert>
  )
}
