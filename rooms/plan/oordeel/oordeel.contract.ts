import { zSeen } from '@samenhang/kernel/access/seen.ts'
import { zId } from '@samenhang/kernel/identifiers/id.ts'
import { operation } from '@samenhang/kernel/operation/operation.ts'
import { zCivilDate } from '@samenhang/kernel/period/civil-date.ts'
import { z } from 'zod'
import { readPurposes } from '../purpose-names.ts'

const zCijfer = z.int().min(1).max(10)

/** How somebody says it goes with a doel. It belongs to them: shared with whom they choose, never averaged per person. */
export const zOordeel = z.object({
  tenant: z.string(),
  oordeelId: zId,
  persoonId: zId,
  doelId: zId,
  /** 1 is very bad, 10 is very good. */
  cijfer: zCijfer,
  woorden: zSeen(z.string()),
  op: zCivilDate,
  /** With whom it is shared; withheld from all but who gave it. */
  gedeeld: zSeen(z.object({ regisseur: z.boolean(), partijen: z.array(z.object({ partijId: zId })) })),
})
export type Oordeel = z.infer<typeof zOordeel>

const ofOordeel = z.strictObject({ oordeelId: zId })
const zGedeeld = z.strictObject({ regisseur: z.boolean(), partijIds: z.array(zId).max(50) })
const own = {
  callers: 'logged-in',
  kind: 'command',
  output: ofOordeel,
  permission: 'oordeel.write',
  purposes: ['eigen-dossier'],
} as const

export const listOordelen = operation({
  callers: 'logged-in',
  kind: 'query',
  id: 'plan.listOordelen',
  route: 'GET /plan/huishoudens/{huishoudenId}/oordelen',
  path: z.strictObject({ huishoudenId: zId }),
  output: z.object({ items: z.array(zOordeel) }),
  permission: 'plan.read',
  purposes: readPurposes,
  audit: 'oordeel.gelezen',
  summary: 'Toont hoe het volgens de inwoners gaat met hun doelen, voor zover zij dat delen.',
})

export const giveOordeel = operation({
  ...own,
  id: 'plan.giveOordeel',
  route: 'POST /plan/doelen/{doelId}/oordelen',
  path: z.strictObject({ doelId: zId }),
  body: z.strictObject({
    cijfer: zCijfer,
    woorden: z.string().trim().min(1).max(1000).nullable().default(null),
    /** Another day than today: how it was then. */
    op: zCivilDate.optional(),
    gedeeld: zGedeeld,
  }),
  audit: 'oordeel.gegeven',
  summary: 'Zegt hoe het nu gaat met een doel, van 1 tot 10 en in eigen woorden.',
})

export const showOordeel = operation({
  ...own,
  id: 'plan.showOordeel',
  route: 'POST /plan/oordelen/{oordeelId}/deling',
  path: ofOordeel,
  body: zGedeeld,
  audit: 'oordeel.gedeeld',
  summary: 'Bepaalt wie uw oordeel ziet.',
})

export const withdrawOordeel = operation({
  ...own,
  id: 'plan.withdrawOordeel',
  route: 'POST /plan/oordelen/{oordeelId}/ingetrokken',
  path: ofOordeel,
  audit: 'oordeel.ingetrokken',
  summary: 'Trekt uw oordeel in; het telt daarna niet meer mee.',
})

/** Per doel of gemeente or regio; small numbers and what would give them away are left out. */
export const countOordelen = operation({
  callers: 'logged-in',
  kind: 'query',
  id: 'plan.countOordelen',
  route: 'GET /plan/oordelen/count',
  output: z.object({
    items: z.array(z.object({ doelId: zId, gestegen: z.int(), anders: z.int() })),
    threshold: z.int(),
  }),
  permission: 'doel.count',
  purposes: ['beleid-voeren'],
  audit: 'oordeel.geteld',
  summary: 'Telt bij hoeveel mensen het volgens henzelf beter gaat, per doel van gemeente of regio, bij tien of meer.',
})
