import { createContext, useContext } from 'react'
import type { Session } from './session.ts'

export const SessionContext = createContext<Session | null>(null)

/** The session of this page. @throws Error outside SessionGate */
export function useSession(): Session {
  const session = useContext(SessionContext)
  if (!session) throw new Error('useSession: no SessionGate around this')
  return session
}
