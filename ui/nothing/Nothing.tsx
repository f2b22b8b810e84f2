import type { ReactNode } from 'react'
import './nothing.css'

type Props = {
  kind: 'empty' | 'withheld' | 'not-applicable' | 'too-small' | 'no-access'
  icon?: ReactNode
  title?: string
  children: ReactNode
  action?: ReactNode
}

/** Shared frame of the kinds of nothing. Screens use the named kinds, so that two of them are never mixed. */
export function Nothing({ kind, icon, title, children, action }: Props) {
  return (
    <div className={`sh-nothing sh-nothing--${kind}`}>
      {title && (
        <p className="sh-nothing__title">
          {icon}
          {title}
        </p>
      )}
      <p>{children}</p>
      {action && <div className="sh-nothing__action">{action}</div>}
    </div>
  )
}
