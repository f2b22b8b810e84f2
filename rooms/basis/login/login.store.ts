import type { Transaction } from '@samenhang/kernel/database/transaction.ts'
import type { CivilDate } from '@samenhang/kernel/period/civil-date.ts'
import type { Naam } from '../persoon/persoon.ts'

/** Who is behind a login: a medewerker with the rollen in force, or a living persoon and whether it represents anybody. */
export type CallerRow =
  | {
      readonly medewerkerId: string
      readonly persoonId: null
      readonly actsIn: readonly string[]
      readonly naam: string
      readonly partijId: string
      readonly rollen: readonly string[]
    }
  | (Naam & {
      readonly medewerkerId: null
      readonly persoonId: string
      readonly geboortedatum: string | null
      readonly represents: boolean
    })

/** Id of the login that an identity provider vouches for, or undefined; whether it still runs, `findCallerRow` says. */
export async function findLogin(tx: Transaction, issuer: string, subject: string): Promise<string | undefined> {
  await tx.enter({ issuer, subject })
  const rows = await tx.sql<{ id: string }>(
    'SELECT id FROM basis.login WHERE tenant_id = $1 AND issuer = $2 AND subject = $3',
    [tx.tenant, issuer, subject],
  )
  return rows[0]?.id
}

/** Who is behind this login on this day, as their own row says; the transaction then runs as this caller. */
export async function findCallerRow(
  tx: Transaction,
  loginId: string,
  today: CivilDate,
): Promise<CallerRow | undefined> {
  const rows = await tx.sql<CallerRow>('SELECT * FROM basis.caller($1, $2)', [loginId, today])
  return rows[0]
}

/** Logins of the personas of a trial, by subject. */
export async function listTrialLogins(tx: Transaction, today: CivilDate): Promise<{ id: string; subject: string }[]> {
  await tx.enter({ issuer: 'trial' })
  return tx.sql<{ id: string; subject: string }>(
    `SELECT id, subject FROM basis.login WHERE tenant_id = $1 AND issuer = 'trial' AND period @> $2::date ORDER BY subject`,
    [tx.tenant, today],
  )
}
