import type { LogLine } from '@samenhang/kernel/testing/security-tests.ts'
import type pg from 'pg'

/** Lines of every tenant that came after this id, oldest first; read past the fence. */
export async function listLinesAfter(admin: pg.Pool, id: string): Promise<(LogLine & { id: string })[]> {
  const { rows } = await admin.query<LogLine & { id: string }>(
    'SELECT id, operation, outcome, reason, subject_ref FROM log.entry WHERE id > $1 ORDER BY id',
    [id],
  )
  return rows
}
