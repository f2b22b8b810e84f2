import { IconBan, IconCircleCheck, IconMinus, IconProgress } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { type Answer, ask, Refused } from './ask.ts'
import type { Part } from './Frame.tsx'
import { sayDate } from './texts.ts'

const icons = {
  gedaan: IconCircleCheck,
  bezig: IconProgress,
  deels: IconProgress,
  niet: IconBan,
  'niet-van-ons': IconMinus,
} as const

/** What was done with stellingen that one voted on or wrote; seen once it is shown. */
export function Antwoorden({ say, taal, deelname, go }: Part) {
  const [found, setFound] = useState<Answer<'getDeelname'>>()
  const [failure, setFailure] = useState<string>()
  const code = deelname.kept.code ?? ''
  useEffect(() => {
    ask('getDeelname', code).then(
      (answer) => {
        setFound(answer)
        const fresh = answer.antwoorden.some(({ nieuw }) => nieuw)
        if (fresh) void ask('changeDeelname', code, { body: { antwoordenGezien: true } }).catch(() => undefined)
      },
      (error) => setFailure(error instanceof Refused ? error.message : say('noConnection')),
    )
  }, [code, say])
  if (failure) return <p role="alert">{failure}</p>
  if (!found) return <p role="status">{say('loading')}</p>
  const ownText = {
    wacht: 'wacht',
    toegelaten: 'toegelaten',
    afgewezen: 'afgewezen',
    samengevoegd: 'samengevoegd',
  } as const
  return (
    <div className="md-stack">
      <h1 tabIndex={-1}>{say('answersTitle')}</h1>
      {found.uitsluiting && (
        <section className="md-hints">
          <h2>{say('excluded')}</h2>
          <p>{say('excludedWhy', { reason: found.uitsluiting.toelichting || found.uitsluiting.reden })}</p>
        </section>
      )}
      {found.antwoorden.length === 0 && (
        <div className="md-empty">
          <h2>{say('answersNone')}</h2>
          <p>{say('answersNoneText')}</p>
        </div>
      )}
      {found.antwoorden.map((one) => {
        const Icon = icons[one.status]
        return (
          <article key={one.antwoordId} className="md-card">
            <h2>“{one.tekst}”</h2>
            <p className={`md-status md-status--${one.status}`}>
              <Icon className="sh-icon" aria-hidden="true" /> {say(one.status)}
              {one.nieuw && <span className="md-new">{say('isNew')}</span>}
            </p>
            <p>{one.reden}</p>
            <p className="sh-small">{say('says', { who: one.namens, date: sayDate(one.gegevenOp, taal) })}</p>
          </article>
        )
      })}
      {found.stellingen.length > 0 && (
        <section className="md-stack md-stack--close">
          <h2>{say('ownStellingen')}</h2>
          {found.stellingen.map((one) => (
            <p key={one.stellingId}>
              “{one.tekst}” <span className="sh-small">{say(ownText[one.staat], { reason: one.reden ?? '' })}</span>
            </p>
          ))}
        </section>
      )}
      <button type="button" className="md-link" onClick={() => go('stoppen')}>
        {say('back')}
      </button>
    </div>
  )
}
