import type { ReactNode } from 'react'
import './frame.css'

/** The one `main` of a page, target of the skip link. */
export function Main({ children }: { children: ReactNode }) {
  return (
    <main id="main" tabIndex={-1} className="sh-main">
      <div className="sh-column">{children}</div>
    </main>
  )
}
