import { ProblemAnswer } from '@samenhang/kernel/client/client.ts'
import { fetchNoted } from './contact.ts'

/** Who is logged in, as `GET /auth/session` tells it. */
export type Caller = {
  /** Id of the medewerker or, for a resident, of the persoon. */
  id: string
  naam: string
  kind: string
  rollen: string[]
  tenants: { tenant: string; naam: string }[]
  /** Purposes that are in force for the roles of this caller. */
  purposes: string[]
  /** Moments in ISO 8601, UTC. */
  loggedInAt: string
  endsAt: string
  /** From the answer to the end of the session, however busy: the clock of the browser may be wrong. */
  endsInSeconds: number
  idleMinutes: number
}

export type Session = {
  caller: Caller | null
  csrfToken: string | null
  /** The example region: everything is fictional and one chooses who to be. */
  trial: boolean
  providers: { id: string; naam: string }[]
  /** When this was answered, in milliseconds of the clock of this browser. */
  receivedAt: number
}

/** One of the fictional persons of a trial. */
export type Persona = {
  loginId: string
  tenant: string
  naam: string
  rol: string
  organisatie: string
  omschrijving: string
}

/** One of one's own logins. `createdAt` and `seenAt` are moments in ISO 8601, UTC. */
export type OwnSession = { id: string; device: string; createdAt: string; seenAt: string; current: boolean }

export const sessionKey = ['auth/session']

/** Sends a request to the login part of the server. @throws ProblemAnswer when it refuses */
export async function askAuth<Answer>(
  path: string,
  send?: { csrfToken: string | null; body?: unknown },
): Promise<Answer> {
  const headers = new Headers({ Accept: 'application/json', 'Accept-Language': document.documentElement.lang })
  if (send?.csrfToken) headers.set('X-CSRF-Token', send.csrfToken)
  if (send?.body !== undefined) headers.set('Content-Type', 'application/json')
  const response = await fetchNoted(`/auth/${path}`, {
    method: send ? 'POST' : 'GET',
    headers,
    credentials: 'same-origin',
    ...(send?.body === undefined ? {} : { body: JSON.stringify(send.body) }),
  })
  if (!response.ok) throw new ProblemAnswer(await response.json())
  return (response.status === 204 ? undefined : await response.json()) as Answer
}
