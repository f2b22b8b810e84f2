import { type ReactNode, useId } from 'react'
import { Link } from '../link/Link.tsx'
import './Card.css'

type Props = {
  title?: string
  /** Where the title leads. */
  href?: string
  /** Small line under the title. */
  note?: ReactNode
  /** At the right of the head: a segmented control, a status or a link. */
  aside?: ReactNode
  children?: ReactNode
  /** Sunken band at the bottom: a key, a note. */
  footer?: ReactNode
  /** 4 px on top: teal only for what is alike, stem only for a stelling. */
  topBar?: 'gelijk' | 'stelling'
  /** Content runs to the card's edges (tables, rows); it brings its own padding. */
  flush?: boolean
  headingLevel?: 2 | 3
}

/** A card. Not clickable as a whole: its title or a link is. */
export function Card({ title, href, note, aside, children, footer, topBar, flush, headingLevel = 2 }: Props) {
  const id = useId()
  const Heading = headingLevel === 2 ? 'h2' : 'h3'
  const Box = title ? 'section' : 'div'
  return (
    <Box className={topBar ? `sh-card sh-card--${topBar}` : 'sh-card'} aria-labelledby={title ? id : undefined}>
      {(title || aside) && (
        <div className="sh-card__head">
          <div className="sh-card__words">
            {title && (
              <Heading id={id} className={`sh-card__title-${headingLevel}`}>
                {href ? <Link href={href}>{title}</Link> : title}
              </Heading>
            )}
            {note && <p className="sh-small">{note}</p>}
          </div>
          {aside}
        </div>
      )}
      {children && <div className={flush ? 'sh-card__flush' : 'sh-card__body'}>{children}</div>}
      {footer && <div className="sh-card__footer">{footer}</div>}
    </Box>
  )
}
