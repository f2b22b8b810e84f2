import { zId } from '@samenhang/kernel/identifiers/id.ts'
import { operation } from '@samenhang/kernel/operation/operation.ts'
import { z } from 'zod'
import { readPurposes } from '../purpose-names.ts'
import { regioShapes } from '../record/shapes.ts'

const zOpgave = z.object({ partijId: zId, hoeveel: z.int(), tekst: z.string(), over: z.string() })

export const zInspanning = z.object({
  inspanningId: zId,
  inspanning: regioShapes.inspanning,
  /** What the partij itself says, and what others see; the newest of each. */
  zelf: zOpgave.nullable(),
  anderen: z.array(zOpgave),
  /** A difference is a question for the table, never a verdict. */
  vraag: z.string().nullable(),
})

export const listInspanningen = operation({
  callers: 'logged-in',
  kind: 'query',
  id: 'afspraken.listInspanningen',
  route: 'GET /afspraken/inspanningen',
  query: z.strictObject({ afspraakId: zId.optional() }),
  output: z.object({ items: z.array(zInspanning) }),
  permission: 'afspraken.open',
  purposes: readPurposes,
  audit: 'inspanning.gelezen',
  summary: 'Toont wat partijen beloofden, wat zij zeggen dat zij deden en wat anderen zagen.',
})
