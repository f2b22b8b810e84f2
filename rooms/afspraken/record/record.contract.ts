import { zAbilities } from '@samenhang/kernel/access/seen.ts'
import { zId } from '@samenhang/kernel/identifiers/id.ts'
import { operation } from '@samenhang/kernel/operation/operation.ts'
import { zCivilDate } from '@samenhang/kernel/period/civil-date.ts'
import { z } from 'zod'
import { readPurposes, writePurposes } from '../purpose-names.ts'
import { soorten, zOwnRecord, zRecord, zRegioRecord } from './shapes.ts'

const read = { callers: 'logged-in', kind: 'query', permission: 'afspraken.open', purposes: readPurposes } as const
const command = { callers: 'logged-in', kind: 'command', output: z.object({ recordId: zId, versie: z.int() }) } as const

/** Abilities: `afspraken.write` (the desk of the regio), `afspraken.sign` and `opgave.write` (the own partij). */
export const listRecords = operation({
  ...read,
  id: 'afspraken.listRecords',
  route: 'GET /afspraken/records',
  query: z.strictObject({
    soort: z.enum(soorten),
    /** As it stood at the end of this day; today when left out. */
    op: zCivilDate.optional(),
  }),
  output: z.object({ items: z.array(zRecord), abilities: zAbilities, partijId: zId.nullable() }),
  audit: 'afspraken.gelezen',
  summary: 'Toont contracten en wat er verder rond afspraken is vastgelegd, van een soort, zoals het was op een dag.',
})

export const listVersies = operation({
  ...read,
  id: 'afspraken.listVersies',
  route: 'GET /afspraken/records/{recordId}/versies',
  path: z.strictObject({ recordId: zId }),
  output: z.object({ items: z.array(zRecord) }),
  audit: 'afspraken.gelezen',
  summary: 'Toont alle versies van een contract of iets anders dat is vastgelegd, de nieuwste eerst.',
})

export const setRecord = operation({
  ...command,
  id: 'afspraken.setRecord',
  route: 'POST /afspraken/records',
  body: zRegioRecord,
  permission: 'afspraken.write',
  purposes: writePurposes,
  audit: 'afspraken.vastgelegd',
  summary: 'Legt een contract of iets anders rond afspraken vast: nieuw, of als volgende versie.',
})

export const setOwnRecord = operation({
  ...command,
  id: 'afspraken.setOwnRecord',
  route: 'POST /afspraken/eigen-records',
  body: zOwnRecord,
  permission: 'opgave.write',
  purposes: readPurposes,
  audit: 'opgave.vastgelegd',
  summary: 'Legt vast wat uw eigen partij opgeeft: tijd aan regels, verbruik, of wat er van een inspanning kwam.',
})
