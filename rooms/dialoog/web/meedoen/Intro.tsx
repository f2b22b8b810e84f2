import { useState } from 'react'
import type { Rol } from '../../shapes.ts'
import { type Answer, ask, Refused } from './ask.ts'
import { CodeForm } from './CodeForm.tsx'
import type { Part } from './Frame.tsx'
import { Kenmerken } from './Kenmerken.tsx'
import { deviceMark, makeCode } from './keep.ts'
import { sayDate } from './texts.ts'

type Props = Part & { gesprek: Answer<'showGesprek'> }

/** The question, what taking part is, and the way in: new, or with a code. */
export function Intro({ gesprek, say, taal, deelname, go }: Props) {
  const [step, setStep] = useState<'intro' | 'code' | 'kenmerken'>('intro')
  const [failure, setFailure] = useState<string>()
  const { code, stand } = deelname.kept
  const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Amsterdam' })
  const running = gesprek.staat === 'open' && gesprek.begintOp <= today && today <= gesprek.eindigtOp

  const start = async (rol: Rol | null, wijk: string | null) => {
    const made = makeCode()
    try {
      const body = { code: made, taal, rol, wijk, toestel: deviceMark() }
      await ask('startDeelname', undefined, { path: { gesprekId: gesprek.gesprekId }, body })
      deelname.change({ code: made })
      go('stemmen')
    } catch (error) {
      setFailure(error instanceof Refused ? error.message : say('noConnection'))
    }
  }
  if (step === 'kenmerken' && running && !code)
    return <Kenmerken gesprek={gesprek} say={say} failure={failure} onDone={start} />
  if (step === 'code')
    return <CodeForm say={say} taal={taal} deelname={deelname} go={go} gesprekId={gesprek.gesprekId} />
  return (
    <div className="md-stack">
      <h1 tabIndex={-1}>{gesprek.vraag}</h1>
      {gesprek.toelichting && <p>{gesprek.toelichting}</p>}
      {running ? <p>{say('intro')}</p> : <p>{closedText()}</p>}
      {running && gesprek.toegang === 'uitnodiging' && !code && <p>{say('invited')}</p>}
      <div className="md-stack md-stack--close">
        {running && code && (
          <button type="button" className="md-button" onClick={() => go('stemmen')}>
            {say('goOn')}
          </button>
        )}
        {running && !code && gesprek.toegang === 'open' && (
          <button type="button" className="md-button" onClick={() => setStep('kenmerken')}>
            {say('start')}
          </button>
        )}
        {!code && (
          <button
            type="button"
            className={gesprek.toegang === 'open' ? 'md-link' : 'md-button'}
            onClick={() => setStep('code')}
          >
            {say('haveCode')}
          </button>
        )}
        {code && (
          <button type="button" className="md-link" onClick={() => go('antwoorden')}>
            {say('done')}
          </button>
        )}
      </div>
      <p className="sh-small">
        {gesprek.drukte.deelnemers >= 10 && say('people', { count: gesprek.drukte.deelnemers })}{' '}
        {running && say('until', { date: sayDate(gesprek.eindigtOp, taal) })}
        {code && stand ? ` ${say('thanks', { count: stand.gestemd })}` : ''}
      </p>
    </div>
  )

  function closedText(): string {
    if (gesprek.staat === 'open' && today < gesprek.begintOp)
      return say('notYet', { date: sayDate(gesprek.begintOp, taal) })
    return say('closed')
  }
}
