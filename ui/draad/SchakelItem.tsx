import { Link } from '../link/Link.tsx'
import { Status } from '../status/Status.tsx'
import { useUiTexts } from '../texts/UiTexts.ts'
import { SchakelNode } from './SchakelNode.tsx'
import { type DraadColumn, isStem, type Schakel } from './schakel.ts'

type Props = { column: DraadColumn; schakel: Schakel; line: 'whole' | 'dotted' | 'none'; labelShown: boolean }

/** One link: node, line to the next, and its words. */
export function SchakelItem({ column, schakel, line, labelShown }: Props) {
  const { draad } = useUiTexts()
  const { stand, title, text, hersteller, href } = schakel
  const lineClass = `sh-schakel--${line}${isStem(column.soort) ? ' sh-schakel--stem' : ''}`
  return (
    <li className={`sh-schakel sh-schakel--${stand} ${lineClass}`}>
      <SchakelNode soort={column.soort} stand={stand} />
      <div className="sh-schakel__words">
        <span className={labelShown ? 'sh-small sh-schakel__label' : 'sh-hidden-visually'}>{column.label}</span>
        {stand === 'stuk' && <span className="sh-hidden-visually">{draad.broken}: </span>}
        {stand === 'wacht' && <span className="sh-hidden-visually">{draad.waiting}: </span>}
        <span className="sh-schakel__title">{href ? <Link href={href}>{title}</Link> : title}</span>
        {text && <span className="sh-schakel__text">{text}</span>}
        {stand === 'stuk' && hersteller && (
          <span>
            <span className="sh-hidden-visually">{draad.mend} </span>
            <Status kind="hersteller">{hersteller}</Status>
          </span>
        )}
      </div>
    </li>
  )
}
