import { type CivilDate, zCivilDate } from '@samenhang/kernel/period/civil-date.ts'
import { z } from 'zod'
import regels from './regels.json' with { type: 'json' }
import { rings } from './ritme.ts'

const zStap = z.object({ naam: z.string(), dagen: z.int().positive(), zonderReces: z.boolean(), bron: z.string() })
const dated = { van: zCivilDate, tot: zCivilDate.nullable() }
const zRegels = z.object({
  waarschuwDagen: z.int().positive(),
  /** Lead time of a contract, from talking to ready. */
  contract: z.array(z.object({ ...dated, stappen: z.array(zStap).min(1) })),
  verkiezingen: z.array(z.object({ op: zCivilDate, bron: z.string() })),
  jaarlijks: z.array(
    z.object({
      ...dated,
      id: z.string(),
      ring: z.enum(rings),
      titel: z.string(),
      dag: z.string().regex(/^\d\d-\d\d$/),
      wie: z.enum(['gemeenten', 'aanbieders', 'regio']),
      stappen: z.array(zStap),
      bron: z.string(),
    }),
  ),
})

/** Rules of the rhythm as dated data, each with its source: what a law or an agreement says, never a constant. */
export const ritmeRegels = zRegels.parse(regels)
export type YearlyRegel = (typeof ritmeRegels)['jaarlijks'][number]

/** The one of a row of dated rules that holds on a day. */
export function inForce<Regel extends { van: CivilDate; tot: CivilDate | null }>(
  list: readonly Regel[],
  day: CivilDate,
): Regel | undefined {
  return list.findLast(({ van, tot }) => van <= day && (tot === null || day <= tot))
}
