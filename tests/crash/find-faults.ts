import type { House } from '@samenhang/kernel/house.ts'
import type { Round } from './run-round.ts'
import { traceOf } from './write-note.ts'

/** What is wrong after a kill: acknowledged and gone, there more than once, or there in part. */
export type Faults = { readonly lost: string[]; readonly torn: string[] }

/** Holds what is in the database to what the client was told. Note, log line, news and kept answer stand or fall together. */
export async function findFaults(admin: House['pool'], { sent, done }: Round): Promise<Faults> {
  const { rows } = await admin.query<Found>(
    `SELECT key,
       (SELECT array_agg(id::text) FROM tiny.note WHERE words = key) AS notes,
       (SELECT count(*)::int FROM log.entry
         WHERE trace_id = trace AND outcome = 'permitted' AND subject_ref IS NOT NULL) AS lines,
       (SELECT count(*)::int FROM kernel.outbox WHERE payload ->> 'words' = key) AS news,
       (SELECT array_agg(answer ->> 'id') FROM kernel.idempotency AS kept WHERE kept.key = asked.key) AS answers
     FROM unnest($1::text[], $2::text[]) AS asked (key, trace)`,
    [sent, sent.map(traceOf)],
  )
  return {
    lost: rows.filter((row) => done.has(row.key) && row.notes?.join() !== done.get(row.key)).map((row) => row.key),
    torn: rows.filter(isTorn).map((row) => JSON.stringify(row)),
  }
}

type Found = { key: string; notes: string[] | null; lines: number; news: number; answers: (string | null)[] | null }

function isTorn({ notes, lines, news, answers }: Found): boolean {
  if (notes === null) return lines !== 0 || news !== 0 || answers !== null
  return notes.length !== 1 || lines !== 1 || news !== 1 || answers?.join() !== notes.join()
}
