import { zAbilities } from '@samenhang/kernel/access/seen.ts'
import { zId } from '@samenhang/kernel/identifiers/id.ts'
import { zDownload } from '@samenhang/kernel/operation/download.ts'
import { operation } from '@samenhang/kernel/operation/operation.ts'
import { z } from 'zod'
import { meedoenPurposes, readPurposes } from '../purpose-names.ts'
import { zStellingKaart } from '../shapes.ts'

const ofGesprek = z.strictObject({ gesprekId: zId })
const read = { callers: 'logged-in', permission: 'gesprek.read', purposes: readPurposes } as const
const open = { callers: 'anyone', permission: 'gesprek.open', purposes: meedoenPurposes } as const

/** Whole percentages of votes by people who share something; never of fewer than ten. */
export const zAandeel = z.object({
  naam: z.string(),
  stemmen: z.number().int(),
  eens: z.number().int(),
  oneens: z.number().int(),
  pas: z.number().int(),
  /** Between these lies the share of eens, at 95% to either side. */
  laag: z.number().int(),
  hoog: z.number().int(),
})
export type Aandeel = z.infer<typeof zAandeel>

export const zUitkomstStelling = zStellingKaart.extend({
  status: z.enum(['breed gedragen', 'breed afgewezen', 'verdeeld', 'te weinig stemmen']),
  /** One group clearly agrees, another clearly disagrees. */
  tegengesteld: z.boolean(),
  /** Groups and roles that must vote more before anything can be said, and how often. */
  nogNodig: z.array(z.object({ deel: z.string(), stemmen: z.number().int() })),
  /** Percentage points between the groups furthest apart; null where fewer than two have ten votes. */
  verdeeldheid: z.number().int().nullable(),
  /** Per opiniegroep, per role and per neighbourhood; what is too small is left out. */
  groepen: z.array(zAandeel),
  rollen: z.array(zAandeel),
  wijken: z.array(zAandeel),
})
export type UitkomstStelling = z.infer<typeof zUitkomstStelling>

/** A stelling by which a group is known, with the share of the group and of the others who vote that way. */
export const zKenmerk = z.object({
  nummer: z.number().int(),
  tekst: z.string(),
  richting: z.enum(['eens', 'oneens']),
  deel: z.number().int(),
  anderen: z.number().int(),
})

export const zUitkomst = z.object({
  gesprekId: zId,
  vraag: z.string(),
  /** Changes with every vote or decision that may change the outcome. */
  stand: z.string(),
  /** Moment of the newest vote that was counted; null without votes. */
  bijgewerktOp: z.string().nullable(),
  stemmers: z.number().int(),
  /** Of these, who voted on at least seven stellingen, or on all when there are fewer. */
  meegeteld: z.number().int(),
  verdict: z.enum(['groepen', 'geen duidelijke groepen', 'te weinig deelnemers', 'niet getoetst']),
  /** How clear the groups are, and the limit that chance alone gives; null when it was not tested. */
  toets: z.object({ shuffles: z.number().int(), found: z.number(), limit: z.number() }).nullable(),
  resultHash: z.string(),
  /** `deelnemers` is null for a group of fewer than ten. */
  groepen: z.array(
    z.object({ naam: z.string(), deelnemers: z.number().int().nullable(), kenmerken: z.array(zKenmerk) }),
  ),
  stellingen: z.array(zUitkomstStelling),
  /** Roles with fewer than ten voters: these block nothing. */
  rollenTeWeinig: z.array(z.string()),
  /** Places without names, in an order that says nothing; only of groups of at least ten. Null when that leaves none. */
  kaart: z
    .object({
      /** x, y, number of the group. */
      punten: z.array(z.tuple([z.number(), z.number(), z.number().int()])),
      /** People `afstand` apart answer one in `opDe` stellingen differently; null when that cannot be measured. */
      schaal: z.object({ afstand: z.number(), opDe: z.number().int() }).nullable(),
    })
    .nullable(),
})
export type UitkomstBeeld = z.infer<typeof zUitkomst>

/** Abilities: `antwoord.write`, `gesprek.write`. Takes part in the same second as the votes that it is about. */
export const getUitkomst = operation({
  ...read,
  kind: 'query',
  id: 'dialoog.getUitkomst',
  route: 'GET /dialoog/gesprekken/{gesprekId}/uitkomst',
  path: ofGesprek,
  output: zUitkomst.extend({ abilities: zAbilities }),
  audit: 'uitkomst.gelezen',
  summary: 'Toont wat alle groepen delen, wat verdeelt, en hoe de meningen liggen.',
})

export const showUitkomst = operation({
  ...open,
  kind: 'query',
  id: 'dialoog.showUitkomst',
  route: 'GET /dialoog/open/{gesprekId}/uitkomst',
  path: ofGesprek,
  output: zUitkomst,
  audit: 'uitkomst.gelezen',
  summary: 'Toont aan iedereen wat alle groepen delen, wat verdeelt, en hoe de meningen liggen.',
})

/** Where the deelnemer stands who has this code; for nobody else to see. */
export const getEigenPlaats = operation({
  callers: 'code-holder',
  kind: 'query',
  id: 'dialoog.getEigenPlaats',
  route: 'GET /dialoog/deelname/plaats',
  output: z.object({
    /** Null while there are too few votes: of this deelnemer, or of the group. */
    plaats: z.object({ x: z.number(), y: z.number(), groep: z.string() }).nullable(),
  }),
  permission: 'deelname.own',
  purposes: meedoenPurposes,
  audit: 'uitkomst.gelezen',
  summary: 'Toont waar u zelf staat op de kaart van meningen.',
})

const zVorm = z.enum(['json', 'csv', 'pdf', 'svg'])
const media = ['application/json', 'text/csv', 'application/pdf', 'image/svg+xml'] as const

export const exportUitkomst = operation({
  ...read,
  kind: 'download',
  id: 'dialoog.exportUitkomst',
  route: 'GET /dialoog/gesprekken/{gesprekId}/uitkomst/export',
  path: ofGesprek,
  query: z.strictObject({ vorm: zVorm, taal: z.enum(['nl', 'en']).default('nl') }),
  output: zDownload,
  media: [...media],
  audit: 'uitkomst.gedownload',
  summary: 'Geeft de uitkomst als rapport (PDF), tabel (CSV), gegevens (JSON) of kaart (SVG).',
})

/** Votes without who cast them, so that anyone can work the outcome out again. */
export const downloadZelfNa = operation({
  ...open,
  kind: 'download',
  id: 'dialoog.downloadZelfNa',
  route: 'GET /dialoog/open/{gesprekId}/uitkomst/zelf-na',
  path: ofGesprek,
  output: zDownload,
  media: ['application/json'],
  audit: 'uitkomst.gedownload',
  summary: 'Geeft het bestand waarmee iedereen de uitkomst zelf kan narekenen.',
})
