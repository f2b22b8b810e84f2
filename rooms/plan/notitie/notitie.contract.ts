import { zAbilities, zSeen } from '@samenhang/kernel/access/seen.ts'
import { zId } from '@samenhang/kernel/identifiers/id.ts'
import { operation } from '@samenhang/kernel/operation/operation.ts'
import { zCivilDate } from '@samenhang/kernel/period/civil-date.ts'
import { z } from 'zod'
import { readPurposes } from '../purpose-names.ts'

/** `overleg` is a meeting or conferring, `werk` a work note: that one goes on a day, and is seen by whom it is about. */
export const zNotitieSoort = z.enum(['contact', 'overleg', 'afspraak', 'document', 'werk'])

export const zNotitie = z.object({
  tenant: z.string(),
  notitieId: zId,
  /** Empty when it is about the whole huishouden. */
  over: zSeen(z.object({ persoonId: zId })),
  soort: zNotitieSoort,
  op: zCivilDate,
  tekst: z.string(),
  /** Who were there, by name. */
  aanwezig: zSeen(z.string()),
  /** False: it was discussed without the family being there or told. */
  metHuishouden: z.boolean(),
  /** Of a work note: the day on which it is destroyed. */
  vernietigenOp: zSeen(zCivilDate),
  /** Empty when the caller wrote it. */
  medewerkerId: zSeen(zId),
})
export type Notitie = z.infer<typeof zNotitie>

const shared = { callers: 'logged-in', path: z.strictObject({ huishoudenId: zId }) } as const

export const listNotities = operation({
  ...shared,
  kind: 'query',
  id: 'plan.listNotities',
  route: 'GET /plan/huishoudens/{huishoudenId}/notities',
  output: z.object({ items: z.array(zNotitie), abilities: zAbilities }),
  permission: 'plan.read',
  purposes: readPurposes,
  audit: 'notitie.gelezen',
  summary: 'Toont wat rond een plan is besproken, afgesproken en opgeschreven, ook werknotities.',
})

export const addNotitie = operation({
  ...shared,
  kind: 'command',
  id: 'plan.addNotitie',
  route: 'POST /plan/huishoudens/{huishoudenId}/notities',
  body: z
    .strictObject({
      /** About whom; left out: the whole huishouden. */
      persoonId: zId.optional(),
      soort: zNotitieSoort,
      op: zCivilDate,
      tekst: z.string().trim().min(1).max(5000),
      aanwezig: z.string().trim().min(1).max(500).nullable().default(null),
      metHuishouden: z.boolean(),
      vernietigenOp: zCivilDate.nullable().default(null),
    })
    .refine(({ soort, vernietigenOp }) => (soort === 'werk') === (vernietigenOp !== null), {
      path: ['vernietigenOp'],
      error: 'Een werknotitie heeft een dag waarop zij verdwijnt; de rest niet.',
    }),
  output: z.strictObject({ notitieId: zId }),
  permission: 'notitie.add',
  purposes: ['ondersteuning-coordineren', 'hulp-verlenen'],
  audit: 'notitie.opgeschreven',
  summary: 'Schrijft op wat er is besproken of afgesproken; over wie het gaat, leest het ook.',
})
