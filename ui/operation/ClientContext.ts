import type { Client } from '@samenhang/kernel/client/client.ts'
import { createContext, useContext } from 'react'

/** What screens ask the server with. */
export type AskWith = {
  client: Client
  /** Purposes that this caller may name today, in no order. */
  purposes: readonly string[]
  /** Id of the medewerker or, for a resident, of the persoon; to say "u" and never to decide what may be done. */
  callerId: string | undefined
  /** Gemeenten in which this caller works or lives; a command is done in one of them. */
  tenants: readonly { tenant: string; naam: string }[]
  /** A new Idempotency-Key. */
  newKey: () => string
  /** Address before every path of an operation, for what the client does not fetch itself: a file to save. */
  base: string
}

/** Put here by the app once it knows who is there. */
export const ClientContext = createContext<AskWith | null>(null)

/** @throws Error where no app gave a client: a mistake of the author. */
export function useClient(): AskWith {
  const found = useContext(ClientContext)
  if (!found) throw new Error('useClient: no ClientContext around this screen')
  return found
}
