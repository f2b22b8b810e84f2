import { zId } from '@samenhang/kernel/identifiers/id.ts'
import { zDownload } from '@samenhang/kernel/operation/download.ts'
import { operation } from '@samenhang/kernel/operation/operation.ts'
import { zCivilDate } from '@samenhang/kernel/period/civil-date.ts'
import { z } from 'zod'
import { zDrukte } from '../gesprek/gesprek.contract.ts'
import { changePurposes, readPurposes } from '../purpose-names.ts'
import { zGesprek, zRol, zStellingKaart, zWijk } from '../shapes.ts'

const ofGesprek = z.strictObject({ gesprekId: zId })
const ofBijeenkomst = z.strictObject({ bijeenkomstId: zId })
const read = { callers: 'logged-in', kind: 'query', permission: 'gesprek.read', purposes: readPurposes } as const
const change = { callers: 'logged-in', kind: 'command', permission: 'gesprek.write', purposes: changePurposes } as const

const zBijeenkomst = z.object({
  bijeenkomstId: zId,
  gesprekId: zId,
  naam: z.string(),
  plaats: z.string(),
  op: zCivilDate,
})

const zNotitie = z.object({
  soort: z.enum(['notitie', 'citaat']),
  tekst: z.string(),
  geschrevenOp: z.string(),
})

/** One letter for each stelling on the sheet: e eens, o oneens, w weet ik niet, - left open. */
export const zKeuzes = z.string().regex(/^[eow-]{1,20}$/, { error: 'e, o, w or - for each stelling' })

export const createBijeenkomst = operation({
  ...change,
  id: 'dialoog.createBijeenkomst',
  route: 'POST /dialoog/gesprekken/{gesprekId}/bijeenkomsten',
  path: ofGesprek,
  body: z.strictObject({
    naam: z.string().trim().min(3).max(120),
    plaats: z.string().trim().max(120).default(''),
    op: zCivilDate,
    /** What stands on the paper sheets, in this order; left out, the twenty that need votes most. */
    stellingIds: z.array(zId).min(1).max(20).optional(),
  }),
  output: ofBijeenkomst,
  audit: 'bijeenkomst.gemaakt',
  summary: 'Legt een bijeenkomst vast, met de stellingen voor de papieren stemvellen.',
})

export const listBijeenkomsten = operation({
  ...read,
  id: 'dialoog.listBijeenkomsten',
  route: 'GET /dialoog/gesprekken/{gesprekId}/bijeenkomsten',
  path: ofGesprek,
  output: z.object({ items: z.array(zBijeenkomst) }),
  audit: 'bijeenkomst.gelezen',
  summary: 'Toont de bijeenkomsten van een gesprek.',
})

/** For the projector: asked again and again while people vote. */
export const getBijeenkomst = operation({
  ...read,
  id: 'dialoog.getBijeenkomst',
  route: 'GET /dialoog/bijeenkomsten/{bijeenkomstId}',
  path: ofBijeenkomst,
  output: zBijeenkomst.extend({
    gesprek: zGesprek,
    drukte: zDrukte,
    stellingen: z.array(zStellingKaart),
    /** Sheets that were entered at least once, and that count. */
    stemvellen: z.object({ ingevoerd: z.number().int(), geteld: z.number().int() }),
    notities: z.array(zNotitie),
  }),
  audit: 'bijeenkomst.gelezen',
  summary: 'Toont een bijeenkomst met hoeveel mensen er nu stemmen.',
})

export const addNotitie = operation({
  ...change,
  id: 'dialoog.addNotitie',
  route: 'POST /dialoog/bijeenkomsten/{bijeenkomstId}/notities',
  path: ofBijeenkomst,
  body: z
    .strictObject({
      soort: z.enum(['notitie', 'citaat']),
      tekst: z.string().trim().min(3).max(2000),
      /** Whoever said it agreed that it is kept and shown. */
      toestemming: z.boolean().default(false),
    })
    .refine((body) => body.soort === 'notitie' || body.toestemming, {
      path: ['toestemming'],
      error: 'Een citaat mag alleen met toestemming van wie het zei.',
    }),
  output: ofBijeenkomst,
  audit: 'notitie.geschreven',
  summary: 'Schrijft op wat in een bijeenkomst is gezegd; een citaat alleen met toestemming.',
})

export const downloadStemvellen = operation({
  callers: 'logged-in',
  kind: 'download',
  id: 'dialoog.downloadStemvellen',
  route: 'GET /dialoog/bijeenkomsten/{bijeenkomstId}/stemvellen/pdf',
  path: ofBijeenkomst,
  query: z.strictObject({
    /** Number of the first sheet. */
    vanaf: z.coerce.number().int().min(1).max(9999).default(1),
    aantal: z.coerce.number().int().min(1).max(200).default(30),
  }),
  output: zDownload,
  media: ['application/pdf'],
  permission: 'gesprek.write',
  purposes: changePurposes,
  audit: 'stemvel.gedownload',
  summary: 'Geeft genummerde stemvellen met de stellingen en hokjes, als PDF om te printen.',
})

/** A sheet counts once two entries of it are the same; when they are not, it says where they differ. */
export const enterStemvel = operation({
  ...change,
  id: 'dialoog.enterStemvel',
  route: 'POST /dialoog/bijeenkomsten/{bijeenkomstId}/stemvellen/{nummer}/invoer',
  path: z.strictObject({ bijeenkomstId: zId, nummer: z.coerce.number().int().min(1).max(9999) }),
  body: z.strictObject({
    keuzes: zKeuzes,
    rol: zRol.nullable().default(null),
    wijk: zWijk.nullable().default(null),
  }),
  output: z.object({
    geteld: z.boolean(),
    /** Numbers of the lines, from 1, where this entry and an earlier one differ; 0 is rol or wijk. */
    verschillen: z.array(z.number().int()),
  }),
  audit: 'stemvel.ingevoerd',
  summary: 'Neemt over wat op een papieren stemvel staat; na twee gelijke keren telt het.',
})

export const listStemvellen = operation({
  ...read,
  id: 'dialoog.listStemvellen',
  route: 'GET /dialoog/bijeenkomsten/{bijeenkomstId}/stemvellen',
  path: ofBijeenkomst,
  output: z.object({
    items: z.array(
      z.object({
        nummer: z.number().int(),
        keren: z.number().int(),
        geteld: z.boolean(),
      }),
    ),
  }),
  permission: 'gesprek.write',
  purposes: changePurposes,
  audit: 'stemvel.gelezen',
  summary: 'Toont welke stemvellen zijn ingevoerd, hoe vaak, en of ze tellen.',
})
