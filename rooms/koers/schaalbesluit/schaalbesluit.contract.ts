import { zAbilities } from '@samenhang/kernel/access/seen.ts'
import { zId } from '@samenhang/kernel/identifiers/id.ts'
import { operation } from '@samenhang/kernel/operation/operation.ts'
import { zCivilDate } from '@samenhang/kernel/period/civil-date.ts'
import { z } from 'zod'
import { readPurposes } from '../purpose-names.ts'
import { zRecord } from '../record/shapes.ts'
import { zShort, zText } from '../record/text-shapes.ts'
import { zSchaalbesluit, zVoorstel } from './schaalbesluit-shapes.ts'

const path = z.strictObject({ schaalbesluitId: zId })
const change = {
  callers: 'logged-in',
  kind: 'command',
  output: path,
  permission: 'koers.write',
  purposes: readPurposes,
} as const
const read = { callers: 'logged-in', kind: 'query', permission: 'koers.read', purposes: readPurposes } as const

export const listSchaalbesluiten = operation({
  ...read,
  id: 'koers.listSchaalbesluiten',
  route: 'GET /koers/schaalbesluiten',
  query: z.strictObject({
    taakId: zId.optional(),
    /** Only those that are valid on this day: at most one for each taak. */
    op: zCivilDate.optional(),
  }),
  output: z.object({ items: z.array(zSchaalbesluit), abilities: zAbilities }),
  audit: 'schaalbesluit.gelezen',
  summary: 'Toont de schaalbesluiten en voorstellen, van alle taken, van een taak of die gelden op een dag.',
})

/** With what was weighed, every zienswijze and standpunt, the answers to those, and the vorm. */
export const getSchaalbesluit = operation({
  ...read,
  id: 'koers.getSchaalbesluit',
  route: 'GET /koers/schaalbesluiten/{schaalbesluitId}',
  path,
  output: z.object({ schaalbesluit: zSchaalbesluit, records: z.array(zRecord), abilities: zAbilities }),
  audit: 'schaalbesluit.gelezen',
  summary: 'Toont een schaalbesluit met de weging, de zienswijzen, de standpunten en de vorm.',
})

export const proposeSchaalbesluit = operation({
  ...change,
  id: 'koers.proposeSchaalbesluit',
  route: 'POST /koers/schaalbesluiten',
  body: zVoorstel,
  audit: 'schaalbesluit.voorgesteld',
  summary: 'Stelt voor op welke schaal een taak wordt gedaan; daarna wegen de partijen.',
})

export const takeSchaalbesluit = operation({
  ...change,
  id: 'koers.takeSchaalbesluit',
  route: 'POST /koers/schaalbesluiten/{schaalbesluitId}/genomen',
  path,
  body: z
    .strictObject({
      op: zCivilDate,
      /** Who took it: the body with its decision. */
      door: zShort,
      van: zCivilDate,
      tot: zCivilDate.nullable(),
      herijkingOp: zCivilDate,
      /** Ends what is valid on `van` the day before, in the same step. */
      volgtOp: z.boolean().default(false),
    })
    .refine(({ van, tot }) => tot === null || van <= tot, { path: ['tot'], error: 'Het einde ligt voor het begin.' })
    .refine(({ van, herijkingOp }) => van < herijkingOp, {
      path: ['herijkingOp'],
      error: 'De herijking komt na het begin.',
    }),
  audit: 'schaalbesluit.genomen',
  summary: 'Legt vast dat een schaalbesluit is genomen, door wie en voor welke dagen.',
})

export const reviewSchaalbesluit = operation({
  ...change,
  id: 'koers.reviewSchaalbesluit',
  route: 'POST /koers/schaalbesluiten/{schaalbesluitId}/herijking',
  path,
  body: z.strictObject({ op: zCivilDate, uitkomst: zText, volgendeOp: zCivilDate.nullable().default(null) }),
  audit: 'schaalbesluit.herijkt',
  summary: 'Legt vast dat een schaalbesluit is herijkt, met de uitkomst en wanneer het weer moet.',
})

export const endSchaalbesluit = operation({
  ...change,
  id: 'koers.endSchaalbesluit',
  route: 'POST /koers/schaalbesluiten/{schaalbesluitId}/einde',
  path,
  body: z.strictObject({ tot: zCivilDate, waarom: zText }),
  audit: 'schaalbesluit.beeindigd',
  summary: 'Legt vast tot en met welke dag een schaalbesluit geldt, en waarom.',
})
