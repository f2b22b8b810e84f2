import { zId } from '@samenhang/kernel/identifiers/id.ts'
import { operation } from '@samenhang/kernel/operation/operation.ts'
import { zCivilDate } from '@samenhang/kernel/period/civil-date.ts'
import { z } from 'zod'
import { readPurposes } from '../purpose-names.ts'
import { regioShapes } from '../record/shapes.ts'

export const getUittreding = operation({
  callers: 'logged-in',
  kind: 'query',
  id: 'afspraken.getUittreding',
  route: 'GET /afspraken/uittredingen/{recordId}',
  path: z.strictObject({ recordId: zId }),
  output: z.object({
    uittreding: regioShapes.uittreding,
    eerstMogelijk: zCivilDate,
    /** The day that was announced lies before the first possible one. */
    teVroeg: z.boolean(),
    /** Running clients, as a count. */
    clienten: z.int(),
    contracten: z.int(),
    stappen: z.array(
      z.object({
        stap: z.string(),
        voor: zCivilDate,
        wie: z.enum(['vertrekkende partij', 'anderen', 'samen']),
        uitleg: z.string(),
        gedaanOp: zCivilDate.nullable(),
      }),
    ),
  }),
  permission: 'afspraken.open',
  purposes: readPurposes,
  audit: 'uittreding.gelezen',
  summary:
    'Toont de weg naar buiten van een partij die vertrekt: termijnen, kosten, clienten als aantal, stappen met data.',
})
