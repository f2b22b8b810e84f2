import type { Origin } from '@samenhang/kernel/access/caller.ts'
import type { Transaction } from '@samenhang/kernel/database/transaction.ts'
import type { House } from '@samenhang/kernel/house.ts'
import type { Edge } from '@samenhang/kernel/http/security.ts'
import type { Context } from 'hono'
import type { Provider } from './provider.ts'

/** Who may log in; filled in by the room that owns the logins. */
export type Logins = {
  /** The live login of this subject of this issuer in the tenant of the transaction. */
  findLogin(tx: Transaction, issuer: string, subject: string): Promise<{ loginId: string; tenant: string } | undefined>
}

/** Fictional persons to choose from. */
export type Persona = {
  readonly loginId: string
  readonly tenant: string
  readonly naam: string
  readonly rol: string
  readonly organisatie: string
  readonly omschrijving: string
}
export type Personas = { list(): Promise<Persona[]> }

/** What logging in needs; put together at composition. */
export type Auth = {
  readonly house: House
  readonly edge: Edge
  readonly logins: Logins
  readonly providers: readonly Provider[]
  /** Present in a trial only: then anybody may choose to be one of these. */
  readonly personas: Personas | undefined
  /** Page of the web app that shows the ways to log in. */
  readonly loginPage: string
  readonly originOf: (context: Context) => Origin
}
