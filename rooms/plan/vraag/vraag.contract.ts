import { zAbilities, zSeen } from '@samenhang/kernel/access/seen.ts'
import { zId } from '@samenhang/kernel/identifiers/id.ts'
import { operation } from '@samenhang/kernel/operation/operation.ts'
import { zCivilDate } from '@samenhang/kernel/period/civil-date.ts'
import { z } from 'zod'
import { states, zKind, zTermijnNaam, zVelden, zWetCode } from '../termijn/kinds.ts'

/** The light intake: at most these seven, each with a short answer. */
export const zBlok = z.enum([
  'thuis',
  'gezondheid',
  'geld',
  'werk en school',
  'mensen om u heen',
  'veiligheid',
  'wat u zelf kunt',
])
export const zIntake = z
  .array(z.strictObject({ blok: zBlok, antwoord: z.string().trim().min(1).max(500) }))
  .max(7)
  .refine((all) => new Set(all.map(({ blok }) => blok)).size === all.length, {
    error: 'Een blok staat er een keer in.',
  })

/** Duties that leave evidence, beside the events that terms are counted from. */
export const zPlicht = z.enum([
  'ontvangst-bevestigd',
  'clientondersteuning-aangeboden',
  'persoonlijk-plan-aangeboden',
  'familiegroepsplan-aangeboden',
  'sociale-kaart-bekeken',
])

export const zStap = z.object({
  stapId: zId,
  kind: z.union([zKind, zPlicht]),
  wet: zSeen(zWetCode),
  op: zCivilDate,
  toelichting: zSeen(z.string()),
  /** Is it from the person themselves? */
  zelf: z.boolean(),
})
export type Stap = z.infer<typeof zStap>

/** A statutory term with the steps to its end. @see calculateTermijnen */
export const zTermijn = z.object({
  termijn: zTermijnNaam,
  wet: zWetCode,
  voor: z.enum(['gemeente', 'inwoner']),
  /** Last day; empty while it stands still without a known end, or did not begin. */
  end: zSeen(zCivilDate),
  state: z.enum(states),
  article: z.string(),
  /** False where the article was not looked up yet. */
  verified: z.boolean(),
  steps: z.array(
    z.object({ code: z.string(), article: z.string(), from: zCivilDate, to: zCivilDate.nullable(), why: z.string() }),
  ),
})
export type Termijn = z.infer<typeof zTermijn>

export const zVraag = z.object({
  tenant: z.string(),
  vraagId: zId,
  persoonId: zId,
  /** As they were said; nobody edits them. */
  woorden: z.string(),
  gesteldOp: zCivilDate,
  gesteldDoor: z.enum(['zelf', 'naaste', 'huisarts', 'ggz', 'school', 'wijkteam', 'anders']),
  weg: z.enum(['web', 'telefoon', 'balie', 'papier']),
  /** Why it cannot wait. */
  spoed: zSeen(z.string()),
  intake: zSeen(zIntake),
  /** Withheld from who only passed the question on: those hear what the person agreed to. */
  stappen: zSeen(z.array(zStap)),
  termijnen: zSeen(z.array(zTermijn)),
  /** What who passed it on may hear of it. */
  terugkoppeling: zSeen(z.object({ tekst: z.string(), op: zCivilDate })),
  /** `vraag.write`: add steps, tell back. `vraag.answer`: the person's own steps. */
  abilities: zAbilities,
})
export type Vraag = z.infer<typeof zVraag>

export const zKaartItem = z.object({
  kaartId: zId,
  naam: z.string(),
  waarvoor: z.string(),
  blok: zBlok,
  contact: z.string(),
})
export type KaartItem = z.infer<typeof zKaartItem>

const ofVraag = z.strictObject({ vraagId: zId })
const askPurposes = [
  'eigen-dossier',
  'verwijzen',
  'hulp-verlenen',
  'ondersteuning-coordineren',
  'toegang-beoordelen',
] as const
const workPurposes = ['ondersteuning-coordineren', 'toegang-beoordelen'] as const
const command = { callers: 'logged-in', kind: 'command', output: ofVraag } as const
const query = { callers: 'logged-in', kind: 'query' } as const

export const createVraag = operation({
  ...command,
  id: 'plan.createVraag',
  route: 'POST /plan/vragen',
  body: z.strictObject({
    persoonId: zId,
    woorden: z.string().trim().min(1).max(2000),
    gesteldOp: zCivilDate,
    gesteldDoor: zVraag.shape.gesteldDoor,
    weg: zVraag.shape.weg,
    spoed: z.string().trim().min(5).max(500).nullable().default(null),
    intake: zIntake.default([]),
  }),
  permission: 'vraag.add',
  purposes: askPurposes,
  audit: 'vraag.gesteld',
  summary: 'Stelt een vraag in eigen woorden, voor uzelf of voor iemand anders; er is een deur voor alles.',
})

export const listVragen = operation({
  ...query,
  id: 'plan.listVragen',
  route: 'GET /plan/vragen',
  query: z.strictObject({ persoonId: zId.optional() }),
  output: z.object({
    items: z.array(zVraag),
    /** Persons for whom this caller may ask. */
    voor: z.array(z.object({ persoonId: zId })),
  }),
  permission: 'vraag.add',
  purposes: askPurposes,
  audit: 'vraag.gelezen',
  summary:
    'Toont vragen met wat ermee gebeurde en wanneer iets uiterlijk klaar is; van wie iets doorgaf alleen de eigen.',
})

/** Not whom it is about: that opens when somebody takes it up. Urgent ones first. */
export const listWachtendeVragen = operation({
  ...query,
  id: 'plan.listWachtendeVragen',
  route: 'GET /plan/vragen/wachtend',
  output: z.object({
    items: z.array(
      z.object({ tenant: z.string(), vraagId: zId, gesteldOp: zCivilDate, weg: zVraag.shape.weg, spoed: z.boolean() }),
    ),
  }),
  permission: 'vraag.pick',
  purposes: ['toegang-beoordelen'],
  audit: 'vraag.geteld',
  summary: 'Toont welke vragen nog niemand oppakte, zonder over wie ze gaan.',
})

export const pickVraag = operation({
  ...command,
  id: 'plan.pickVraag',
  route: 'POST /plan/vragen/{vraagId}/oppakken',
  path: ofVraag,
  output: ofVraag.extend({ persoonId: zId }),
  permission: 'vraag.pick',
  purposes: ['toegang-beoordelen'],
  audit: 'vraag.opgepakt',
  summary: 'Pakt een wachtende vraag op; vanaf nu bent u bij deze persoon betrokken.',
})

export const addStap = operation({
  ...command,
  id: 'plan.addStap',
  route: 'POST /plan/vragen/{vraagId}/stappen',
  path: ofVraag,
  body: z.strictObject({
    kind: z.union([zKind, zPlicht]),
    wet: zWetCode.optional(),
    date: zCivilDate,
    ...zVelden.shape,
    toelichting: z.string().trim().min(1).max(1000).optional(),
  }),
  permission: 'vraag.answer',
  purposes: ['eigen-dossier', ...workPurposes],
  audit: 'stap.gezet',
  summary: 'Legt vast wat er op een dag met een vraag gebeurde; daaruit volgen de termijnen.',
})

export const setIntake = operation({
  ...command,
  id: 'plan.setIntake',
  route: 'POST /plan/vragen/{vraagId}/intake',
  path: ofVraag,
  body: z.strictObject({ intake: zIntake }),
  permission: 'vraag.answer',
  purposes: ['eigen-dossier', ...workPurposes],
  audit: 'vraag.aangevuld',
  summary: 'Vult het korte gesprek over een vraag aan, in hooguit zeven blokken.',
})

export const tellTerug = operation({
  ...command,
  id: 'plan.tellTerug',
  route: 'POST /plan/vragen/{vraagId}/terugkoppeling',
  path: ofVraag,
  body: z.strictObject({ tekst: z.string().trim().min(5).max(500), akkoordOp: zCivilDate }),
  permission: 'vraag.write',
  purposes: workPurposes,
  audit: 'vraag.teruggekoppeld',
  summary: 'Vertelt aan wie een vraag doorgaf wat ermee gebeurde, zoals de inwoner dat goed vond.',
})

export const listSocialeKaart = operation({
  ...query,
  id: 'plan.listSocialeKaart',
  sameEverywhere: true,
  route: 'GET /plan/sociale-kaart',
  output: z.object({ items: z.array(zKaartItem) }),
  permission: 'kaart.read',
  purposes: askPurposes,
  audit: 'kaart.gelezen',
  summary: 'Toont wat er in de buurt is waar niemand een besluit voor nodig heeft.',
})

export const addKaartItem = operation({
  ...command,
  id: 'plan.addKaartItem',
  route: 'POST /plan/sociale-kaart',
  body: zKaartItem.omit({ kaartId: true }).strict(),
  output: z.strictObject({ kaartId: zId }),
  permission: 'kaart.write',
  purposes: ['toegang-beoordelen'],
  audit: 'kaart.aangevuld',
  summary: 'Zet op de sociale kaart wat iedereen zonder besluit kan gebruiken.',
})
