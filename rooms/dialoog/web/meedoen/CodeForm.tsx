import { useState } from 'react'
import { ask, Refused } from './ask.ts'
import type { Part } from './Frame.tsx'

/** Comes back, or in for the first time with a code on paper. */
export function CodeForm({ say, deelname, go, gesprekId }: Part & { gesprekId: string }) {
  const [typed, setTyped] = useState('')
  const [failure, setFailure] = useState<string>()
  const use = async () => {
    const code = typed.toUpperCase().replaceAll(/[\s-]/g, '')
    try {
      const found = await ask('getDeelname', code)
      if (found.gesprek.gesprekId !== gesprekId) {
        setFailure(say('codeWrong'))
        return
      }
      deelname.change({ code, stand: found.stand, cards: [], done: [], taal: found.taal })
      go('stemmen')
    } catch (error) {
      setFailure(say(error instanceof Refused ? 'codeWrong' : 'noConnection'))
    }
  }
  return (
    <form
      className="md-stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void use()
      }}
    >
      <h1 tabIndex={-1}>
        <label htmlFor="code">{say('code')}</label>
      </h1>
      <p id="code-hint" className="sh-small">
        {say('codeHint')}
      </p>
      {failure && (
        <p id="code-failure" className="md-error" role="alert">
          {failure}
        </p>
      )}
      <input
        id="code"
        className="md-input md-input--code"
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        maxLength={24}
        value={typed}
        aria-describedby="code-hint"
        aria-invalid={failure ? true : undefined}
        onChange={(event) => setTyped(event.target.value)}
      />
      <button type="submit" className="md-button">
        {say('use')}
      </button>
    </form>
  )
}
