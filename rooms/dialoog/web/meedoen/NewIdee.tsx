import { useState } from 'react'
import { ask, Refused } from './ask.ts'
import type { Part } from './Frame.tsx'

type Props = Omit<Part, 'go'> & { onDone: () => void }

/** An idee grows out of a stelling that one voted on here. */
export function NewIdee({ say, deelname, onDone }: Props) {
  const { code, done } = deelname.kept
  const [stellingId, setStellingId] = useState('')
  const [titel, setTitel] = useState('')
  const [plan, setPlan] = useState('')
  const [failure, setFailure] = useState<string>()
  const [sent, setSent] = useState(false)
  const send = async () => {
    if (!stellingId || titel.trim().length < 5 || plan.trim().length < 20) return setFailure(say('required'))
    try {
      await ask('addIdee', code ?? '', { body: { stellingId, titel, plan } })
      setSent(true)
    } catch (error) {
      setFailure(error instanceof Refused ? error.message : say('noConnection'))
    }
  }
  if (sent) {
    return (
      <div className="md-stack">
        <h1 tabIndex={-1}>{say('ideaSent')}</h1>
        <button type="button" className="md-button" onClick={onDone}>
          {say('back')}
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
      <h1 tabIndex={-1}>{say('ideaNew')}</h1>
      {failure && (
        <p className="md-error" role="alert">
          {failure}
        </p>
      )}
      <label className="md-label" htmlFor="stelling">
        {say('ideaStelling')}
      </label>
      <select
        id="stelling"
        className="md-input"
        value={stellingId}
        onChange={(event) => setStellingId(event.target.value)}
      >
        <option value="" />
        {done.map(({ card }) => (
          <option key={card.stellingId} value={card.stellingId}>
            {card.tekst}
          </option>
        ))}
      </select>
      <label className="md-label" htmlFor="titel">
        {say('ideaTitel')}
      </label>
      <input
        id="titel"
        className="md-input"
        maxLength={100}
        value={titel}
        onChange={(event) => setTitel(event.target.value)}
      />
      <label className="md-label" htmlFor="plan">
        {say('ideaPlan')}
      </label>
      <p id="plan-hint" className="sh-small">
        {say('ideaPlanHint')}
      </p>
      <textarea
        id="plan"
        className="md-input md-input--area"
        rows={6}
        maxLength={2000}
        value={plan}
        aria-describedby="plan-hint"
        onChange={(event) => setPlan(event.target.value)}
      />
      <button type="submit" className="md-button">
        {say('ideaSend')}
      </button>
      <button type="button" className="md-link" onClick={onDone}>
        {say('back')}
      </button>
    </form>
  )
}
