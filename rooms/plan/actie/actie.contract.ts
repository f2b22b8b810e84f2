import { zAbilities, zSeen } from '@samenhang/kernel/access/seen.ts'
import { zId } from '@samenhang/kernel/identifiers/id.ts'
import { operation } from '@samenhang/kernel/operation/operation.ts'
import { zCivilDate } from '@samenhang/kernel/period/civil-date.ts'
import { z } from 'zod'
import { changePurposes, readPurposes } from '../purpose-names.ts'

/** Who does it. `netwerk`: somebody around the family who is no persoon here, as the family calls them. */
export const zEigenaar = z.discriminatedUnion('soort', [
  z.strictObject({ soort: z.literal('persoon'), persoonId: zId }),
  z.strictObject({ soort: z.literal('medewerker'), medewerkerId: zId }),
  z.strictObject({ soort: z.literal('netwerk'), naam: z.string().trim().min(1).max(100) }),
  z.strictObject({ soort: z.literal('niemand') }),
])
export type Eigenaar = z.infer<typeof zEigenaar>

/** Where somebody has to be, on which weekdays (Monday is 1) and between which times. */
export const zBezet = z
  .strictObject({
    plek: z.enum(['thuis', 'elders']),
    weekdagen: z.array(z.int().min(1).max(7)).min(1).max(7),
    van: z.iso.time({ precision: -1 }),
    tot: z.iso.time({ precision: -1 }),
  })
  .refine(({ van, tot }) => van < tot, { path: ['tot'], error: 'Het einde ligt voor het begin.' })
export type Bezet = z.infer<typeof zBezet>

export const zActie = z.object({
  tenant: z.string(),
  actieId: zId,
  doelId: zId,
  titel: z.string(),
  /** `onbekend`: a person with whom this reader has nothing to do. */
  eigenaar: z.discriminatedUnion('soort', [...zEigenaar.options, z.object({ soort: z.literal('onbekend') })]),
  /** Since when it has this owner, or none. */
  eigenaarSinds: zCivilDate,
  vanaf: zCivilDate,
  tot: zSeen(zCivilDate),
  /** In the words of the family: "elke dag". */
  ritme: zSeen(z.string()),
  bezet: zSeen(zBezet),
  /** As it was told; never read off the dates. */
  begonnenOp: zSeen(zCivilDate),
  gedaanOp: zSeen(zCivilDate),
  vervallenOp: zSeen(zCivilDate),
  /** `actie.write`: change all of it. `actie.do`: pick it up, or tell how it stands. */
  abilities: zAbilities,
})
export type Actie = z.infer<typeof zActie>

const ofActie = z.strictObject({ actieId: zId })
const doPurposes = [...changePurposes, 'hulp-verlenen'] as const
const zActies = z.object({ items: z.array(zActie) })
const read = {
  callers: 'logged-in',
  kind: 'query',
  output: zActies,
  permission: 'plan.read',
  purposes: readPurposes,
  audit: 'actie.gelezen',
} as const
const change = { callers: 'logged-in', kind: 'command', output: ofActie } as const

export const listActies = operation({
  ...read,
  id: 'plan.listActies',
  route: 'GET /plan/huishoudens/{huishoudenId}/acties',
  path: z.strictObject({ huishoudenId: zId }),
  summary: 'Toont de acties van een huishouden: wie doet wat, en wanneer.',
})

export const listActiesOfPersoon = operation({
  ...read,
  id: 'plan.listActiesOfPersoon',
  route: 'GET /plan/personen/{persoonId}/acties',
  path: z.strictObject({ persoonId: zId }),
  summary: 'Toont de acties voor de doelen die over een persoon gaan.',
})

export const createActie = operation({
  ...change,
  id: 'plan.createActie',
  route: 'POST /plan/doelen/{doelId}/acties',
  path: z.strictObject({ doelId: zId }),
  body: z
    .strictObject({
      titel: z.string().trim().min(1).max(200),
      eigenaar: zEigenaar,
      vanaf: zCivilDate,
      tot: zCivilDate.nullable().default(null),
      ritme: z.string().trim().min(1).max(100).nullable().default(null),
      bezet: zBezet.nullable().default(null),
    })
    .refine(({ vanaf, tot }) => tot === null || tot >= vanaf, {
      path: ['tot'],
      error: 'Het einde ligt voor het begin.',
    }),
  permission: 'actie.write',
  purposes: changePurposes,
  audit: 'actie.gemaakt',
  summary: 'Spreekt af wie wat doet voor een doel, en wanneer.',
})

/** Anyone who takes part may pick up an actie that nobody does; who may write gives it to somebody, or to nobody. */
export const setEigenaar = operation({
  ...change,
  id: 'plan.setEigenaar',
  route: 'POST /plan/acties/{actieId}/eigenaar',
  path: ofActie,
  body: z.strictObject({ eigenaar: zEigenaar, tot: zCivilDate.nullable().optional() }),
  permission: 'actie.do',
  purposes: doPurposes,
  audit: 'actie.gegeven',
  summary: 'Legt vast wie een actie doet, of dat niemand haar nog doet.',
})

export const tellActie = operation({
  ...change,
  id: 'plan.tellActie',
  route: 'POST /plan/acties/{actieId}/stand',
  path: ofActie,
  body: z.strictObject({ stand: z.enum(['begonnen', 'gedaan', 'vervallen']), op: zCivilDate }),
  permission: 'actie.do',
  purposes: doPurposes,
  audit: 'actie.gemeld',
  summary: 'Meldt dat een actie begon, gedaan is of niet meer hoeft.',
})
