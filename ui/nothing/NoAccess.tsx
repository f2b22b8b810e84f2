import { type ReactNode, useContext } from 'react'
import { InPageContext, Page } from '../frame/Page.tsx'
import { useUiTexts } from '../texts/UiTexts.ts'
import { Nothing } from './Nothing.tsx'

/**
 * Not found and not allowed are one answer, so that neither tells whether the page exists. Where it stands for a whole
 * page it is one, with its h1.
 */
export function NoAccess({ action }: { action?: ReactNode }) {
  const { nothing } = useUiTexts()
  const inPage = useContext(InPageContext)
  const title = inPage ? { title: nothing.noAccess } : {}
  const box = (
    <Nothing kind="no-access" {...title} action={action}>
      {nothing.noAccessText}
    </Nothing>
  )
  return inPage ? box : <Page title={nothing.noAccess}>{box}</Page>
}
