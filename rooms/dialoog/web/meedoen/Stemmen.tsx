import {
  IconArrowBackUp,
  IconHelpCircle,
  IconPlayerTrackNext,
  IconPlus,
  IconThumbDown,
  IconThumbUp,
} from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import type { Keuze, StellingKaart } from '../../shapes.ts'
import type { Part } from './Frame.tsx'
import { ReadAloud } from './ReadAloud.tsx'

const strong = [
  ['eens', IconThumbUp],
  ['oneens', IconThumbDown],
] as const
const light = [
  ['weet-niet', IconHelpCircle],
  ['overgeslagen', IconPlayerTrackNext],
] as const

/** One stelling at a time. No choice stands out: eens and oneens are equal, and so are the two ways to pass. */
export function Stemmen({ say, taal, deelname, go }: Part) {
  const { kept, refused } = deelname
  // How many steps back; 0 is the stelling that is next.
  const [back, setBack] = useState(0)
  const heading = useRef<HTMLHeadingElement>(null)
  const moved = useRef(false)
  const earlier = back > 0 ? kept.done.at(-back) : undefined
  const card = earlier?.card ?? kept.cards[0]
  const number = (kept.stand?.gestemd ?? 0) + (earlier ? 1 - back : 1)
  const left = Math.max(0, (kept.stand?.over ?? 0) + (earlier ? back : 0) - 1)
  // After a vote the words of the next stelling are what a screen reader goes on with.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another stelling is what moves focus
  useEffect(() => {
    if (!moved.current) return
    heading.current?.focus()
    scrollTo(0, 0)
  }, [card?.stellingId])

  if (refused) return <Closed say={say} go={go} why={refused} />
  if (!card) return <NoCard say={say} go={go} done={kept.stand?.over === 0} count={kept.stand?.gestemd ?? 0} />
  const choose = (keuze: Keuze) => {
    deelname.cast(card, keuze)
    setBack(0)
    moved.current = true
  }
  const share = number / Math.max(1, number + left)
  return (
    <>
      <p className="md-progress__text">
        {say('number', { number })} <span>{left === 0 ? say('lastOne') : say('left', { count: left })}</span>
      </p>
      <svg className="md-progress" viewBox="0 0 100 2" preserveAspectRatio="none" aria-hidden="true">
        <rect width="100" height="2" />
        <rect width={share * 100} height="2" />
      </svg>
      <Statement key={card.stellingId} card={card} say={say} taal={taal} headingRef={heading} />
      {earlier && <p className="md-chosen">{say('chosen', { choice: say(earlier.keuze) })}</p>}
      <div className="md-choices">
        {strong.map(([keuze, Icon]) => (
          <button
            key={keuze}
            type="button"
            className="md-choice"
            aria-pressed={earlier ? earlier.keuze === keuze : undefined}
            onClick={() => choose(keuze)}
          >
            <Icon aria-hidden="true" /> {say(keuze)}
          </button>
        ))}
        <div className="md-choices__pair">
          {light.map(([keuze, Icon]) => (
            <button
              key={keuze}
              type="button"
              className="md-choice md-choice--light"
              aria-pressed={earlier ? earlier.keuze === keuze : undefined}
              onClick={() => choose(keuze)}
            >
              <Icon aria-hidden="true" /> {say(keuze)}
            </button>
          ))}
        </div>
      </div>
      <div className="md-row">
        <button type="button" className="md-link" disabled={back >= kept.done.length} onClick={() => setBack(back + 1)}>
          <IconArrowBackUp className="sh-icon" aria-hidden="true" /> {say('previous')}
        </button>
        <button type="button" className="md-link" onClick={() => go('eigen')}>
          <IconPlus className="sh-icon" aria-hidden="true" /> {say('own')}
        </button>
      </div>
      <p className="sh-small">{say('secret')}</p>
    </>
  )
}

type StatementProps = Pick<Part, 'say' | 'taal'> & {
  card: StellingKaart
  headingRef: React.RefObject<HTMLHeadingElement | null>
}

/** The words, in the chosen language where somebody translated them; the original is one click away. */
function Statement({ card, say, taal, headingRef }: StatementProps) {
  const [asWritten, setAsWritten] = useState(false)
  const translated = taal === card.taal ? undefined : card.vertalingen[taal]
  const text = translated && !asWritten ? translated : card.tekst
  const lang = translated && !asWritten ? taal : card.taal
  return (
    <div className="md-card">
      <h1 ref={headingRef} tabIndex={-1} lang={lang} dir="auto">
        {text}
      </h1>
      <div className="md-card__tools">
        <ReadAloud text={text} lang={lang} label={say('read')} />
        {translated && (
          <button type="button" className="md-link" onClick={() => setAsWritten(!asWritten)}>
            {say(asWritten ? 'translation' : 'original')}
          </button>
        )}
      </div>
    </div>
  )
}

function NoCard({ say, go, done, count }: Pick<Part, 'say' | 'go'> & { done: boolean; count: number }) {
  if (!done) return <p role="status">{say('wait')}</p>
  return (
    <div className="md-stack">
      <h1 tabIndex={-1}>{say('allDone')}</h1>
      <p>{say('thanks', { count })}</p>
      <button type="button" className="md-button" onClick={() => go('stoppen')}>
        {say('next')}
      </button>
      <button type="button" className="md-link" onClick={() => go('eigen')}>
        <IconPlus className="sh-icon" aria-hidden="true" /> {say('own')}
      </button>
    </div>
  )
}

function Closed({ say, go, why }: Pick<Part, 'say' | 'go'> & { why: string }) {
  return (
    <div className="md-stack" role="alert">
      <h1 tabIndex={-1}>{why}</h1>
      <button type="button" className="md-button" onClick={() => go('antwoorden')}>
        {say('done')}
      </button>
    </div>
  )
}
