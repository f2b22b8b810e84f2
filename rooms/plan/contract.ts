import { zAbilities } from '@samenhang/kernel/access/seen.ts'
import { zId } from '@samenhang/kernel/identifiers/id.ts'
import { operation } from '@samenhang/kernel/operation/operation.ts'
import { zCivilDate } from '@samenhang/kernel/period/civil-date.ts'
import { z } from 'zod'
import { changePurposes, readPurposes } from './purpose-names.ts'
import { zDoel, zEigenWoord } from './shapes.ts'

export * from './actie/actie.contract.ts'
export * from './agenda/agenda.contract.ts'
export * from './besluit/besluit.contract.ts'
export * from './notitie/notitie.contract.ts'
export * from './oordeel/oordeel.contract.ts'
export * from './regisseur/regisseur.contract.ts'
export * from './shapes.ts'
export * from './vraag/vraag.contract.ts'

const inHuishouden = z.strictObject({ huishoudenId: zId })
const ofPersoon = z.strictObject({ persoonId: zId })
const ofWoord = z.strictObject({ woordId: zId })
const ofDoel = z.strictObject({ doelId: zId })
const read = { callers: 'logged-in', kind: 'query', permission: 'plan.read', purposes: readPurposes } as const
const command = { callers: 'logged-in', kind: 'command' } as const
const ownWoord = {
  ...command,
  path: ofWoord,
  output: ofWoord,
  permission: 'woord.write',
  purposes: ['eigen-dossier'],
} as const
const changeDoel = {
  ...command,
  path: ofDoel,
  output: ofDoel,
  permission: 'doel.write',
  purposes: changePurposes,
} as const
const zDoelen = z.object({ items: z.array(zDoel), abilities: zAbilities })

/** Abilities of the list: `woord.add` (write down own words, or for the regisseur what somebody said). */
export const listEigenWoorden = operation({
  ...read,
  id: 'plan.listEigenWoorden',
  route: 'GET /plan/huishoudens/{huishoudenId}/eigen-woorden',
  path: inHuishouden,
  output: z.object({ items: z.array(zEigenWoord), abilities: zAbilities }),
  audit: 'woord.gelezen',
  summary: 'Toont de eigen woorden in een huishouden, van ieder voor zover u ze mag zien.',
})

export const addEigenWoord = operation({
  ...command,
  id: 'plan.addEigenWoord',
  route: 'POST /plan/eigen-woorden',
  body: z.strictObject({
    huishoudenId: zId,
    /** Who said it: the caller, or for the regisseur somebody in the huishouden. */
    persoonId: zId,
    woorden: z.string().trim().min(1).max(2000),
    gezegdOp: zCivilDate,
    /** May the regisseur see it? What the regisseur writes down is always shared. */
    gedeeld: z.boolean().default(true),
  }),
  output: ofWoord,
  permission: 'woord.add',
  purposes: changePurposes,
  audit: 'woord.opgeschreven',
  summary: 'Schrijft eigen woorden op, van uzelf of zoals iemand ze tegen u zei.',
})

export const showEigenWoord = operation({
  ...ownWoord,
  id: 'plan.showEigenWoord',
  route: 'POST /plan/eigen-woorden/{woordId}/deling',
  audit: 'woord.gedeeld',
  summary: 'Deelt uw eigen woorden met uw regisseur.',
})

export const withholdEigenWoord = operation({
  ...ownWoord,
  id: 'plan.withholdEigenWoord',
  route: 'POST /plan/eigen-woorden/{woordId}/afscherming',
  audit: 'woord.afgeschermd',
  summary: 'Houdt uw eigen woorden voor uzelf.',
})

export const withdrawEigenWoord = operation({
  ...ownWoord,
  id: 'plan.withdrawEigenWoord',
  route: 'POST /plan/eigen-woorden/{woordId}/ingetrokken',
  audit: 'woord.ingetrokken',
  summary: 'Trekt uw eigen woorden in; ze tellen daarna niet meer mee.',
})

/** Abilities of the list: `doel.write` (make a joint doel in this huishouden). */
export const listDoelen = operation({
  ...read,
  id: 'plan.listDoelen',
  route: 'GET /plan/huishoudens/{huishoudenId}/doelen',
  path: inHuishouden,
  output: zDoelen,
  audit: 'doel.gelezen',
  summary: 'Toont de doelen van een huishouden met de eigen woorden erachter.',
})

/** For who knows the person and not the huishouden, such as a parent elsewhere. */
export const listDoelenOfPersoon = operation({
  ...read,
  id: 'plan.listDoelenOfPersoon',
  route: 'GET /plan/personen/{persoonId}/doelen',
  path: ofPersoon,
  output: zDoelen,
  audit: 'doel.gelezen',
  summary: 'Toont de doelen die over een persoon gaan.',
})

export const createDoel = operation({
  ...command,
  id: 'plan.createDoel',
  route: 'POST /plan/doelen',
  body: z
    .strictObject({
      huishoudenId: zId,
      niveau: z.enum(['huishouden', 'persoon']),
      /** Whom it is about; exactly one for niveau `persoon`. */
      personen: z
        .array(z.strictObject({ persoonId: zId }))
        .min(1)
        .max(30),
      titel: z.string().trim().min(1).max(200),
      woordIds: z.array(zId).max(50),
      /** Why there are no eigen woorden behind it; obligatory when `woordIds` is empty. */
      zonderWoorden: z.string().trim().min(5).max(500).nullable().default(null),
      dientDoelId: zId.nullable().default(null),
    })
    .refine((body) => body.niveau === 'huishouden' || body.personen.length === 1, {
      path: ['personen'],
      error: 'Een eigen doel gaat over precies een persoon.',
    })
    .refine((body) => body.woordIds.length > 0 !== (body.zonderWoorden !== null), {
      path: ['zonderWoorden'],
      error: 'Noem de eigen woorden waar het doel uit komt, of zeg waarom die er niet zijn; niet allebei.',
    }),
  output: ofDoel,
  permission: 'doel.write',
  purposes: changePurposes,
  audit: 'doel.vastgesteld',
  summary: 'Stelt een doel vast, uit eigen woorden of met de reden waarom die er niet zijn.',
})

export const linkDoel = operation({
  ...changeDoel,
  id: 'plan.linkDoel',
  route: 'POST /plan/doelen/{doelId}/schakels',
  body: z
    .strictObject({
      woordId: zId.optional(),
      /** The doel of gemeente or regio that it serves; null ends that. */
      dientDoelId: zId.nullable().optional(),
      /** A partij that takes part. */
      partijId: zId.optional(),
    })
    .refine((body) => Object.values(body).filter((value) => value !== undefined).length === 1, {
      error: 'Noem een ding om aan het doel te verbinden.',
    }),
  audit: 'doel.verbonden',
  summary: 'Verbindt een doel met eigen woorden, met een doel van gemeente of regio, of met een partij die meedoet.',
})

export const endDoel = operation({
  ...changeDoel,
  id: 'plan.endDoel',
  route: 'POST /plan/doelen/{doelId}/einde',
  body: z.strictObject({ bereikt: z.boolean(), op: zCivilDate }),
  audit: 'doel.beeindigd',
  summary: 'Legt vast op welke dag een doel is bereikt, of beeindigd zonder dat het is bereikt.',
})

/** What fewer huishoudens than the threshold serve is left out, and what would follow from the total as well. */
export const countDoelen = operation({
  callers: 'logged-in',
  kind: 'query',
  id: 'plan.countDoelen',
  route: 'GET /plan/doelen/count',
  output: z.object({
    items: z.array(z.object({ doelId: zId, huishoudens: z.number().int() })),
    /** Huishoudens of all doelen added up (one may serve several); null when it may not be told. */
    total: z.number().int().nullable(),
    threshold: z.number().int(),
  }),
  permission: 'doel.count',
  purposes: ['beleid-voeren'],
  audit: 'doel.geteld',
  summary: 'Telt hoeveel huishoudens met hun plan een doel van gemeente of regio dienen, bij tien of meer.',
})
