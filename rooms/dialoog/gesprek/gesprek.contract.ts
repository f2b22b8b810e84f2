import { zAbilities } from '@samenhang/kernel/access/seen.ts'
import { zId } from '@samenhang/kernel/identifiers/id.ts'
import { operation } from '@samenhang/kernel/operation/operation.ts'
import { zCivilDate } from '@samenhang/kernel/period/civil-date.ts'
import { z } from 'zod'
import { meedoenRoutes } from '../deelname/routes.ts'
import { changePurposes, meedoenPurposes, readPurposes } from '../purpose-names.ts'
import { zGesprek, zRol, zStellingTekst, zTaal, zWijk } from '../shapes.ts'

const ofGesprek = z.strictObject({ gesprekId: zId })
const read = { callers: 'logged-in', kind: 'query', permission: 'gesprek.read', purposes: readPurposes } as const
const change = { callers: 'logged-in', kind: 'command', permission: 'gesprek.write', purposes: changePurposes } as const
const open = { callers: 'anyone', kind: 'query', permission: 'gesprek.open', purposes: meedoenPurposes } as const

/** How lively it is: people who voted at least once, their newest votes, and stellingen that can be voted on. */
export const zDrukte = z.object({
  deelnemers: z.number().int(),
  stemmen: z.number().int(),
  stellingen: z.number().int(),
  /** Stellingen that wait for a moderator. */
  wachtend: z.number().int(),
})

const zInstelling = z.strictObject({
  vraag: z.string().trim().min(5).max(200),
  toelichting: z.string().trim().max(2000).default(''),
  toegang: z.enum(['open', 'uitnodiging']).default('open'),
  rollen: z.array(zRol).min(1).max(3).default(['inwoner', 'professional', 'bestuurder']),
  /** Neighbourhoods that people may choose from; none means that it is not asked. */
  wijken: z.array(zWijk).max(50).default([]),
  talen: z.array(zTaal).min(1).max(10).default(['nl']),
  moderatie: z.enum(['vooraf', 'achteraf']).default('vooraf'),
  begintOp: zCivilDate,
  eindigtOp: zCivilDate,
})
const inOrder = { path: ['eindigtOp'], error: 'De laatste dag ligt voor de eerste.' }

/** Abilities of the list: `gesprek.write`. */
export const listGesprekken = operation({
  ...read,
  id: 'dialoog.listGesprekken',
  route: 'GET /dialoog/gesprekken',
  output: z.object({ items: z.array(zGesprek.extend({ drukte: zDrukte })), abilities: zAbilities }),
  audit: 'gesprek.gelezen',
  summary: 'Toont alle gesprekken, het nieuwste eerst.',
})

/** Abilities: `gesprek.write`, `stelling.moderate`, `antwoord.write`. */
export const getGesprek = operation({
  ...read,
  id: 'dialoog.getGesprek',
  route: 'GET /dialoog/gesprekken/{gesprekId}',
  path: ofGesprek,
  output: zGesprek.extend({ drukte: zDrukte, abilities: zAbilities }),
  audit: 'gesprek.gelezen',
  summary: 'Toont een gesprek met hoeveel mensen meedoen.',
})

export const createGesprek = operation({
  ...change,
  id: 'dialoog.createGesprek',
  route: 'POST /dialoog/gesprekken',
  body: zInstelling
    .extend({
      /** Name of the sjabloon that it was made from. */
      sjabloon: z.string().max(40).nullable().default(null),
      /** First stellingen, in the first language of the gesprek. */
      stellingen: z.array(zStellingTekst).max(100).default([]),
    })
    .refine((body) => body.eindigtOp >= body.begintOp, inOrder),
  output: ofGesprek,
  audit: 'gesprek.gemaakt',
  summary: 'Maakt een gesprek met een vraag en eerste stellingen; het gaat open als u dat zegt.',
})

/** Who may join, languages, moderation and period; the question once it is open no more. */
export const changeGesprek = operation({
  ...change,
  id: 'dialoog.changeGesprek',
  route: 'POST /dialoog/gesprekken/{gesprekId}/wijziging',
  path: ofGesprek,
  body: zInstelling
    .partial()
    .refine((body) => !body.begintOp || !body.eindigtOp || body.eindigtOp >= body.begintOp, inOrder),
  output: ofGesprek,
  audit: 'gesprek.gewijzigd',
  summary: 'Wijzigt wie mee mag doen, de talen, de moderatie of de periode; de vraag alleen zolang het niet open is.',
})

export const openGesprek = operation({
  ...change,
  id: 'dialoog.openGesprek',
  route: 'POST /dialoog/gesprekken/{gesprekId}/opening',
  path: ofGesprek,
  output: ofGesprek,
  audit: 'gesprek.geopend',
  summary: 'Opent een gesprek; van de eerste tot en met de laatste dag kunnen mensen stemmen.',
})

export const closeGesprek = operation({
  ...change,
  id: 'dialoog.closeGesprek',
  route: 'POST /dialoog/gesprekken/{gesprekId}/sluiting',
  path: ofGesprek,
  output: ofGesprek,
  audit: 'gesprek.gesloten',
  summary: 'Sluit een gesprek; daarna telt geen stem meer.',
})

/** The codes are shown this once; only their hashes are kept. */
export const createUitnodigingen = operation({
  ...change,
  id: 'dialoog.createUitnodigingen',
  route: 'POST /dialoog/gesprekken/{gesprekId}/uitnodigingen',
  path: ofGesprek,
  body: z.strictObject({ aantal: z.number().int().min(1).max(500), rol: zRol.nullable().default(null) }),
  output: z.object({ codes: z.array(z.string()) }),
  audit: 'deelnemer.uitgenodigd',
  summary: 'Maakt persoonlijke codes om uit te delen, elk voor een deelnemer.',
})

/** Open and closed ones, without concepts. */
export const listOpenGesprekken = operation({
  ...open,
  id: 'dialoog.listOpenGesprekken',
  route: meedoenRoutes.listOpenGesprekken,
  output: z.object({ items: z.array(zGesprek) }),
  audit: 'gesprek.gelezen',
  summary: 'Toont aan iedereen de gesprekken die lopen of zijn afgelopen.',
})

export const showGesprek = operation({
  ...open,
  id: 'dialoog.showGesprek',
  route: meedoenRoutes.showGesprek,
  path: ofGesprek,
  output: zGesprek.extend({ drukte: zDrukte.omit({ wachtend: true }) }),
  audit: 'gesprek.gelezen',
  summary: 'Toont aan iedereen een gesprek.',
})
