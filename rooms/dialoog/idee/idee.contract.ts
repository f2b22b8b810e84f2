import { zId } from '@samenhang/kernel/identifiers/id.ts'
import { operation } from '@samenhang/kernel/operation/operation.ts'
import { z } from 'zod'
import { meedoenRoutes } from '../deelname/routes.ts'
import { changePurposes, meedoenPurposes, readPurposes } from '../purpose-names.ts'

const ofIdee = z.strictObject({ ideeId: zId })
const ofGesprek = z.strictObject({ gesprekId: zId })
const own = { callers: 'code-holder', permission: 'deelname.own', purposes: meedoenPurposes } as const

/** An idee that grew out of a stelling. */
export const zIdee = z.object({
  ideeId: zId,
  stellingId: zId,
  tekst: z.string(),
  titel: z.string(),
  plan: z.string(),
  staat: z.enum(['wacht', 'toegelaten', 'afgewezen']),
  /** People who stand behind it. */
  steun: z.number().int(),
  opvolging: z.enum(['opgepakt', 'uitgevoerd', 'niet']).nullable(),
  opvolgingReden: z.string().nullable(),
})
export type Idee = z.infer<typeof zIdee>

export const addIdee = operation({
  ...own,
  kind: 'command',
  id: 'dialoog.addIdee',
  route: meedoenRoutes.addIdee,
  body: z.strictObject({
    stellingId: zId,
    titel: z.string().trim().min(5).max(100),
    /** Who does what, when, and what is needed. */
    plan: z.string().trim().min(20).max(2000),
  }),
  output: ofIdee,
  audit: 'idee.voorgesteld',
  summary: 'Maakt van een stelling een idee met een klein plan.',
})

export const supportIdee = operation({
  ...own,
  kind: 'command',
  id: 'dialoog.supportIdee',
  route: meedoenRoutes.supportIdee,
  path: ofIdee,
  body: z.strictObject({ steunt: z.boolean() }),
  output: ofIdee,
  audit: 'idee.gesteund',
  summary: 'Gaat achter een idee staan, of neemt dat terug.',
})

/** Those of the own gesprek: all that were let in and own ones. */
export const listOwnIdeeen = operation({
  ...own,
  kind: 'query',
  id: 'dialoog.listOwnIdeeen',
  route: meedoenRoutes.listOwnIdeeen,
  output: z.object({ items: z.array(zIdee.extend({ steunt: z.boolean(), eigen: z.boolean() })) }),
  audit: 'idee.gelezen',
  summary: 'Toont de ideeen van het eigen gesprek, met welke u steunt.',
})

export const listIdeeen = operation({
  callers: 'logged-in',
  kind: 'query',
  id: 'dialoog.listIdeeen',
  route: 'GET /dialoog/gesprekken/{gesprekId}/ideeen',
  path: ofGesprek,
  output: z.object({ items: z.array(zIdee) }),
  permission: 'gesprek.read',
  purposes: readPurposes,
  audit: 'idee.gelezen',
  summary: 'Toont de ideeen van een gesprek, met hoeveel mensen erachter staan.',
})

export const followIdee = operation({
  callers: 'logged-in',
  kind: 'command',
  id: 'dialoog.followIdee',
  route: 'POST /dialoog/ideeen/{ideeId}/opvolging',
  path: ofIdee,
  body: z.strictObject({
    staat: z.enum(['toegelaten', 'afgewezen']),
    opvolging: z.enum(['opgepakt', 'uitgevoerd', 'niet']).nullable().default(null),
    reden: z.string().trim().min(5).max(1000).nullable().default(null),
  }),
  output: ofIdee,
  permission: 'stelling.moderate',
  purposes: changePurposes,
  audit: 'idee.opgevolgd',
  summary: 'Laat een idee toe of niet, en zegt wat ermee gebeurt.',
})
