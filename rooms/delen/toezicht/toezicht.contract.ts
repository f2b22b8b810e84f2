import { zId } from '@samenhang/kernel/identifiers/id.ts'
import { zDownload } from '@samenhang/kernel/operation/download.ts'
import { operation } from '@samenhang/kernel/operation/operation.ts'
import { zCivilDate } from '@samenhang/kernel/period/civil-date.ts'
import { z } from 'zod'

const watch = { callers: 'logged-in', permission: 'log.all', purposes: ['toezicht-houden'] } as const

/** One request as the log has it; persons by the reference under which they stand there, never by name. */
export const zLogRegel = z.object({
  at: z.iso.datetime(),
  traceId: z.string(),
  operation: z.string(),
  event: z.string(),
  outcome: z.enum(['permitted', 'refused', 'failed']),
  reason: z.string().nullable(),
  /** Null for a resident: the FG watches over who works here. */
  medewerkerId: zId.nullable(),
  naam: z.string().nullable(),
  rollen: z.array(z.string()),
  partij: z.string().nullable(),
  purpose: z.string().nullable(),
  client: z.string(),
  kenmerken: z.array(zId),
})
export type LogRegel = z.infer<typeof zLogRegel>

const period = { van: zCivilDate.optional(), tot: zCivilDate.optional() }

export const searchLog = operation({
  ...watch,
  kind: 'query',
  id: 'delen.searchLog',
  route: 'GET /delen/log',
  query: z.strictObject({
    ...period,
    kenmerk: zId.optional(),
    medewerkerId: zId.optional(),
    purpose: z.string().max(60).optional(),
    outcome: z.enum(['permitted', 'refused', 'failed']).optional(),
    limit: z.coerce.number().int().min(1).max(500).default(100),
  }),
  output: z.object({ items: z.array(zLogRegel), more: z.boolean() }),
  audit: 'log.doorzocht',
  summary: 'Doorzoekt het log op medewerker, kenmerk van een persoon, doel en uitkomst, nieuwste eerst.',
})

/** A question to ask, with what was seen; never a verdict. */
export const zOpvallend = z.object({
  vraag: z.enum(['buiten-werktijd', 'veel-personen', 'na-betrokkenheid', 'vaak-geweigerd']),
  medewerkerId: zId,
  naam: z.string(),
  partij: z.string(),
  dag: zCivilDate,
  keer: z.number().int(),
})
export type Opvallend = z.infer<typeof zOpvallend>

export const listOpvallend = operation({
  ...watch,
  kind: 'query',
  id: 'delen.listOpvallend',
  route: 'GET /delen/log/opvallend',
  query: z.strictObject({ dagen: z.coerce.number().int().min(1).max(90).default(14) }),
  output: z.object({ items: z.array(zOpvallend) }),
  audit: 'log.doorzocht',
  summary: 'Toont wat in het log opvalt, als vraag om te stellen aan wie het deed.',
})

export const verifyLog = operation({
  ...watch,
  kind: 'job',
  id: 'delen.verifyLog',
  route: 'POST /delen/log/controle',
  output: z.object({
    ok: z.boolean(),
    seals: z.number().int(),
    entries: z.number().int(),
    unsealed: z.number().int(),
    anchored: z.boolean(),
    findings: z.array(z.object({ kind: z.string(), count: z.number().int() })),
  }),
  audit: 'log.gecontroleerd',
  summary: 'Rekent het verzegelde log van deze gemeente na, van de eerste tot de laatste regel.',
})

export const exportLog = operation({
  ...watch,
  kind: 'download',
  media: ['application/json'],
  recentLogin: true,
  id: 'delen.exportLog',
  route: 'GET /delen/log/export',
  query: z.strictObject({
    vorm: z.enum(['ldv', 'nen7513', 'adl']),
    van: zCivilDate,
    tot: zCivilDate,
  }),
  output: zDownload,
  audit: 'log.gedownload',
  summary: 'Geeft het log als Logboek Dataverwerkingen, NEN 7513 of Authorization Decision Log.',
})
