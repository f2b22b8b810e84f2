import { zId } from '@samenhang/kernel/identifiers/id.ts'
import { operation } from '@samenhang/kernel/operation/operation.ts'
import { zCivilDate } from '@samenhang/kernel/period/civil-date.ts'
import { z } from 'zod'
import { readPurposes } from '../purpose-names.ts'

/** N as text with two decimals, rounded once from the exact fraction; null when nobody is counted. */
const zN = z.string().nullable()

/** One combination of variant, eenheid and tarief; `letter` in order of size. */
export const zSet = z.object({
  letter: z.string(),
  variant: z.string(),
  eenheid: z.string(),
  /** Ten-thousandths of a euro. */
  tarief: z.int(),
  clienten: z.int(),
  verklaardeClienten: z.int(),
})

/** One contract in the picture. */
export const zSquare = z.object({
  contractId: zId,
  gemeenteId: zId,
  aanbiederId: zId,
  letter: z.string(),
  clienten: z.int(),
  reden: z.string().nullable(),
  redenTot: zCivilDate.nullable(),
})

const zLess = z.object({
  gemeenteId: zId,
  letters: z.array(z.string()),
  clientenDieVeranderen: z.int(),
  minutenMinder: z.int().nullable(),
  verschilCents: z.int().nullable(),
  /** Why no euros are told: `eenheid`, `variant` or `eenheden` (nobody said how many). */
  why: z.string().nullable(),
})

/** Versnippering of one product, seen from the region and from each aanbieder. */
export const zVersnippering = z.object({
  product: z.string(),
  clienten: z.int(),
  n: zN,
  onverklaardN: zN,
  sets: z.array(zSet),
  vlakken: z.array(zSquare),
  gemeenten: z.array(z.object({ gemeenteId: zId, n: zN, sets: z.int() })),
  aanbieders: z.array(z.object({ aanbiederId: zId, n: zN, sets: z.int() })),
  /** Minutes per year that aanbieders say their rules cost, with what they counted; null when nobody said. */
  minuten: z.int().nullable(),
  definities: z.array(z.string()),
  /** Other rules that differ besides variant, eenheid and tarief: how many there are of each. */
  anders: z.array(z.object({ regel: z.enum(['verantwoording', 'looptijd', 'indexering']), n: zN, aantal: z.int() })),
  refused: z.array(z.object({ why: z.string() })),
  watAls: z
    .object({ letter: z.string(), n: zN, minutenMinder: z.int().nullable(), gemeenten: z.array(zLess) })
    .nullable(),
})
export type VersnipperingView = z.infer<typeof zVersnippering>

export const getVersnippering = operation({
  callers: 'logged-in',
  kind: 'query',
  id: 'afspraken.getVersnippering',
  route: 'GET /afspraken/versnippering',
  query: z.strictObject({
    product: z.string().max(300).optional(),
    op: zCivilDate.optional(),
    /** Letter of the set that everybody adopts in the what-if; the largest when left out. */
    set: z.string().max(3).optional(),
  }),
  output: z.object({
    op: zCivilDate,
    /** Only contracts of the own partij were counted. */
    eigen: z.boolean(),
    producten: z.array(z.object({ product: z.string(), n: zN, onverklaardN: zN, clienten: z.int(), sets: z.int() })),
    gekozen: zVersnippering.nullable(),
  }),
  permission: 'afspraken.open',
  purposes: readPurposes,
  audit: 'versnippering.gelezen',
  summary: 'Toont hoe versnipperd de contracten zijn, per product, voor de regio en voor elke aanbieder.',
})
