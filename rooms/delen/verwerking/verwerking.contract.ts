import { zId } from '@samenhang/kernel/identifiers/id.ts'
import { operation } from '@samenhang/kernel/operation/operation.ts'
import { zCivilDate } from '@samenhang/kernel/period/civil-date.ts'
import { z } from 'zod'

/** One version of a processing activity; a change is a new version with an id of its own. */
export const zVerwerking = z.object({
  /** Id of this version; every line of the log names one. */
  activityId: zId,
  purpose: z.string(),
  version: z.number().int(),
  description: z.string(),
  legalBasis: z.object({ law: z.string(), article: z.string(), source: z.string(), inWerking: z.boolean() }),
  geldigVan: zCivilDate,
  geldigTot: zCivilDate.nullable(),
  /** Whose data, which data, who gets them and how long they are kept. @see AVG art. 30 lid 1 */
  betrokkenen: z.string(),
  gegevens: z.string(),
  ontvangers: z.string(),
  bewaartermijn: z.string(),
  /** What the system can do for this purpose, with the line that it leaves in the log. */
  handelingen: z.array(z.object({ operation: z.string(), summary: z.string(), event: z.string() })),
})
export type Verwerking = z.infer<typeof zVerwerking>

export const listVerwerkingen = operation({
  callers: 'anyone',
  kind: 'query',
  id: 'delen.listVerwerkingen',
  route: 'GET /delen/verwerkingen',
  output: z.object({ items: z.array(zVerwerking) }),
  permission: 'verwerking.read',
  purposes: [
    'toezicht-houden',
    'eigen-dossier',
    'ondersteuning-coordineren',
    'toegang-beoordelen',
    'hulp-verlenen',
    'verwijzen',
    'contract-beheren',
    'beleid-voeren',
    'declaraties-betalen',
    'verantwoorden',
    'systeem-beheren',
  ],
  audit: 'verwerking.gelezen',
  summary: 'Toont het verwerkingsregister: waarvoor gegevens worden gebruikt, op welke legalBasis en door wie.',
})
