import type { Transaction } from '@samenhang/kernel/database/transaction.ts'
import type { CivilDate } from '@samenhang/kernel/period/civil-date.ts'
import type { Naam } from '../persoon/persoon.ts'

export type Login = {
  readonly medewerkerId: string | null
  readonly persoonId: string | null
  readonly actsIn: readonly string[]
}

/** Id of the login that an identity provider vouches for, or undefined; whether it still runs, `findLoginById` says. */
export async function findLogin(tx: Transaction, issuer: string, subject: string): Promise<string | undefined> {
  await tx.enter({ issuer, subject })
  const rows = await tx.sql<{ id: string }>(
    'SELECT id FROM basis.login WHERE tenant_id = $1 AND issuer = $2 AND subject = $3',
    [tx.tenant, issuer, subject],
  )
  return rows[0]?.id
}

/** The login when it is in force on this day. */
export async function findLoginById(tx: Transaction, loginId: string, today: CivilDate): Promise<Login | undefined> {
  await tx.enter({ login: loginId })
  const rows = await tx.sql<Login>(
    `SELECT medewerker_id AS "medewerkerId", persoon_id AS "persoonId", acts_in AS "actsIn"
     FROM basis.login WHERE tenant_id = $1 AND id = $2 AND period @> $3::date`,
    [tx.tenant, loginId, today],
  )
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

/** Own row of a medewerker, with the rollen in force. */
export async function findOwnMedewerker(tx: Transaction, id: string, today: CivilDate) {
  await tx.enter({ caller: id })
  const rows = await tx.sql<{ naam: string; functie: string; partijId: string; rollen: string[] }>(
    `SELECT naam, functie, partij_id AS "partijId", ARRAY(SELECT rol FROM basis.rol
       WHERE rol.tenant_id = $1 AND rol.medewerker_id = $2 AND rol.period @> $3::date ORDER BY rol) AS rollen
     FROM basis.medewerker WHERE tenant_id = $1 AND id = $2`,
    [tx.tenant, id, today],
  )
  return rows[0]
}

/** Own row of a living persoon, and whether it represents anybody today. */
export async function findOwnPersoon(tx: Transaction, id: string, today: CivilDate) {
  await tx.enter({ caller: id })
  const rows = await tx.sql<Naam & { geboortedatum: string | null; represents: boolean }>(
    `SELECT voornamen, voorvoegsel, geslachtsnaam, geboortedatum, EXISTS (SELECT FROM basis.vertegenwoordiging AS held
       WHERE held.tenant_id = $1 AND held.vertegenwoordiger_id = $2 AND held.period @> $3::date) AS represents
     FROM basis.persoon WHERE tenant_id = $1 AND id = $2 AND overlijdensdatum IS NULL`,
    [tx.tenant, id, today],
  )
  return rows[0]
}
