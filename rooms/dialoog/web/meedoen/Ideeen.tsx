import { useCallback, useEffect, useState } from 'react'
import { type Answer, ask, Refused } from './ask.ts'
import type { Part } from './Frame.tsx'
import { NewIdee } from './NewIdee.tsx'

/** Ideeen of this gesprek: stand behind one, or make one. */
export function Ideeen({ say, taal, deelname, go }: Part) {
  const [items, setItems] = useState<Answer<'listOwnIdeeen'>['items']>()
  const [failure, setFailure] = useState<string>()
  const [making, setMaking] = useState(false)
  const code = deelname.kept.code ?? ''
  const load = useCallback(
    () =>
      ask('listOwnIdeeen', code).then(
        (answer) => setItems(answer.items),
        (error) => setFailure(error instanceof Refused ? error.message : say('noConnection')),
      ),
    [code, say],
  )
  useEffect(() => void load(), [load])
  const support = (ideeId: string, steunt: boolean) =>
    ask('supportIdee', code, { path: { ideeId }, body: { steunt } }).then(load, (error) =>
      setFailure(error instanceof Refused ? error.message : say('noConnection')),
    )
  if (making) {
    const finish = () => {
      setMaking(false)
      void load()
    }
    return <NewIdee say={say} taal={taal} deelname={deelname} onDone={finish} />
  }
  return (
    <div className="md-stack">
      <h1 tabIndex={-1}>{say('ideasTitle')}</h1>
      <p>{say('ideasLead')}</p>
      {failure && (
        <p className="md-error" role="alert">
          {failure}
        </p>
      )}
      {!items && !failure && <p role="status">{say('loading')}</p>}
      {items?.length === 0 && <p className="md-empty">{say('ideasNone')}</p>}
      {items?.map((idee) => (
        <article key={idee.ideeId} className="md-card">
          <h2>{idee.titel}</h2>
          <p className="sh-small">“{idee.tekst}”</p>
          <p>{idee.plan}</p>
          {idee.staat === 'wacht' && <p className="sh-small">{say('ideaWaits')}</p>}
          {idee.opvolging && (
            <p>
              <strong>{say(idee.opvolging === 'niet' ? 'opvolging_niet' : idee.opvolging)}</strong>{' '}
              {idee.opvolgingReden}
            </p>
          )}
          <p>{say('supporters', { count: idee.steun })}</p>
          <button
            type="button"
            className="md-button md-button--secondary"
            aria-pressed={idee.steunt}
            onClick={() => support(idee.ideeId, !idee.steunt)}
          >
            {say(idee.steunt ? 'unsupport' : 'support')}
          </button>
        </article>
      ))}
      <button type="button" className="md-button" onClick={() => setMaking(true)}>
        {say('ideaNew')}
      </button>
      <button type="button" className="md-link" onClick={() => go('stoppen')}>
        {say('back')}
      </button>
    </div>
  )
}
