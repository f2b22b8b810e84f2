import type { Transaction } from '../database/transaction.ts'
import type { Session } from './session.ts'

const columns = `id, tenant_id AS tenant, login_id AS "loginId", acr, device, created_at AS "createdAt",
  logged_in_at AS "loggedInAt", seen_at AS "seenAt", rotated_at AS "rotatedAt", ended_at AS "endedAt"`

export async function insertSession(
  tx: Transaction,
  session: Omit<Session, 'tenant' | 'seenAt' | 'rotatedAt' | 'endedAt'>,
  secretHash: Buffer,
  idToken: string | null,
): Promise<void> {
  await tx.sql(
    `INSERT INTO kernel.session (tenant_id, id, secret_hash, login_id, acr, device, created_at, logged_in_at, seen_at,
       rotated_at, id_token) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $7, $7, $9)`,
    [
      tx.tenant,
      session.id,
      secretHash,
      session.loginId,
      session.acr,
      session.device,
      session.createdAt,
      session.loggedInAt,
      idToken,
    ],
  )
}

/** By the current secret, or by the one before it when that was replaced after `graceFrom`. */
export async function findBySecret(tx: Transaction, secretHash: Buffer, graceFrom: Date): Promise<Session | undefined> {
  const [found] = await tx.sql<Session>(sessionBySecret(secretHash, graceFrom))
  return found
}

/** The same as the text of a query that gives a `Session`, to go along with BEGIN. */
export function sessionBySecret(secretHash: Buffer, graceFrom: Date): string {
  const hash = `'\\x${secretHash.toString('hex')}'`
  return `SELECT ${columns} FROM kernel.session_by_secret(${hash}, '${graceFrom.toISOString()}')`
}

export async function writeSeen(tx: Transaction, id: string, at: Date): Promise<void> {
  await tx.sql('UPDATE kernel.session SET seen_at = $3 WHERE tenant_id = $1 AND id = $2', [tx.tenant, id, at])
}

/** Replaces the current secret; false when `from` is not it, since another request was first. */
export async function rotateSecret(tx: Transaction, id: string, from: Buffer, to: Buffer, at: Date): Promise<boolean> {
  const rotated = await tx.sql(
    `UPDATE kernel.session SET secret_hash = $4, previous_hash = $3, rotated_at = $5
     WHERE tenant_id = $1 AND id = $2 AND secret_hash = $3 RETURNING id`,
    [tx.tenant, id, from, to, at],
  )
  return rotated.length === 1
}

/** Sessions of this login that nobody ended and that were seen after `seenFrom`, the last seen first. */
export async function listSessions(tx: Transaction, loginId: string, seenFrom: Date): Promise<Session[]> {
  return tx.sql<Session>(
    `SELECT ${columns} FROM kernel.session
     WHERE tenant_id = $1 AND login_id = $2 AND ended_at IS NULL AND seen_at > $3 ORDER BY seen_at DESC, id`,
    [tx.tenant, loginId, seenFrom],
  )
}

/** Ends one session of this login, or all of them. The provider's token is thrown away with it and given back. */
export async function endSessions(
  tx: Transaction,
  loginId: string,
  id: string | 'all',
  at: Date,
): Promise<{ id: string; idToken: string | null }[]> {
  return tx.sql<{ id: string; idToken: string | null }>(
    `WITH gone AS (SELECT id, id_token FROM kernel.session
       WHERE tenant_id = $1 AND login_id = $2 AND ($3::uuid IS NULL OR id = $3) AND ended_at IS NULL FOR UPDATE)
     UPDATE kernel.session SET ended_at = $4, id_token = NULL FROM gone
     WHERE kernel.session.tenant_id = $1 AND kernel.session.id = gone.id
     RETURNING gone.id, gone.id_token AS "idToken"`,
    [tx.tenant, loginId, id === 'all' ? null : id, at],
  )
}
