import { zAbilities } from '@samenhang/kernel/access/seen.ts'
import { zId } from '@samenhang/kernel/identifiers/id.ts'
import { operation } from '@samenhang/kernel/operation/operation.ts'
import { z } from 'zod'
import { readPurposes } from '../purpose-names.ts'
import { soorten, zKoersRecord, zOwnRecord, zRecord } from './shapes.ts'

const read = { callers: 'logged-in', kind: 'query', permission: 'koers.read', purposes: readPurposes } as const
const command = {
  callers: 'logged-in',
  kind: 'command',
  output: z.object({ recordId: zId, versie: z.int() }),
  purposes: readPurposes,
} as const

/** Abilities: `koers.write` (records of the regio) and `inbreng.write` (records of the own partij). */
export const listRecords = operation({
  ...read,
  id: 'koers.listRecords',
  route: 'GET /koers/records',
  query: z.strictObject({
    soort: z.enum(soorten).optional(),
    themaId: zId.optional(),
    opgaveId: zId.optional(),
  }),
  output: z.object({ items: z.array(zRecord), abilities: zAbilities, partijId: zId.nullable() }),
  audit: 'koers.gelezen',
  summary: 'Toont wat in de koers is vastgelegd, van elk de laatste versie die u mag zien.',
})

export const listVersies = operation({
  ...read,
  id: 'koers.listVersies',
  route: 'GET /koers/records/{recordId}/versies',
  path: z.strictObject({ recordId: zId }),
  output: z.object({ items: z.array(zRecord) }),
  audit: 'koers.gelezen',
  summary: 'Toont alle versies van iets dat in de koers is vastgelegd, de nieuwste eerst.',
})

export const setRecord = operation({
  ...command,
  id: 'koers.setRecord',
  route: 'POST /koers/records',
  body: zKoersRecord,
  permission: 'koers.write',
  audit: 'koers.vastgelegd',
  summary: 'Legt iets van de regio vast: nieuw, of als volgende versie.',
})

export const setOwnRecord = operation({
  ...command,
  id: 'koers.setOwnRecord',
  route: 'POST /koers/eigen-records',
  body: zOwnRecord,
  permission: 'inbreng.write',
  audit: 'inbreng.vastgelegd',
  summary: 'Legt iets vast voor uw eigen partij: nieuw, of als volgende versie. Alleen uw partij kan dat.',
})
