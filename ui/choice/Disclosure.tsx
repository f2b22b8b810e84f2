import { IconChevronDown, IconChevronUp } from '@tabler/icons-react'
import { type ReactNode, useId, useState } from 'react'
import './Disclosure.css'

type Props = {
  /** On the button; says what opens. */
  summary: ReactNode
  children: ReactNode
  startOpen?: boolean
  /** Stands under the button while closed. */
  preview?: ReactNode
  /** A row of a list: full width, heading-like summary, arrow at the right. */
  row?: boolean
}

/** Something that opens and closes. In print it is open. */
export function Disclosure({ summary, children, startOpen = false, preview, row = false }: Props) {
  const [open, setOpen] = useState(startOpen)
  const id = useId()
  const Icon = open ? IconChevronUp : IconChevronDown
  return (
    <div className={row ? 'sh-disclosure sh-disclosure--row' : 'sh-disclosure'}>
      <button
        type="button"
        className="sh-disclosure__button"
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <span className="sh-disclosure__summary">{summary}</span>
        <Icon className="sh-icon" aria-hidden="true" />
      </button>
      {!open && preview}
      <div id={id} className="sh-disclosure__panel" hidden={!open} data-print="show">
        {children}
      </div>
    </div>
  )
}
