import { zId } from '@samenhang/kernel/identifiers/id.ts'
import { operation } from '@samenhang/kernel/operation/operation.ts'
import { zCivilDate } from '@samenhang/kernel/period/civil-date.ts'
import { z } from 'zod'
import { readPurposes } from '../purpose-names.ts'

/** What a toets found: the rule, what is so, why it matters, where, and who can solve it. */
export const zBevinding = z.object({
  regel: z.string(),
  code: z.string(),
  herinnering: z.boolean(),
  wat: z.string(),
  waarom: z.string(),
  hersteller: z.string(),
  waar: z.object({ soort: z.enum(['doel', 'taak', 'schaalbesluit']), id: zId, titel: z.string() }),
  van: zCivilDate,
  partijId: zId.nullable(),
})

export const listBevindingen = operation({
  callers: 'logged-in',
  kind: 'query',
  permission: 'koers.read',
  purposes: readPurposes,
  id: 'koers.listBevindingen',
  route: 'GET /koers/bevindingen',
  output: z.object({ items: z.array(zBevinding) }),
  audit: 'bevinding.gelezen',
  summary: 'Toont wat in de koers ontbreekt, dubbel is of elkaar tegenspreekt, en wie dat kan oplossen.',
})
