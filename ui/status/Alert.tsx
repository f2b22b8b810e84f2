import { IconAlertTriangle, IconCircleCheck, IconInfoCircle, IconUnlink } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import './Alert.css'

const icons = { stuk: IconUnlink, letop: IconAlertTriangle, goed: IconCircleCheck, bericht: IconInfoCircle } as const

type Props = {
  kind: keyof typeof icons
  /** What is the matter. */
  title: string
  /** Why, and who can do something about it: one sentence. */
  children: ReactNode
  action?: ReactNode
  /** Appeared after the page did, so a screen reader has to be told: `alert` at once, `status` when it is quiet. */
  live?: 'alert' | 'status'
  headingLevel?: 2 | 3
  /** `children` is a list instead of a sentence. */
  list?: boolean
}

/** At most one per screen besides form errors; stays until it is solved. */
export function Alert({ kind, title, children, action, live, headingLevel = 3, list }: Props) {
  const Icon = icons[kind]
  const Heading = headingLevel === 2 ? 'h2' : 'h3'
  return (
    <div className={`sh-alert sh-alert--${kind}`} role={live}>
      <Icon className="sh-icon sh-alert__icon" aria-hidden="true" />
      <div className="sh-alert__words">
        <Heading className="sh-alert__title">{title}</Heading>
        {list ? children : <p>{children}</p>}
        {action && <div className="sh-alert__action">{action}</div>}
      </div>
    </div>
  )
}
