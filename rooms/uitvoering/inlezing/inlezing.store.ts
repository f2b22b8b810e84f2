import type { Context } from '@samenhang/kernel/database/transaction.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import type { Inlezing, InlezingBestand } from '../contract.ts'

type Outcome = InlezingBestand['outcome']

export async function insertInlezing(context: Context, id: Id): Promise<void> {
  await context.sql('INSERT INTO uitvoering.inlezing (tenant_id, id, door, at) VALUES ($1, $2, $3, $4)', [
    context.tenant,
    id,
    context.caller.id,
    context.clock.now(),
  ])
}

export async function setJob(context: Context, inlezingId: Id, jobId: string): Promise<void> {
  await context.sql('UPDATE uitvoering.inlezing SET job_id = $3 WHERE tenant_id = $1 AND id = $2', [
    context.tenant,
    inlezingId,
    jobId,
  ])
}

/** Own files that wait in an inlezing which nobody finished before this moment are thrown away. */
export async function deleteForgotten(context: Context, before: Date): Promise<void> {
  await context.sql(
    `DELETE FROM uitvoering.inlezing_inhoud AS inhoud USING uitvoering.inlezing AS inlezing
     WHERE inhoud.tenant_id = $1 AND inlezing.tenant_id = $1 AND inlezing.id = inhoud.inlezing_id
       AND inlezing.at < $2`,
    [context.tenant, before],
  )
}

/**
 * A file with its place in the order, waiting; sent again under its name it takes the place of itself. False when
 * another file is at that place.
 */
export async function putBestand(
  context: Context,
  { inlezingId, nr, bestand, sealed }: { inlezingId: Id; nr: number; bestand: string; sealed: Buffer },
): Promise<boolean> {
  const place = [context.tenant, inlezingId, nr]
  await context.sql(
    `INSERT INTO uitvoering.inlezing_bestand (tenant_id, inlezing_id, nr, door, bestand) VALUES ($1, $2, $3, $4, $5)
     ON CONFLICT DO NOTHING`,
    [...place, context.caller.id, bestand],
  )
  const same = await context.sql(
    `SELECT FROM uitvoering.inlezing_bestand
     WHERE tenant_id = $1 AND inlezing_id = $2 AND nr = $3 AND bestand = $4 AND state = 'wacht'`,
    [...place, bestand],
  )
  if (same.length === 0) return false
  await context.sql(
    'DELETE FROM uitvoering.inlezing_inhoud WHERE tenant_id = $1 AND inlezing_id = $2 AND nr = $3',
    place,
  )
  await context.sql(
    'INSERT INTO uitvoering.inlezing_inhoud (tenant_id, inlezing_id, nr, door, sealed) VALUES ($1, $2, $3, $4, $5)',
    [...place, context.caller.id, sealed],
  )
  return true
}

/** The file at this place as it waits, locked; undefined once it was read, refused or stopped. */
export async function lockWaiting(
  context: Context,
  inlezingId: Id,
  nr: number,
): Promise<{ bestand: string; sealed: Buffer } | undefined> {
  const [row] = await context.sql<{ bestand: string; sealed: Buffer }>(
    `SELECT one.bestand, inhoud.sealed FROM uitvoering.inlezing_bestand AS one
     JOIN uitvoering.inlezing_inhoud AS inhoud
       ON inhoud.tenant_id = $1 AND inhoud.inlezing_id = one.inlezing_id AND inhoud.nr = one.nr
     WHERE one.tenant_id = $1 AND one.inlezing_id = $2 AND one.nr = $3 AND one.state = 'wacht' FOR UPDATE OF one`,
    [context.tenant, inlezingId, nr],
  )
  return row
}

/** Writes what became of a file, and throws its bytes away. */
export async function setOutcome(context: Context, inlezingId: Id, nr: number, outcome: Outcome): Promise<void> {
  const { state, ...rest } = outcome
  const place = [context.tenant, inlezingId, nr]
  await context.sql(
    `UPDATE uitvoering.inlezing_bestand SET state = $4, outcome = $5
     WHERE tenant_id = $1 AND inlezing_id = $2 AND nr = $3 AND state = 'wacht'`,
    [...place, state, JSON.stringify(rest)],
  )
  await context.sql(
    'DELETE FROM uitvoering.inlezing_inhoud WHERE tenant_id = $1 AND inlezing_id = $2 AND nr = $3',
    place,
  )
}

/** Of one inlezing, or the newest twenty. */
export async function listOwn(context: Context, inlezingId: Id | null): Promise<Inlezing[]> {
  const rows = await context.sql<Omit<Inlezing, 'begonnenOp'> & { begonnenOp: Date }>(
    `SELECT inlezing.tenant_id AS tenant, inlezing.id AS "inlezingId", at AS "begonnenOp",
       job_id AS "jobId", json_build_object(
         'wacht', count(*) FILTER (WHERE state = 'wacht'), 'bewaard', count(*) FILTER (WHERE state = 'bewaard'),
         'bekend', count(*) FILTER (WHERE state = 'bekend'), 'geweigerd', count(*) FILTER (WHERE state = 'geweigerd'),
         'gestopt', count(*) FILTER (WHERE state = 'gestopt')) AS counts
     FROM uitvoering.inlezing AS inlezing
     LEFT JOIN uitvoering.inlezing_bestand AS one ON one.tenant_id = $1 AND one.inlezing_id = inlezing.id
     WHERE inlezing.tenant_id = $1 AND inlezing.door = $2 AND ($3::uuid IS NULL OR inlezing.id = $3)
     GROUP BY inlezing.tenant_id, inlezing.id, at, job_id
     ORDER BY at DESC, inlezing.id DESC LIMIT 20`,
    [context.tenant, context.caller.id, inlezingId],
  )
  return rows.map((row) => ({ ...row, begonnenOp: row.begonnenOp.toISOString() }))
}

export async function listBestanden(context: Context, inlezingId: Id): Promise<InlezingBestand[]> {
  const rows = await context.sql<{ nr: number; bestand: string; state: string; outcome: object | null }>(
    `SELECT nr, bestand, state, outcome FROM uitvoering.inlezing_bestand
     WHERE tenant_id = $1 AND inlezing_id = $2 ORDER BY nr`,
    [context.tenant, inlezingId],
  )
  return rows.map(({ nr, bestand, state, outcome }) => ({ nr, bestand, outcome: { state, ...outcome } as Outcome }))
}
