import type { Context } from '@samenhang/kernel/database/transaction.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import { type CivilDate, dateInAmsterdam } from '@samenhang/kernel/period/civil-date.ts'
import type { Antwoord } from '../shapes.ts'
import type { BreedGedragen } from './antwoord.contract.ts'
import { daysWaited, isOverdue } from './antwoord.ts'

const antwoordColumns = `antwoord.id AS "antwoordId", antwoord.status, antwoord.namens, antwoord.reden,
  CASE WHEN antwoord.schakel_soort IS NULL THEN NULL
    ELSE jsonb_build_object('soort', antwoord.schakel_soort, 'id', antwoord.schakel_id) END AS schakel,
  to_char(antwoord.gegeven_op AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') AS "gegevenOp"`

type Row = Omit<BreedGedragen, 'antwoord' | 'wachtdagen' | 'teLaat'> &
  Partial<Antwoord> & { antwoordId: Id | null; eersteOp: Date | null }

/** What is breed gedragen now, in one gesprek or in all that this caller sees; who waits longest first. */
export async function listBreedGedragenRows(context: Context, gesprekId: Id | undefined): Promise<BreedGedragen[]> {
  const rows = await context.sql<Row>(
    `SELECT stelling.id AS "stellingId", gesprek.id AS "gesprekId", gesprek.vraag, stelling.nummer, stelling.tekst,
       breed.sinds::text AS sinds, ${antwoordColumns},
       (SELECT min(eerste.gegeven_op) FROM dialoog.antwoord AS eerste
        WHERE eerste.tenant_id = $1 AND eerste.gesprek_id = breed.gesprek_id AND eerste.stelling_id = breed.stelling_id) AS "eersteOp"
     FROM dialoog.breed_gedragen AS breed
     JOIN dialoog.gesprek ON gesprek.tenant_id = $1 AND gesprek.id = breed.gesprek_id
     JOIN dialoog.stelling ON stelling.tenant_id = $1 AND stelling.id = breed.stelling_id AND stelling.staat = 'toegelaten'
     LEFT JOIN LATERAL (SELECT * FROM dialoog.antwoord AS newest
       WHERE newest.tenant_id = $1 AND newest.gesprek_id = breed.gesprek_id AND newest.stelling_id = breed.stelling_id
       ORDER BY newest.gegeven_op DESC, newest.id DESC LIMIT 1) AS antwoord ON true
     WHERE breed.tenant_id = $1 AND breed.tot IS NULL AND ($2::uuid IS NULL OR breed.gesprek_id = $2)
     ORDER BY antwoord.id IS NOT NULL, breed.sinds, stelling.nummer`,
    [context.tenant, gesprekId ?? null],
  )
  return rows.map((row) => toBreedGedragen(row, context.today))
}

/** The newest answers to stellingen that are not, or no longer, breed gedragen. */
export async function listOtherAntwoorden(context: Context, gesprekId: Id) {
  const rows = await context.sql<Antwoord & { stellingId: Id; nummer: number; tekst: string }>(
    `SELECT DISTINCT ON (stelling.nummer) stelling.id AS "stellingId", stelling.nummer, stelling.tekst, ${antwoordColumns}
     FROM dialoog.antwoord JOIN dialoog.stelling ON stelling.tenant_id = $1 AND stelling.id = antwoord.stelling_id
     WHERE antwoord.tenant_id = $1 AND antwoord.gesprek_id = $2
       AND NOT EXISTS (SELECT FROM dialoog.breed_gedragen AS breed WHERE breed.tenant_id = $1
         AND breed.stelling_id = stelling.id AND breed.tot IS NULL)
     ORDER BY stelling.nummer, antwoord.gegeven_op DESC, antwoord.id DESC`,
    [context.tenant, gesprekId],
  )
  return rows.map(({ stellingId, nummer, tekst, ...antwoord }) => ({ stellingId, nummer, tekst, antwoord }))
}

export async function insertAntwoord(
  context: Context,
  antwoord: Pick<Antwoord, 'antwoordId' | 'status' | 'namens' | 'reden' | 'schakel'> & {
    gesprekId: Id
    stellingId: Id
    gegevenOp: Date
  },
): Promise<void> {
  await context.sql(
    `INSERT INTO dialoog.antwoord (tenant_id, id, gesprek_id, stelling_id, status, namens, reden, schakel_soort, schakel_id,
       gegeven_door, gegeven_op)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      context.tenant,
      antwoord.antwoordId,
      antwoord.gesprekId,
      antwoord.stellingId,
      antwoord.status,
      antwoord.namens,
      antwoord.reden,
      antwoord.schakel?.soort ?? null,
      antwoord.schakel?.id ?? null,
      context.caller.id,
      antwoord.gegevenOp,
    ],
  )
}

function toBreedGedragen(row: Row, today: CivilDate): BreedGedragen {
  const { stellingId, gesprekId, vraag, nummer, tekst, sinds, eersteOp, ...rest } = row
  const antwoord = rest.antwoordId === null ? null : (rest as Antwoord)
  const dagen = daysWaited(sinds, eersteOp && dateInAmsterdam(eersteOp), today)
  const teLaat = isOverdue(dagen, antwoord !== null)
  return { stellingId, gesprekId, vraag, nummer, tekst, sinds, antwoord, wachtdagen: dagen, teLaat }
}
