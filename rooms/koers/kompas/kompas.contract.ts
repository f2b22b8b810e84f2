import { zId } from '@samenhang/kernel/identifiers/id.ts'
import { operation } from '@samenhang/kernel/operation/operation.ts'
import { zCivilDate } from '@samenhang/kernel/period/civil-date.ts'
import { z } from 'zod'
import { readPurposes } from '../purpose-names.ts'

/** One piece of evidence, and the page on which it stands. */
export const zBewijs = z.object({
  er: z.boolean(),
  titel: z.string(),
  op: zCivilDate,
  naar: z.string(),
  partijId: zId.nullable(),
})

/**
 * One pointer with all its evidence. There is no number in it: no share, no total, no place among others; who reads it
 * counts the pieces. Other rooms give their pointers in this shape.
 */
export const zWijzer = z.object({
  naam: z.string(),
  zijde: z.enum(['proces', 'systeem', 'belangen']),
  bewijzen: z.array(zBewijs),
})
export type WijzerAnswer = z.infer<typeof zWijzer>

export const getKompas = operation({
  callers: 'logged-in',
  kind: 'query',
  permission: 'koers.read',
  purposes: readPurposes,
  id: 'koers.getKompas',
  route: 'GET /koers/kompas',
  output: z.object({ wijzers: z.array(zWijzer) }),
  audit: 'kompas.gelezen',
  summary: 'Toont het kompas: per wijzer wat er is en wat ontbreekt, alleen uit wat is vastgelegd.',
})
