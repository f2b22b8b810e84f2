import { zAbilities } from '@samenhang/kernel/access/seen.ts'
import { zId } from '@samenhang/kernel/identifiers/id.ts'
import { operation } from '@samenhang/kernel/operation/operation.ts'
import { z } from 'zod'
import { changePurposes, meedoenPurposes, readPurposes } from '../purpose-names.ts'
import { zStelling, zStellingTekst, zTaal } from '../shapes.ts'

const ofGesprek = z.strictObject({ gesprekId: zId })
const ofStelling = z.strictObject({ stellingId: zId })
const ofDeelnemer = z.strictObject({ deelnemerId: zId })
const read = { callers: 'logged-in', kind: 'query', permission: 'gesprek.read', purposes: readPurposes } as const
const moderate = {
  callers: 'logged-in',
  kind: 'command',
  permission: 'stelling.moderate',
  purposes: changePurposes,
} as const

/** Why a stelling was let in, kept out or merged; public, with `toelichting` in words. */
export const zModeratieReden = z.enum([
  'past-bij-vraag',
  'gaat-over-iets-anders',
  'bestaat-al',
  'meer-dan-een-gedachte',
  'persoonsgegevens',
  'kwetsend',
  'reclame',
  'anders',
])
export const zUitsluitingReden = z.enum(['te-snel', 'alles-hetzelfde', 'kopie', 'meer-dan-een-keer', 'anders'])
const zToelichting = z.string().trim().max(500).default('')

/** Abilities: `stelling.moderate`, `gesprek.write`, `antwoord.write`. */
export const listStellingen = operation({
  ...read,
  id: 'dialoog.listStellingen',
  route: 'GET /dialoog/gesprekken/{gesprekId}/stellingen',
  path: ofGesprek,
  output: z.object({ items: z.array(zStelling), abilities: zAbilities }),
  audit: 'stelling.gelezen',
  summary: 'Toont alle stellingen van een gesprek, ook die wachten of zijn afgewezen.',
})

export const addStellingen = operation({
  ...moderate,
  id: 'dialoog.addStellingen',
  route: 'POST /dialoog/gesprekken/{gesprekId}/stellingen',
  path: ofGesprek,
  body: z.strictObject({
    stellingen: z
      .array(z.strictObject({ tekst: zStellingTekst, vertalingen: z.record(zTaal, zStellingTekst).default({}) }))
      .min(1)
      .max(100),
  }),
  output: z.object({ items: z.array(ofStelling) }),
  permission: 'gesprek.write',
  audit: 'stelling.geplaatst',
  summary: 'Voegt stellingen toe aan een gesprek.',
})

export const translateStelling = operation({
  ...moderate,
  id: 'dialoog.translateStelling',
  route: 'POST /dialoog/stellingen/{stellingId}/vertalingen',
  path: ofStelling,
  body: z.strictObject({ taal: zTaal, tekst: zStellingTekst }),
  output: ofStelling,
  audit: 'stelling.vertaald',
  summary: 'Legt de vertaling van een stelling vast; het origineel blijft erbij staan.',
})

export const moderateStelling = operation({
  ...moderate,
  id: 'dialoog.moderateStelling',
  route: 'POST /dialoog/stellingen/{stellingId}/moderatie',
  path: ofStelling,
  body: z.strictObject({
    besluit: z.enum(['toegelaten', 'afgewezen']),
    reden: zModeratieReden,
    toelichting: zToelichting,
  }),
  output: ofStelling,
  audit: 'stelling.beoordeeld',
  summary: 'Laat een stelling toe of wijst haar af, met een reden die iedereen kan lezen.',
})

/** Never by itself: the moderator chooses from what `listGelijkende` proposes, or otherwise. */
export const mergeStelling = operation({
  ...moderate,
  id: 'dialoog.mergeStelling',
  route: 'POST /dialoog/stellingen/{stellingId}/samenvoeging',
  path: ofStelling,
  body: z.strictObject({ metStellingId: zId, toelichting: zToelichting }),
  output: ofStelling,
  audit: 'stelling.samengevoegd',
  summary: 'Voegt een stelling samen met een die hetzelfde zegt; stemmen op de eerste tellen dan niet meer.',
})

export const listGelijkende = operation({
  ...read,
  id: 'dialoog.listGelijkende',
  route: 'GET /dialoog/gesprekken/{gesprekId}/gelijkende',
  path: ofGesprek,
  output: z.object({
    items: z.array(
      z.object({
        stellingId: zId,
        metStellingId: zId,
        /** From 0 to 1: share of letter groups that both have. */
        gelijkenis: z.number(),
      }),
    ),
  }),
  permission: 'stelling.moderate',
  purposes: changePurposes,
  audit: 'stelling.vergeleken',
  summary: 'Stelt stellingen voor die bijna hetzelfde zeggen, om samen te voegen.',
})

/** Everybody may see what was decided and why; not who a deelnemer is, and not the words that were kept out. */
export const listModeraties = operation({
  callers: 'anyone',
  kind: 'query',
  id: 'dialoog.listModeraties',
  route: 'GET /dialoog/open/{gesprekId}/moderaties',
  path: ofGesprek,
  output: z.object({
    items: z.array(
      z.object({
        besluit: z.enum(['toegelaten', 'afgewezen', 'samengevoegd', 'uitgesloten', 'weer-toegelaten']),
        /** Number of the stelling; null when it is about a deelnemer. */
        nummer: z.number().int().nullable(),
        reden: z.string(),
        toelichting: z.string(),
        beslotenOp: z.string(),
      }),
    ),
  }),
  permission: 'gesprek.open',
  purposes: meedoenPurposes,
  audit: 'moderatie.gelezen',
  summary: 'Toont aan iedereen wat moderatoren besloten en waarom.',
})

/** A pattern never excludes by itself. */
export const listPatronen = operation({
  ...read,
  id: 'dialoog.listPatronen',
  route: 'GET /dialoog/gesprekken/{gesprekId}/patronen',
  path: ofGesprek,
  output: z.object({
    items: z.array(
      z.object({
        deelnemerId: zId,
        bron: z.enum(['online', 'stemvel', 'import']),
        stemmen: z.number().int(),
        patronen: z.array(z.enum(['te-snel', 'alles-hetzelfde', 'kopie'])),
        /** Half of the votes came faster than this after the one before. */
        seconden: z.number().nullable(),
        uitgesloten: z.boolean(),
      }),
    ),
  }),
  permission: 'stelling.moderate',
  purposes: changePurposes,
  audit: 'patroon.gelezen',
  summary:
    'Toont deelnemers die opvallend snel, steeds hetzelfde of precies als een ander stemmen, en wie is uitgesloten.',
})

export const excludeDeelnemer = operation({
  ...moderate,
  id: 'dialoog.excludeDeelnemer',
  route: 'POST /dialoog/deelnemers/{deelnemerId}/uitsluiting',
  path: ofDeelnemer,
  body: z.strictObject({ reden: zUitsluitingReden, toelichting: zToelichting }),
  output: ofDeelnemer,
  audit: 'deelnemer.uitgesloten',
  summary: 'Sluit een deelnemer uit; alles telt meteen alsof die nooit stemde.',
})

export const readmitDeelnemer = operation({
  ...moderate,
  id: 'dialoog.readmitDeelnemer',
  route: 'POST /dialoog/deelnemers/{deelnemerId}/toelating',
  path: ofDeelnemer,
  body: z.strictObject({ toelichting: zToelichting }),
  output: ofDeelnemer,
  audit: 'deelnemer.toegelaten',
  summary: 'Laat een uitgesloten deelnemer weer meetellen.',
})
