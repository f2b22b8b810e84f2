import { useState } from 'react'
import type { Part } from './Frame.tsx'

/** What was done, the code to come back with, and where to go from here. */
export function Stoppen({ say, deelname, go, gesprekId }: Part & { gesprekId: string }) {
  const [copied, setCopied] = useState(false)
  const { code, stand, queue } = deelname.kept
  const readable = code?.match(/.{4}/g)?.join('-') ?? ''
  const copy = () => navigator.clipboard?.writeText(readable).then(() => setCopied(true))
  return (
    <div className="md-stack">
      <h1 tabIndex={-1}>{say('thanks', { count: stand?.gestemd ?? 0 })}</h1>
      <p>{queue.length > 0 ? say('waiting', { count: queue.length }) : say('stopped')}</p>
      <section className="md-card md-card--plain">
        <h2>{say('keepCode')}</h2>
        <p className="md-code">{readable}</p>
        <p>{say('keepCodeWhy')}</p>
        <button type="button" className="md-link" onClick={copy}>
          {say('copy')}
        </button>
        <p role="status">{copied ? say('copied') : ''}</p>
      </section>
      {stand?.over !== 0 && (
        <button type="button" className="md-button md-button--secondary" onClick={() => go('stemmen')}>
          {say('more')}
        </button>
      )}
      <ul className="md-links">
        <li>
          <a className="md-link" href={`/dialoog/uitkomst/${gesprekId}`}>
            {say('results')}
          </a>
        </li>
        <li>
          <button type="button" className="md-link" onClick={() => go('antwoorden')}>
            {say('done')}
          </button>
        </li>
        <li>
          <button type="button" className="md-link" onClick={() => go('ideeen')}>
            {say('ideas')}
          </button>
        </li>
      </ul>
    </div>
  )
}
