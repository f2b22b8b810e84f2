import type { ReactNode } from 'react'
import { Nothing } from './Nothing.tsx'

type Props = { title?: string; children: ReactNode /** The one way on. */; action?: ReactNode }

/** There is nothing yet: dashed frame and one way on. */
export function Empty(props: Props) {
  return <Nothing kind="empty" {...props} />
}
