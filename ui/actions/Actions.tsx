import type { ReactNode } from 'react'
import './Button.css'

/** A row of buttons, at least 8 apart. */
export function Actions({ children }: { children: ReactNode }) {
  return <div className="sh-actions">{children}</div>
}
