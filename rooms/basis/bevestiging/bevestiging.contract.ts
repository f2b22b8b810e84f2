import { zAbilities } from '@samenhang/kernel/access/seen.ts'
import { zId } from '@samenhang/kernel/identifiers/id.ts'
import { operation } from '@samenhang/kernel/operation/operation.ts'
import { zCivilDate } from '@samenhang/kernel/period/civil-date.ts'
import { z } from 'zod'
import { zRol } from '../shapes.ts'

/** What a beheerder asked that another has to confirm. */
export const zAsked = z.discriminatedUnion('soort', [
  z.object({
    soort: z.literal('rol'),
    rol: zRol,
    from: zCivilDate,
    to: zCivilDate.nullable(),
    wetten: z.array(z.string()),
  }),
  z.object({ soort: z.literal('login'), issuer: z.string(), subject: z.string(), actsIn: z.array(z.string()) }),
  z.object({ soort: z.literal('tenants'), loginId: zId, actsIn: z.array(z.string()) }),
])
export type Asked = z.infer<typeof zAsked>

export const zUitkomst = z.enum(['bevestigd', 'geweigerd', 'ingetrokken'])

const zBevestiging = z.object({
  tenant: z.string(),
  bevestigingId: zId,
  /** For whom it is. */
  medewerkerId: zId,
  naam: z.string(),
  gevraagd: zAsked,
  gevraagdDoor: z.string(),
  /** Moments in ISO 8601, UTC. */
  gevraagdOp: z.iso.datetime(),
  /** Null while it waits. */
  uitkomst: zUitkomst.nullable(),
  afgehandeldDoor: z.string().nullable(),
  afgehandeldOp: z.iso.datetime().nullable(),
  abilities: zAbilities,
})

export const listBevestigingen = operation({
  callers: 'logged-in',
  kind: 'query',
  id: 'basis.listBevestigingen',
  route: 'GET /basis/bevestigingen',
  output: z.object({ items: z.array(zBevestiging) }),
  permission: 'login.read',
  purposes: ['systeem-beheren'],
  audit: 'bevestiging.gelezen',
  summary: 'Toont wat een beheerder vroeg en een andere beheerder bevestigt; wat nog wacht staat bovenaan.',
})

export const settleBevestiging = operation({
  callers: 'logged-in',
  kind: 'command',
  id: 'basis.settleBevestiging',
  route: 'POST /basis/bevestigingen/{bevestigingId}/uitkomst',
  path: z.strictObject({ bevestigingId: zId }),
  body: z.strictObject({ uitkomst: zUitkomst }),
  output: z.object({ id: zId }),
  permission: 'login.write',
  purposes: ['systeem-beheren'],
  audit: 'bevestiging.afgehandeld',
  summary: 'Bevestigt of weigert wat een andere beheerder vroeg, of trekt in wat u zelf vroeg.',
})
