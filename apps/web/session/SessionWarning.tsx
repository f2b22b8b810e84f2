import { useQueryClient } from '@tanstack/react-query'
import { lazy, Suspense, useEffect, useState } from 'react'
import { lastContact } from './contact.ts'
import { useSession } from './SessionContext.ts'
import { type Session, sessionKey } from './session.ts'
import { type SessionEnd, sessionEnd } from './session-end.ts'

// Windows weigh more than the frame of a page; most sessions never see this one.
const EndDialog = lazy(() => import('./EndDialog.tsx').then((module) => ({ default: module.EndDialog })))

/** While the warning stands it is looked at anew this often; minutes are told, so a screen reader is not kept busy. */
const lookMs = 10_000

/** Says that the login is about to end, with a way to stay. */
export function SessionWarning() {
  const session = useSession()
  const [end, look] = useSessionEnd(session)
  const [closed, setClosed] = useState(false)
  const isWarning = end.k === 'warn'
  useEffect(() => {
    if (!isWarning) setClosed(false)
  }, [isWarning])
  if (!isWarning || closed) return null
  return (
    <Suspense>
      <EndDialog end={end} onStayed={look} onClose={() => setClosed(true)} />
    </Suspense>
  )
}

/** How the session stands, looked at when something can have changed. When it is over, the session is asked for anew. */
function useSessionEnd({ caller, receivedAt }: Session): [SessionEnd, () => void] {
  const queries = useQueryClient()
  const [, setLooked] = useState(0)
  const look = () => setLooked((times) => times + 1)
  const end: SessionEnd = caller
    ? sessionEnd({
        now: Date.now(),
        contact: Math.max(lastContact(), receivedAt),
        end: receivedAt + caller.endsInSeconds * 1000,
        idleMinutes: caller.idleMinutes,
      })
    : { k: 'fine', nextMs: 0 }
  const waitMs = end.k === 'fine' ? end.nextMs : lookMs
  useEffect(() => {
    if (!caller) return undefined
    const timer = setTimeout(() => setLooked((times) => times + 1), waitMs + 100)
    return () => clearTimeout(timer)
  })
  useEffect(() => {
    if (end.k === 'over') void queries.invalidateQueries({ queryKey: sessionKey })
  }, [end.k, queries])
  return [end, look]
}
