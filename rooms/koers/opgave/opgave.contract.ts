import { zAbilities } from '@samenhang/kernel/access/seen.ts'
import { zId } from '@samenhang/kernel/identifiers/id.ts'
import { operation } from '@samenhang/kernel/operation/operation.ts'
import { z } from 'zod'
import { readPurposes } from '../purpose-names.ts'
import { zRecord } from '../record/shapes.ts'
import { zSchaalbesluit } from '../schaalbesluit/schaalbesluit-shapes.ts'

/** The records of one opgave, with its thema, taken, sturingsconcept and schaalbesluiten; `viewOpgave` orders them. */
export const getOpgave = operation({
  callers: 'logged-in',
  kind: 'query',
  permission: 'koers.read',
  purposes: readPurposes,
  id: 'koers.getOpgave',
  route: 'GET /koers/opgaven/{opgaveId}',
  path: z.strictObject({ opgaveId: zId }),
  output: z.object({
    records: z.array(zRecord),
    besluiten: z.array(zSchaalbesluit),
    abilities: zAbilities,
    /** The own partij of the caller. */
    partijId: zId.nullable(),
  }),
  audit: 'opgave.gelezen',
  summary: 'Toont een opgave: wie wat inbracht, wat gelijk is, wat verschilt en wie nog niet sprak.',
})
