import { zId } from '@samenhang/kernel/identifiers/id.ts'
import { zCivilDate } from '@samenhang/kernel/period/civil-date.ts'
import { z } from 'zod'

/** Language code of two letters. */
export const zTaal = z.string().regex(/^[a-z]{2}$/, { error: 'two letters, as in nl' })
export const zRol = z.enum(['inwoner', 'professional', 'bestuurder'])
export type Rol = z.infer<typeof zRol>
/** `weet-niet` and `overgeslagen` are both a pass. */
export const zKeuze = z.enum(['eens', 'oneens', 'weet-niet', 'overgeslagen'])
export type Keuze = z.infer<typeof zKeuze>
export const zStellingStaat = z.enum(['wacht', 'toegelaten', 'afgewezen', 'samengevoegd'])
/** Short and single: what fits on a phone and can be agreed with as a whole. */
export const zStellingTekst = z.string().trim().min(5).max(140)
export const zWijk = z.string().trim().min(1).max(60)

/** A gesprek as everybody may see it. */
export const zGesprek = z.object({
  gesprekId: zId,
  vraag: z.string(),
  toelichting: z.string(),
  toegang: z.enum(['open', 'uitnodiging']),
  rollen: z.array(zRol),
  wijken: z.array(z.string()),
  talen: z.array(z.string()),
  moderatie: z.enum(['vooraf', 'achteraf']),
  staat: z.enum(['concept', 'open', 'gesloten']),
  begintOp: zCivilDate,
  /** Last day on which votes count. */
  eindigtOp: zCivilDate,
})
export type Gesprek = z.infer<typeof zGesprek>

/** Votes on one stelling; `pas` is weet ik niet and overgeslagen together. */
export const zTelling = z.object({ eens: z.number().int(), oneens: z.number().int(), pas: z.number().int() })

/** A stelling to vote on. */
export const zStellingKaart = z.object({
  stellingId: zId,
  nummer: z.number().int(),
  tekst: z.string(),
  taal: z.string(),
  /** Text by language code. */
  vertalingen: z.record(z.string(), z.string()),
})
export type StellingKaart = z.infer<typeof zStellingKaart>

/** A stelling as who leads the gesprek sees it. */
export const zStelling = zStellingKaart.extend({
  bron: z.enum(['start', 'deelnemer', 'import']),
  staat: zStellingStaat,
  samengevoegdMet: zId.nullable(),
  geplaatstOp: z.string(),
  telling: zTelling,
})
export type Stelling = z.infer<typeof zStelling>

export const zAntwoordStatus = z.enum(['gedaan', 'bezig', 'deels', 'niet', 'niet-van-ons'])
export type AntwoordStatus = z.infer<typeof zAntwoordStatus>

/** What was done with a stelling: the newest answer. */
export const zAntwoord = z.object({
  antwoordId: zId,
  status: zAntwoordStatus,
  /** Who answers, as people call them. */
  namens: z.string(),
  reden: z.string(),
  schakel: z.object({ soort: z.enum(['doel', 'afspraak', 'weigering']), id: zId }).nullable(),
  gegevenOp: z.string(),
})
export type Antwoord = z.infer<typeof zAntwoord>

/** Days within which the regio promises a first answer. @see the promise on the page of each gesprek */
export const antwoordTermijn = 42
