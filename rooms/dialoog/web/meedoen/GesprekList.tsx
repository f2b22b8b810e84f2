import { Logo } from '@samenhang/ui/frame/Logo.tsx'
import { useEffect, useState } from 'react'
import { type Answer, ask } from './ask.ts'
import { sayDate, sayIn } from './texts.ts'

/** What one can have a say in, for who comes without an address of one gesprek. */
export function GesprekList() {
  const [items, setItems] = useState<Answer<'listOpenGesprekken'>['items']>()
  const [failed, setFailed] = useState(false)
  const taal = navigator.language.startsWith('en') ? 'en' : 'nl'
  const say = sayIn(taal)
  useEffect(() => {
    document.documentElement.lang = taal
    ask('listOpenGesprekken', undefined).then(
      (answer) => setItems(answer.items),
      () => setFailed(true),
    )
  }, [taal])
  return (
    <div className="md-page">
      <header className="md-head">
        <span className="md-head__name">
          <Logo />
          {say('name')}
        </span>
      </header>
      <main className="md-main md-stack">
        <h1 tabIndex={-1}>{say('list')}</h1>
        {failed && <p role="alert">{say('noConnection')}</p>}
        {!items && !failed && <p role="status">{say('loading')}</p>}
        {items?.length === 0 && <p className="md-empty">{say('listNone')}</p>}
        {items?.map((gesprek) => (
          <article key={gesprek.gesprekId} className="md-card md-card--plain">
            <h2>
              <a className="md-link" href={`/meedoen/${gesprek.gesprekId}`}>
                {gesprek.vraag}
              </a>
            </h2>
            <p className="sh-small">
              {say(gesprek.staat === 'open' ? 'running' : 'ended', { date: sayDate(gesprek.eindigtOp, taal) })}
            </p>
          </article>
        ))}
      </main>
    </div>
  )
}
