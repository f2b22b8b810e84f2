import { zId } from '@samenhang/kernel/identifiers/id.ts'
import { operation } from '@samenhang/kernel/operation/operation.ts'
import { z } from 'zod'
import { readPurposes } from '../purpose-names.ts'

const zKnoop = z.object({
  soort: z.enum(['oorsprong', 'doel-gemeente', 'doel-regio', 'schaalbesluit']),
  id: zId,
  state: z.enum(['value', 'withheld']),
  label: z.string().nullable(),
})

/** Keys in `schakels` are `soort/id`. */
export const getDoelDraad = operation({
  callers: 'logged-in',
  kind: 'query',
  permission: 'koers.read',
  purposes: readPurposes,
  id: 'koers.getDoelDraad',
  route: 'GET /koers/doelen/{doelId}/draad',
  path: z.strictObject({ doelId: zId }),
  output: z.object({
    knopen: z.array(zKnoop),
    schakels: z.array(z.object({ van: z.string(), naar: z.string() })),
    breaks: z.array(
      z.object({
        knoop: zKnoop,
        missing: z.string(),
        side: z.enum(['before', 'after']),
        /** Right that it takes to mend it, and whether this caller has it. */
        mender: z.object({ permission: z.string(), may: z.boolean() }),
      }),
    ),
  }),
  audit: 'draad.gelezen',
  summary: 'Volgt de draad van een doel van de regio: terug naar waar het vandaan komt, vooruit naar wat is besloten.',
})
