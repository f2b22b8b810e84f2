import { zProblem } from '@samenhang/kernel/errors/problem.ts'
import { zBsn } from '@samenhang/kernel/identifiers/bsn.ts'
import { zId } from '@samenhang/kernel/identifiers/id.ts'
import { zBytes } from '@samenhang/kernel/operation/download.ts'
import { operation } from '@samenhang/kernel/operation/operation.ts'
import { z } from 'zod'
import { zIngelezen } from '../shapes.ts'

const own = {
  callers: 'logged-in',
  permission: 'bericht.import',
  purposes: ['berichten-verwerken'],
} as const
const ofInlezing = z.strictObject({ inlezingId: zId })

/** Names of files end up in lists and logs, where a bsn may not stand. */
export const zBestand = z
  .string()
  .trim()
  .min(1)
  .max(200)
  .refine((name) => !(name.match(/\d{9}/g) ?? []).some((digits) => zBsn.safeParse(digits).success), {
    error: 'Er staat een bsn in de naam van het bestand; geef het een andere naam.',
  })

/** Largest message in bytes. */
export const maxBytes = 25 * 1024 * 1024

const zCounts = z.object({
  wacht: z.number().int(),
  bewaard: z.number().int(),
  bekend: z.number().int(),
  geweigerd: z.number().int(),
  gestopt: z.number().int(),
})

/** Files that somebody handed in together. `klaar` when none waits any more. */
export const zInlezing = z.object({
  tenant: z.string(),
  inlezingId: zId,
  /** Moment of the first file, ISO 8601 in UTC. */
  begonnenOp: z.string(),
  /** The job that reads them, to stop it; null as long as it has not begun. */
  jobId: zId.nullable(),
  counts: zCounts,
})
export type Inlezing = z.infer<typeof zInlezing>

/** What became of one file. A refusal names line, element and rule of each fault. */
export const zBestandOutcome = z.discriminatedUnion('state', [
  z.object({ state: z.enum(['wacht', 'gestopt']) }),
  z.object({ state: z.enum(['bewaard', 'bekend']), answer: zIngelezen }),
  z.object({ state: z.literal('geweigerd'), problem: zProblem }),
])
export const zInlezingBestand = z.object({ nr: z.number().int(), bestand: z.string(), outcome: zBestandOutcome })
export type InlezingBestand = z.infer<typeof zInlezingBestand>

export const startInlezing = operation({
  ...own,
  id: 'uitvoering.startInlezing',
  kind: 'command',
  route: 'POST /uitvoering/inlezingen',
  output: z.object({ inlezingId: zId }),
  audit: 'inlezing.begonnen',
  summary: 'Begint een inlezing, waar daarna bestanden bij komen.',
})

export const addBestand = operation({
  ...own,
  id: 'uitvoering.addBestand',
  kind: 'upload',
  route: 'POST /uitvoering/inlezingen/{inlezingId}/bestanden',
  path: ofInlezing,
  query: z.strictObject({ bestand: zBestand, nr: z.coerce.number().int().min(0).max(1_000_000) }),
  body: zBytes,
  maxBytes,
  output: z.object({ nr: z.number().int() }),
  audit: 'inlezing.aangevuld',
  summary: 'Voegt een bestand toe aan een inlezing; het wordt versleuteld bewaard tot het is gelezen.',
})

export const readInlezing = operation({
  ...own,
  id: 'uitvoering.readInlezing',
  kind: 'job',
  route: 'POST /uitvoering/inlezingen/{inlezingId}/start',
  path: ofInlezing,
  output: z.object({ inlezingId: zId, counts: zCounts }),
  audit: 'bericht.ingelezen',
  summary: 'Leest de bestanden van een inlezing, een voor een; van een fout bestand wordt niets bewaard.',
})

export const getInlezing = operation({
  ...own,
  id: 'uitvoering.getInlezing',
  kind: 'query',
  route: 'GET /uitvoering/inlezingen/{inlezingId}',
  path: ofInlezing,
  output: zInlezing.extend({ bestanden: z.array(zInlezingBestand) }),
  audit: 'inlezing.gelezen',
  summary: 'Toont hoe ver een eigen inlezing is en wat er met elk bestand gebeurde.',
})

export const listInlezingen = operation({
  ...own,
  id: 'uitvoering.listInlezingen',
  kind: 'query',
  route: 'GET /uitvoering/inlezingen',
  output: z.object({ items: z.array(zInlezing) }),
  audit: 'inlezing.gelezen',
  summary: 'Toont uw laatste inlezingen, de nieuwste eerst.',
})
