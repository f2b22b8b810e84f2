import { type ReactNode, useEffect, useRef } from 'react'
import './PageHead.css'

type Props = {
  /** What the page found ("Twee van de vijf draden zijn heel"), not the name of the screen. */
  title: string
  lead?: ReactNode
  /** The one primary button of the screen. */
  action?: ReactNode
  /** Small line above the action, such as "Eerst doen, voor 10 december". */
  actionNote?: ReactNode
  /** Changes with the route; a change moves focus to the h1, so that a screen reader tells the new page. */
  focusKey?: string
}

/** Head of a page: the finding as h1, the lead and one primary action. */
export function PageHead({ title, lead, action, actionNote, focusKey }: Props) {
  const heading = useRef<HTMLHeadingElement>(null)
  const last = useRef(focusKey)
  useEffect(() => {
    if (last.current !== focusKey) heading.current?.focus()
    last.current = focusKey
  }, [focusKey])
  return (
    <div className="sh-pagehead">
      <div className="sh-pagehead__words">
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {lead && <p className="sh-pagehead__lead">{lead}</p>}
      </div>
      {action && (
        <div className="sh-pagehead__action">
          {actionNote && <p className="sh-small">{actionNote}</p>}
          {action}
        </div>
      )}
    </div>
  )
}
