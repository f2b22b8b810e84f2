import { zId } from '@samenhang/kernel/identifiers/id.ts'
import { zCents } from '@samenhang/kernel/money/money.ts'
import { operation } from '@samenhang/kernel/operation/operation.ts'
import { zCivilDate } from '@samenhang/kernel/period/civil-date.ts'
import { z } from 'zod'
import { zWet } from './shapes.ts'

/** One declared prestatie; a credit is negative. */
const zPrestatie = z.object({ prestatieId: zId, from: zCivilDate, cents: zCents })

/** A toewijzing with what was declared on it, as far as this reader may see its euros. */
export const zToewijzing = z.object({
  toewijzingId: zId,
  persoonId: zId,
  wet: zWet,
  /** The partij, or its AGB code while no partij is known by it. */
  aanbieder: z.object({ aanbiederId: z.string(), naam: z.string() }),
  prestaties: z.array(zPrestatie),
})
export type Toewijzing = z.infer<typeof zToewijzing>

/** What budget needs of uitvoering: each visible toewijzing of a huishouden or person, with its prestaties. */
export const listDeclaratiesOfHuishouden = operation({
  callers: 'logged-in',
  kind: 'query',
  id: 'uitvoering.listDeclaratiesOfHuishouden',
  route: 'GET /uitvoering/declaraties',
  query: z.strictObject({ huishoudenId: zId.optional(), persoonId: zId.optional() }),
  output: z.object({ items: z.array(zToewijzing) }),
  permission: 'declaratie.read',
  purposes: ['eigen-dossier', 'ondersteuning-coordineren', 'hulp-verlenen'],
  audit: 'declaratie.gelezen',
  summary: 'Toont wat is gedeclareerd op de toewijzingen van een huishouden of persoon.',
})
