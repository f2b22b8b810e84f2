import { zId } from '@samenhang/kernel/identifiers/id.ts'
import { zCivilDate } from '@samenhang/kernel/period/civil-date.ts'
import { z } from 'zod'
import { zShort, zText } from '../record/text-shapes.ts'

/**
 * By which decision somebody may bind a partij. Dates and references are kept as they stand in the papers, also blank
 * or impossible: what is wrong with them is said, never mended in silence.
 */
export const zBevoegdheid = z.strictObject({
  /** Body that decided, such as the college. */
  orgaan: z.string().trim().max(300),
  besluitdatum: z.string().trim().max(40),
  kenmerk: z.string().trim().max(300),
  /** When somebody else signs than the body names by itself. */
  mandaat: z
    .strictObject({
      /** As it was written down: a blank or impossible date is kept, and blocks with the reason. */
      datum: z.string().trim().max(40).meta({ format: 'date' }),
      kenmerk: z.string().trim().max(300),
    })
    .nullable()
    .default(null),
})
export type Bevoegdheid = z.infer<typeof zBevoegdheid>

/** One article; `standaard` names the article of the contract standard, `afwijking` why this differs from it. */
export const zArtikel = z.strictObject({
  nr: z.int().positive(),
  kop: zShort,
  tekst: zText,
  standaard: zShort.nullable().default(null),
  afwijking: zText.nullable().default(null),
})
export type Artikel = z.infer<typeof zArtikel>

export const zPartijRol = z.enum(['opdrachtgever', 'opdrachtnemer', 'deelnemer'])

/** Text, parties and terms of a version; what is signed. */
export const zVersieInhoud = z
  .strictObject({
    titel: zShort,
    /** In plain language, for who will never read the articles. */
    samenvatting: zText,
    artikelen: z.array(zArtikel).min(1).max(100),
    partijen: z
      .array(z.strictObject({ partijId: zId, rol: zPartijRol }))
      .min(2)
      .max(60),
    /** Signatures with complete authority that are needed; null is all partijen. */
    quorum: z.int().min(2).max(60).nullable().default(null),
    /** Who bears which share, as whole weights; a key ends on a day, so that it is talked about again. */
    geldsleutel: z
      .strictObject({
        uitleg: zText,
        delen: z
          .array(z.strictObject({ partijId: zId, gewicht: z.int().min(0).max(1_000_000) }))
          .min(1)
          .max(60),
        tot: zCivilDate,
      })
      .nullable()
      .default(null),
    indicatoren: z
      .array(z.strictObject({ naam: zShort, doelId: zId.nullable().default(null) }))
      .max(30)
      .default([]),
    begin: zCivilDate,
    /** Until when everybody can count on it. After it nothing ends: it is a reason to look again. */
    duurzaamTot: zCivilDate,
    uitstap: z.strictObject({ opzegtermijnMaanden: z.int().min(0).max(120), kosten: zText }),
    evaluaties: z.array(zCivilDate).max(40).default([]),
  })
  .refine(({ begin, duurzaamTot }) => begin < duurzaamTot, { path: ['duurzaamTot'], error: 'Dit ligt voor het begin.' })
  .refine(({ partijen }) => new Set(partijen.map(({ partijId }) => partijId)).size === partijen.length, {
    path: ['partijen'],
    error: 'Noem elke partij een keer.',
  })
  .refine(({ quorum, partijen }) => quorum === null || quorum <= partijen.length, {
    path: ['quorum'],
    error: 'Er zijn minder partijen dan handtekeningen die nodig zijn.',
  })
export type VersieInhoud = z.infer<typeof zVersieInhoud>

const made = {
  /** Day and instant on which it was written down, and by whom. */
  op: zCivilDate,
  tijdstip: z.iso.datetime(),
  door: zId,
}
const ofVersie = { ...made, versie: z.int().positive(), partijId: zId }

/** Everything that can happen to an afspraak. Nothing else changes it: no day that passes and nobody who leaves. */
export const zSchakelInhoud = z.discriminatedUnion('soort', [
  z.strictObject({
    ...made,
    soort: z.literal('versie'),
    versie: z.int().positive(),
    inhoud: zVersieInhoud,
    /** Why what was settled is opened again; null only for the first version. */
    heropening: z.strictObject({ nieuwFeit: zText }).nullable(),
  }),
  z.strictObject({
    ...ofVersie,
    soort: z.literal('ondertekening'),
    ondertekenaar: zShort,
    hoedanigheid: zShort,
    /** Day on the paper, when it was signed there; else that of `op`. */
    getekendOp: zCivilDate,
    bevoegdheid: zBevoegdheid,
    /** Hash of the text that was signed. */
    tekstHash: z.string().length(64),
    /** Written down by somebody of another partij, from a signature on paper. */
    opPapier: z.boolean(),
  }),
  z.strictObject({ ...ofVersie, soort: z.literal('bevoegdheid'), bevoegdheid: zBevoegdheid }),
  z.strictObject({ ...made, soort: z.literal('evaluatie'), gepland: zCivilDate, uitkomst: zText }),
  z.strictObject({ ...made, soort: z.literal('vertrek'), partijId: zId, wie: zShort, per: zCivilDate }),
  z.strictObject({
    ...made,
    soort: z.literal('overdracht'),
    partijId: zId,
    aan: zShort,
    waarom: z.enum(['verkiezing', 'vertrek']),
  }),
  z.strictObject({ ...made, soort: z.literal('opzegging'), partijId: zId, per: zCivilDate, waarom: zText }),
  z.strictObject({ ...made, soort: z.literal('einde'), per: zCivilDate, besluit: zText }),
])
export type SchakelInhoud = z.infer<typeof zSchakelInhoud>
export type SchakelSoort = SchakelInhoud['soort']
export type SchakelOf<S extends SchakelSoort> = Extract<SchakelInhoud, { soort: S }>

/** One link of the chain as it is stored and exported: `inhoud` is the JSON text over which the hash goes. */
export const zSchakel = z.object({ nr: z.int().positive(), inhoud: z.string(), vorige: z.string(), hash: z.string() })
export type Schakel = z.infer<typeof zSchakel>
