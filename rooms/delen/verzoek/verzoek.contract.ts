import { zAbilities } from '@samenhang/kernel/access/seen.ts'
import { zId } from '@samenhang/kernel/identifiers/id.ts'
import { operation } from '@samenhang/kernel/operation/operation.ts'
import { zCivilDate } from '@samenhang/kernel/period/civil-date.ts'
import { z } from 'zod'

const ofPersoon = z.strictObject({ persoonId: zId })

export const zVerzoekSoort = z.enum(['vraag', 'bezwaar', 'correctie', 'inzage', 'vernietiging'])
export const zVerzoekBesluit = z.enum(['beantwoord', 'toegewezen', 'afgewezen'])

export const zVerzoek = z.object({
  tenant: z.string(),
  verzoekId: zId,
  persoonId: zId,
  soort: zVerzoekSoort,
  /** What it is about, as the resident saw it. */
  over: z.string(),
  delingId: zId.nullable(),
  tekst: z.string(),
  /** The person, or who speaks for that person. */
  gedaanDoor: z.enum(['zelf', 'vertegenwoordiger']),
  ontvangenOp: zCivilDate,
  /** Last day for an answer. */
  uiterlijk: zCivilDate,
  teLaat: z.boolean(),
  antwoord: z.object({ besluit: zVerzoekBesluit, tekst: z.string(), door: zId, op: zCivilDate }).nullable(),
  abilities: zAbilities,
})
export type Verzoek = z.infer<typeof zVerzoek>

export const createVerzoek = operation({
  callers: 'logged-in',
  kind: 'command',
  id: 'delen.createVerzoek',
  route: 'POST /delen/personen/{persoonId}/verzoeken',
  path: ofPersoon,
  body: z.strictObject({
    soort: zVerzoekSoort,
    over: z.string().trim().min(1).max(300),
    /** A deling to which somebody objects stops at once, until there is an answer. */
    delingId: zId.nullable().default(null),
    tekst: z.string().trim().min(3).max(4000),
  }),
  output: z.object({ verzoekId: zId, uiterlijk: zCivilDate }),
  permission: 'verzoek.write',
  purposes: ['eigen-dossier'],
  audit: 'verzoek.ontvangen',
  summary: 'Stelt een vraag, maakt bezwaar of vraagt om inzage, verbetering of vernietiging van gegevens.',
})

export const listVerzoeken = operation({
  callers: 'logged-in',
  kind: 'query',
  id: 'delen.listVerzoeken',
  route: 'GET /delen/personen/{persoonId}/verzoeken',
  path: ofPersoon,
  output: z.object({ items: z.array(zVerzoek) }),
  permission: 'verzoek.read',
  purposes: ['eigen-dossier', 'ondersteuning-coordineren', 'toegang-beoordelen'],
  audit: 'verzoek.gelezen',
  summary: 'Toont wat over de gegevens van een persoon is gevraagd en wat het antwoord is.',
})

export const listOpenVerzoeken = operation({
  callers: 'logged-in',
  kind: 'query',
  id: 'delen.listOpenVerzoeken',
  route: 'GET /delen/verzoeken',
  output: z.object({ items: z.array(zVerzoek), count: z.number().int() }),
  permission: 'verzoek.answer',
  purposes: ['ondersteuning-coordineren', 'toegang-beoordelen'],
  audit: 'verzoek.gelezen',
  summary: 'Toont de verzoeken van inwoners die u moet beantwoorden, wie het langst wacht eerst.',
})

export const answerVerzoek = operation({
  callers: 'logged-in',
  kind: 'command',
  id: 'delen.answerVerzoek',
  route: 'POST /delen/personen/{persoonId}/verzoeken/{verzoekId}/antwoord',
  path: z.strictObject({ persoonId: zId, verzoekId: zId }),
  body: z.strictObject({ besluit: zVerzoekBesluit, tekst: z.string().trim().min(10).max(4000) }),
  output: z.object({ verzoekId: zId }),
  permission: 'verzoek.answer',
  purposes: ['ondersteuning-coordineren', 'toegang-beoordelen'],
  audit: 'verzoek.beantwoord',
  summary: 'Beantwoordt een verzoek van een inwoner; een bezwaar dat klopt beeindigt de deling.',
})
