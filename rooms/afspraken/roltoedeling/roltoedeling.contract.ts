import { zId } from '@samenhang/kernel/identifiers/id.ts'
import { operation } from '@samenhang/kernel/operation/operation.ts'
import { zCivilDate } from '@samenhang/kernel/period/civil-date.ts'
import { z } from 'zod'
import { readPurposes } from '../purpose-names.ts'
import { rollen } from './roltoedeling.ts'

const days = { van: zCivilDate, tot: zCivilDate.nullable() }

export const getRoltoedeling = operation({
  callers: 'logged-in',
  kind: 'query',
  id: 'afspraken.getRoltoedeling',
  route: 'GET /afspraken/roltoedeling',
  output: z.object({
    taken: z.array(z.object({ taakId: zId, naam: z.string() })),
    items: z.array(z.object({ taakId: zId, partijId: zId, rol: z.enum(rollen), ...days })),
    conflicten: z.array(
      z.object({
        soort: z.enum([
          'toezicht-op-zichzelf',
          'betaalt-en-beoordeelt-alleen',
          'opdracht-aan-zichzelf',
          'twee-eigenaren',
        ]),
        taakId: zId,
        partijIds: z.array(zId),
        ...days,
      }),
    ),
  }),
  permission: 'afspraken.open',
  purposes: readPurposes,
  audit: 'roltoedeling.gelezen',
  summary: 'Toont wie welke rol heeft in welke taak, door de tijd, en welke rollen niet samengaan.',
})
