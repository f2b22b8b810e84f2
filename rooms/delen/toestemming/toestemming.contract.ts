import { zAbilities } from '@samenhang/kernel/access/seen.ts'
import { zId } from '@samenhang/kernel/identifiers/id.ts'
import { operation } from '@samenhang/kernel/operation/operation.ts'
import { zCivilDate } from '@samenhang/kernel/period/civil-date.ts'
import { z } from 'zod'

const ofPersoon = z.strictObject({ persoonId: zId })

/** Three different things; giving one never gives another. */
export const zToestemmingSoort = z.enum(['processing-consent', 'secrecy-waiver', 'agreement-to-help'])

export const zToestemming = z.object({
  toestemmingId: zId,
  persoonId: zId,
  soort: zToestemmingSoort,
  /** To whom. */
  partijId: zId,
  purpose: z.string(),
  textVersion: z.string(),
  /** The person, or a parent with gezag. */
  gegevenDoor: z.enum(['zelf', 'ouder']),
  gegevenOp: zCivilDate,
  tot: zCivilDate,
  ingetrokkenOp: zCivilDate.nullable(),
  /** Runs today. Between 12 and 16 it counts when the young person and a parent both gave it (see `geldig`). */
  loopt: z.boolean(),
  /** All who have to agree did; empty of meaning once it does not run. */
  geldig: z.boolean(),
  abilities: zAbilities,
})
export type Toestemming = z.infer<typeof zToestemming>

export const giveToestemming = operation({
  callers: 'logged-in',
  kind: 'command',
  id: 'delen.giveToestemming',
  route: 'POST /delen/personen/{persoonId}/toestemmingen',
  path: ofPersoon,
  body: z.strictObject({
    soort: zToestemmingSoort,
    partijId: zId,
    purpose: z.string().trim().min(5).max(500),
    /** Version of the text that was read. */
    textVersion: z.string().min(1).max(20),
    tot: zCivilDate,
  }),
  output: z.object({ toestemmingId: zId }),
  permission: 'toestemming.write',
  purposes: ['eigen-dossier'],
  audit: 'toestemming.gegeven',
  summary:
    'Geeft een van drie toestemmingen: om gegevens te gebruiken, om het beroepsgeheim op te heffen, of voor hulp.',
})

export const withdrawToestemming = operation({
  callers: 'logged-in',
  kind: 'command',
  id: 'delen.withdrawToestemming',
  route: 'POST /delen/personen/{persoonId}/toestemmingen/{toestemmingId}/ingetrokken',
  path: ofPersoon.extend({ toestemmingId: zId }),
  output: z.object({ toestemmingId: zId }),
  permission: 'toestemming.write',
  purposes: ['eigen-dossier'],
  audit: 'toestemming.ingetrokken',
  summary: 'Trekt een toestemming in die u gaf; dat gaat net zo makkelijk als geven.',
})

export const listToestemmingen = operation({
  callers: 'logged-in',
  kind: 'query',
  id: 'delen.listToestemmingen',
  route: 'GET /delen/personen/{persoonId}/toestemmingen',
  path: ofPersoon,
  output: z.object({ items: z.array(zToestemming), abilities: zAbilities }),
  permission: 'toestemming.read',
  purposes: ['eigen-dossier', 'ondersteuning-coordineren'],
  audit: 'toestemming.gelezen',
  summary: 'Toont welke toestemmingen er zijn, aan wie, tot wanneer, en of ze gelden.',
})
