import type { ReactNode } from 'react'
import { useUiTexts } from '../texts/UiTexts.ts'
import './OwnWords.css'

type Props = {
  /** The words as they were said, without quotation marks. Never edited. */
  words: string
  /** Who and when: "U zei dit op 3 september 2026". */
  said: ReactNode
  /** A resident's own voice, or a party's words. */
  voice?: 'inwoner' | 'partij'
  /** Inside a row or a band: smaller. */
  compact?: boolean
}

/** Someone's own words with a bar: stem for a resident, teal for a party. */
export function OwnWords({ words, said, voice = 'inwoner', compact }: Props) {
  const [open, close] = useUiTexts().lang === 'nl' ? ['“', '”'] : ['‘', '’']
  const className = `sh-words sh-words--${voice}${compact ? ' sh-words--compact' : ''}`
  return (
    <figure className={className}>
      <blockquote className="sh-words__text">
        {open}
        {words}
        {close}
      </blockquote>
      <figcaption className="sh-small">{said}</figcaption>
    </figure>
  )
}
