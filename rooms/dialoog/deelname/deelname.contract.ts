import { zId } from '@samenhang/kernel/identifiers/id.ts'
import { operation } from '@samenhang/kernel/operation/operation.ts'
import { z } from 'zod'
import { meedoenPurposes } from '../purpose-names.ts'
import {
  zAntwoord,
  zGesprek,
  zKeuze,
  zRol,
  zStellingKaart,
  zStellingStaat,
  zStellingTekst,
  zTaal,
  zWijk,
} from '../shapes.ts'
import { meedoenRoutes } from './routes.ts'

const own = { callers: 'code-holder', permission: 'deelname.own', purposes: meedoenPurposes } as const

/** Sixteen letters and digits in which 0/O and 1/I/L cannot be mixed up: 80 bits, made by the browser. */
export const zCode = z
  .string()
  .transform((text) => text.toUpperCase().replaceAll(/[\s-]/g, ''))
  .pipe(z.string().regex(/^[0-9A-HJKMNP-TV-Z]{16}$/, { error: 'a code of 16 letters and digits' }))

/** What to offer next: how many, and what the caller has already. */
const zWens = z.strictObject({
  aantal: z.number().int().min(0).max(30).default(10),
  behalve: z.array(zId).max(100).default([]),
})

const zVolgende = z.object({
  /** In the order in which they were drawn. */
  volgende: z.array(zStellingKaart),
  /** Stellingen that this deelnemer has voted on, and that are left. */
  gestemd: z.number().int(),
  over: z.number().int(),
})

/**
 * The code is made by who takes part, so that nobody else ever has it; sending the same one again starts nothing new.
 */
export const startDeelname = operation({
  callers: 'anyone',
  kind: 'command',
  id: 'dialoog.startDeelname',
  route: meedoenRoutes.startDeelname,
  path: z.strictObject({ gesprekId: zId }),
  body: z.strictObject({
    code: zCode,
    taal: zTaal.default('nl'),
    rol: zRol.nullable().default(null),
    wijk: zWijk.nullable().default(null),
    /** Random mark that the browser keeps for itself; limits how many take part from one device. */
    toestel: z.string().min(16).max(64),
  }),
  output: z.object({ gesprekId: zId }),
  permission: 'deelname.start',
  purposes: meedoenPurposes,
  audit: 'deelname.begonnen',
  summary: 'Begint een deelname met een eigen code; een account is niet nodig.',
})

export const getDeelname = operation({
  ...own,
  kind: 'query',
  id: 'dialoog.getDeelname',
  route: meedoenRoutes.getDeelname,
  output: z.object({
    gesprek: zGesprek,
    rol: zRol.nullable(),
    wijk: z.string().nullable(),
    taal: z.string(),
    /** Why this deelname does not count; null when it does. */
    uitsluiting: z.object({ reden: z.string(), toelichting: z.string() }).nullable(),
    stand: zVolgende.omit({ volgende: true }),
    /** Own stellingen, with what the moderator said. */
    stellingen: z.array(
      zStellingKaart
        .pick({ stellingId: true, nummer: true, tekst: true })
        .extend({ staat: zStellingStaat, reden: z.string().nullable() }),
    ),
    /** What was done with stellingen that this deelnemer voted on or wrote; `nieuw` since they last looked. */
    antwoorden: z.array(
      zAntwoord.extend({ stellingId: zId, nummer: z.number().int(), tekst: z.string(), nieuw: z.boolean() }),
    ),
  }),
  audit: 'deelname.gelezen',
  summary: 'Toont de eigen deelname: hoe ver, eigen stellingen, en wat er met stellingen is gedaan.',
})

export const changeDeelname = operation({
  ...own,
  kind: 'command',
  id: 'dialoog.changeDeelname',
  route: meedoenRoutes.changeDeelname,
  body: z.strictObject({
    taal: zTaal.optional(),
    rol: zRol.nullable().optional(),
    wijk: zWijk.nullable().optional(),
    /** Sets that the answers were seen just now. */
    antwoordenGezien: z.literal(true).optional(),
  }),
  output: z.object({}),
  audit: 'deelname.gewijzigd',
  summary: 'Wijzigt taal, rol of wijk van de eigen deelname, of dat de antwoorden zijn gezien.',
})

export const listVolgende = operation({
  ...own,
  kind: 'query',
  id: 'dialoog.listVolgende',
  route: meedoenRoutes.listVolgende,
  query: z.strictObject({ aantal: z.coerce.number().int().min(1).max(30).default(10) }),
  output: zVolgende,
  audit: 'stelling.aangeboden',
  summary: 'Biedt stellingen aan waarop nog niet is gestemd, getrokken naar hun gewicht.',
})

/**
 * Keeps votes, in this order. A vote whose `stemId` is known already is not kept twice, so sending again is safe; a
 * later vote on the same stelling takes the place of an earlier one. Votes on a stelling that is gone are left out.
 */
export const castStemmen = operation({
  ...own,
  kind: 'command',
  id: 'dialoog.castStemmen',
  route: meedoenRoutes.castStemmen,
  body: z.strictObject({
    stemmen: z
      .array(z.strictObject({ stemId: zId, stellingId: zId, keuze: zKeuze }))
      .min(1)
      .max(100),
    wens: zWens.default({ aantal: 0, behalve: [] }),
  }),
  output: zVolgende.extend({ bewaard: z.array(zId) }),
  audit: 'stem.uitgebracht',
  summary: 'Bewaart stemmen; wat al bewaard was telt niet dubbel, en de nieuwste stem op een stelling telt.',
})

export const addStelling = operation({
  ...own,
  kind: 'command',
  id: 'dialoog.addStelling',
  route: meedoenRoutes.addStelling,
  body: z.strictObject({ tekst: zStellingTekst, taal: zTaal.default('nl') }),
  output: z.object({ stellingId: zId, staat: zStellingStaat }),
  audit: 'stelling.voorgesteld',
  summary: 'Stelt een eigen stelling voor; wie haar schrijft is het ermee eens.',
})
