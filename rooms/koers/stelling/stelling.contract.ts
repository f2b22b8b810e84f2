import { zId } from '@samenhang/kernel/identifiers/id.ts'
import { operation } from '@samenhang/kernel/operation/operation.ts'
import { zCivilDate } from '@samenhang/kernel/period/civil-date.ts'
import { z } from 'zod'

/** For who voted and wants to know what came of it; also for who is not logged in. */
export const listWatErmeeIsGedaan = operation({
  callers: 'anyone',
  kind: 'query',
  permission: 'koers.public',
  purposes: ['beleid-voeren'],
  id: 'koers.listWatErmeeIsGedaan',
  route: 'GET /koers/stellingen/{stellingId}',
  path: z.strictObject({ stellingId: zId }),
  output: z.object({
    items: z.array(
      z.object({
        soort: z.enum(['doel', 'gelijkenis', 'schaalbesluit']),
        id: zId,
        titel: z.string(),
        op: zCivilDate,
      }),
    ),
  }),
  audit: 'stelling.gevolgd',
  summary: 'Toont wat er in de koers met een stelling is gedaan: doelen, overeenkomsten en schaalbesluiten.',
})
