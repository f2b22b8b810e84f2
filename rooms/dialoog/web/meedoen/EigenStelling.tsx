import { useState } from 'react'
import { findHints, longest } from '../../stelling/writing-help.ts'
import { ask, Refused } from './ask.ts'
import type { Part } from './Frame.tsx'

/** A stelling of one's own, with help to keep it short and single while it is typed. */
export function EigenStelling({ say, taal, deelname, go }: Part) {
  const [tekst, setTekst] = useState('')
  const [failure, setFailure] = useState<string>()
  const [sent, setSent] = useState<'toegelaten' | 'wacht'>()
  const hints = tekst.trim().length > 8 ? findHints(tekst) : []
  const send = async () => {
    if (tekst.trim().length < 5) return setFailure(say('required'))
    try {
      const { staat } = await ask('addStelling', deelname.kept.code ?? '', { body: { tekst, taal } })
      setSent(staat === 'toegelaten' ? 'toegelaten' : 'wacht')
    } catch (error) {
      setFailure(error instanceof Refused ? error.message : say('noConnection'))
    }
  }
  if (sent) {
    return (
      <div className="md-stack">
        <h1 tabIndex={-1}>{say(sent === 'wacht' ? 'ownWaits' : 'ownSent')}</h1>
        <button type="button" className="md-button" onClick={() => go('stemmen')}>
          {say('more')}
        </button>
      </div>
    )
  }
  return (
    <form
      className="md-stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void send()
      }}
    >
      <h1 tabIndex={-1}>{say('ownTitle')}</h1>
      <label className="md-label" htmlFor="tekst">
        {say('ownLabel')}
      </label>
      <p id="tekst-hint" className="sh-small">
        {say('ownHint')}
      </p>
      {failure && (
        <p className="md-error" role="alert">
          {failure}
        </p>
      )}
      <textarea
        id="tekst"
        className="md-input md-input--area"
        rows={4}
        value={tekst}
        aria-describedby="tekst-hint tekst-help"
        aria-invalid={failure ? true : undefined}
        onChange={(event) => setTekst(event.target.value)}
      />
      <div id="tekst-help" aria-live="polite">
        <p className="sh-small">{say('lettersLeft', { count: Math.max(0, longest - tekst.trim().length) })}</p>
        {hints.length > 0 && (
          <div className="md-hints">
            <h2>{say('hints')}</h2>
            <ul>
              {hints.map((hint) => (
                <li key={hint}>{say(hint)}</li>
              ))}
            </ul>
          </div>
        )}
      </div>
      <button type="submit" className="md-button">
        {say('ownSend')}
      </button>
      <button type="button" className="md-link" onClick={() => go('stemmen')}>
        {say('back')}
      </button>
    </form>
  )
}
