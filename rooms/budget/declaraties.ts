import { zId } from '@samenhang/kernel/identifiers/id.ts'
import { zCents } from '@samenhang/kernel/money/money.ts'
import { operation } from '@samenhang/kernel/operation/operation.ts'
import { zPeriod } from '@samenhang/kernel/period/period.ts'
import { z } from 'zod'
import { zWet } from './shapes.ts'

/** What was declared on one toewijzing, as far as this reader may see its euros; a credit is below zero. */
const zDeclaraties = z.object({
  toewijzingId: zId,
  persoonId: zId,
  wet: zWet,
  aanbieder: z.object({ partijId: zId, naam: z.string() }),
  prestaties: z.array(z.object({ prestatieId: zId, period: zPeriod, cents: zCents })),
})
export type Declaraties = z.infer<typeof zDeclaraties>

/** What budget needs of uitvoering. */
export const listPrestaties = operation({
  callers: 'logged-in',
  kind: 'query',
  id: 'uitvoering.listPrestaties',
  route: 'GET /uitvoering/prestaties',
  query: z.strictObject({ huishoudenId: zId.optional(), persoonId: zId.optional() }),
  output: z.object({ items: z.array(zDeclaraties) }),
  permission: 'prestatie.list',
  purposes: ['eigen-dossier', 'ondersteuning-coordineren', 'hulp-verlenen'],
  audit: 'prestatie.gelezen',
  summary: 'Toont per toewijzing wat er is gedeclareerd voor een huishouden of persoon.',
})
