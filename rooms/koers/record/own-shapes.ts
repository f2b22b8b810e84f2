import { zId } from '@samenhang/kernel/identifiers/id.ts'
import { zCivilDate } from '@samenhang/kernel/period/civil-date.ts'
import { z } from 'zod'
import { zShort, zText } from './text-shapes.ts'

/** A breed gedragen stelling as it was when somebody referred to it. */
export const zStellingRef = z.strictObject({
  stellingId: zId,
  tekst: zText,
  op: zCivilDate,
  /** Residents who agreed, and opinion groups that carry it. */
  eens: z.int().nonnegative().nullable().default(null),
  groepen: z.int().nonnegative().nullable().default(null),
})

/** What a partij lays down for itself: nobody else writes it, changes it or confirms it. */
export const ownShapes = {
  inbreng: z.strictObject({
    opgaveId: zId,
    aard: z.enum(['belang', 'ambitie', 'wens', 'verwachting', 'aanbod']),
    /** In the own words of the partij. */
    tekst: zText,
  }),
  reactie: z.strictObject({
    opgaveId: zId,
    aard: z.enum(['belofte', 'niet van toepassing']),
    /** Day before which the text comes. */
    voor: zCivilDate.nullable().default(null),
    tekst: zText.nullable().default(null),
  }),
  feit: z
    .strictObject({
      opgaveId: zId,
      /** What was said at the table; without `cijfer` it shows as a claim without a fact. */
      bewering: zText,
      inbrengId: zId.nullable().default(null),
      cijfer: zShort.nullable().default(null),
      bron: zShort.nullable().default(null),
      op: zCivilDate.nullable().default(null),
      /** Who looks it up, before which day. */
      zoekt: z.strictObject({ partijId: zId, voor: zCivilDate }).nullable().default(null),
    })
    .refine(({ cijfer, bron, op }) => cijfer === null || (bron !== null && op !== null), {
      path: ['bron'],
      error: 'Een feit heeft een bron en een datum. Zonder die is het een bewering.',
    }),
  twijfel: z.strictObject({ feitId: zId, tekst: zText }),
  gelijkenis: z.strictObject({ opgaveId: zId, naam: zShort }),
  /** A partij says that its own inbreng, or a stelling of residents, is the same in other words. */
  aansluiting: z
    .strictObject({
      gelijkenisId: zId,
      inbrengId: zId.nullable().default(null),
      stelling: zStellingRef.nullable().default(null),
    })
    .refine(({ inbrengId, stelling }) => (inbrengId === null) !== (stelling === null), {
      path: ['inbrengId'],
      error: 'Sluit aan met een eigen inbreng of met een stelling, niet met allebei.',
    }),
  standpunt: z
    .strictObject({
      verschilId: zId.nullable().default(null),
      schaalbesluitId: zId.nullable().default(null),
      positie: zShort,
      tekst: zText,
      /** The standpunt of another partij that this one shares. */
      sluitAanBijId: zId.nullable().default(null),
    })
    .refine(({ verschilId, schaalbesluitId }) => (verschilId === null) !== (schaalbesluitId === null), {
      path: ['verschilId'],
      error: 'Een standpunt hoort bij een verschil of bij een schaalbesluit.',
    }),
  weging: z.strictObject({
    schaalbesluitId: zId,
    wegingen: z
      .array(
        z.strictObject({
          criterium: zShort,
          /** -2 pleads for lokaal, 0 does not weigh, 2 pleads for samen. They are never added up. */
          waarde: z.int().min(-2).max(2),
          waarom: zText.nullable().default(null),
        }),
      )
      .max(30),
  }),
  zienswijze: z.strictObject({
    schaalbesluitId: zId,
    orgaan: z.enum(['raad', 'college', 'bestuur']),
    oordeel: z.enum(['eens', 'eens met vraag', 'eens met eigen standpunt', 'oneens', 'geen zienswijze']),
    tekst: zText.nullable().default(null),
    op: zCivilDate,
  }),
  keuze: z.strictObject({
    themaId: zId,
    /** True: this is done; false: this is explicitly not done, or not any more. */
    wel: z.boolean(),
    tekst: zShort,
    waarom: zText,
    /** Where people go instead. */
    inPlaatsDaarvan: zText.nullable().default(null),
    van: zCivilDate,
  }),
  les: z.strictObject({
    tekst: zText,
    plaats: zShort,
    bron: zShort,
    op: zCivilDate,
    watWijDoen: zText.nullable().default(null),
    themaId: zId.nullable().default(null),
  }),
  beleid: z.strictObject({
    themaId: zId,
    aard: z.enum(['beleid van een gemeente', 'doel van een aanbieder', 'beleid van een ander domein']),
    titel: zShort,
    kern: zText,
    van: zCivilDate,
    veranderd: z.strictObject({ wat: zText, op: zCivilDate }).nullable().default(null),
  }),
  /** Reported by practice, with an example. */
  ervaring: z.strictObject({
    beleidId: zId,
    werking: z.enum(['helpt', 'hindert']),
    voorbeeld: zText,
    op: zCivilDate,
  }),
} as const
