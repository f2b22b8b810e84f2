import { zId } from '@samenhang/kernel/identifiers/id.ts'
import { zTaakveld } from '@samenhang/kernel/identifiers/taakveld.ts'
import { zCivilDate } from '@samenhang/kernel/period/civil-date.ts'
import { z } from 'zod'
import { zSchaal } from '../schaalbesluit/schaal.ts'
import { domeinen } from './domeinen.ts'
import { zShort, zText } from './text-shapes.ts'

/** Rollen that a partij can have in a taak. @see domain rule R21: toezichthouder and uitvoerder are never one */
export const zTaakRol = z.enum([
  'beleidsmaker',
  'opdrachtgever',
  'financier',
  'beoordelaar',
  'uitvoerder',
  'toezichthouder',
])

/** Where a doel comes from; eigen woorden only as a number of people, never as a sentence of somebody. */
export const zOorsprong = z
  .strictObject({
    soort: z.enum(['stelling', 'eigen woorden', 'bijeenkomst', 'feit']),
    /** Id of the stelling or feit, where it stands in Samenhang. */
    bronId: zId.nullable().default(null),
    tekst: zText,
    op: zCivilDate,
    /** People who said so; for eigen woorden ten or more. */
    aantal: z.int().positive().nullable().default(null),
    /** From this day on it carries the doel no more. */
    ingetrokkenOp: zCivilDate.nullable().default(null),
  })
  .refine(({ soort, aantal }) => soort !== 'eigen woorden' || (aantal ?? 0) >= 10, {
    path: ['aantal'],
    error: 'Eigen woorden noemt u hier alleen als aantal, van tien mensen of meer.',
  })

/** What the regio as a whole lays down; its desk keeps these. Each change is a new version. */
export const koersShapes = {
  thema: z.strictObject({ naam: zShort, domein: z.enum(domeinen), omschrijving: zText }),
  taak: z.strictObject({
    naam: zShort,
    themaId: zId,
    taakveld: zTaakveld.nullable().default(null),
    wet: zShort.nullable().default(null),
    /** Scale that a law asks for, with the source: dated data, for a law can change. */
    plicht: z.strictObject({ schaal: zSchaal, bron: zShort, van: zCivilDate }).nullable().default(null),
    /** Days on which the taak is one of the regio. */
    van: zCivilDate,
    tot: zCivilDate.nullable().default(null),
    rollen: z
      .array(
        z.strictObject({ rol: zTaakRol, partijId: zId, van: zCivilDate, tot: zCivilDate.nullable().default(null) }),
      )
      .max(50)
      .default([]),
  }),
  visie: z.strictObject({
    titel: zShort,
    tekst: zText,
    themaId: zId.nullable().default(null),
    van: zCivilDate,
    tot: zCivilDate.nullable().default(null),
  }),
  opgave: z.strictObject({
    titel: zShort,
    omschrijving: zText,
    themaId: zId,
    taakIds: z.array(zId).max(30).default([]),
    /** Partijen that were asked for their inbreng. */
    gevraagd: z.array(zId).max(60),
    gevraagdOp: zCivilDate,
    voor: zCivilDate,
  }),
  verschil: z.strictObject({ opgaveId: zId, vraag: zShort }),
  antwoord: z.strictObject({ standpuntId: zId, tekst: zText, metingOp: zCivilDate.nullable().default(null) }),
  vorm: z.strictObject({
    schaalbesluitId: zId,
    vorm: z.enum([
      'dienstverleningsovereenkomst',
      'openbaar lichaam',
      'bedrijfsvoeringsorganisatie',
      'gemeenschappelijk orgaan',
      'centrumgemeente',
      'mandaat',
      'convenant',
    ]),
    /** Partij that carries it, such as the centrumgemeente. */
    partijId: zId.nullable().default(null),
    toelichting: zText,
    /** The decision about the vehicle, apart from the one about the content. */
    besluit: zShort.nullable().default(null),
    besluitOp: zCivilDate.nullable().default(null),
  }),
  sturingsconcept: z.strictObject({
    themaId: zId,
    uitvoeringsvariant: z.enum(['inspanningsgericht', 'outputgericht', 'taakgericht']),
    bekostigingsvorm: zShort,
    vraagt: z.array(z.strictObject({ partijId: zId, wat: zText })).max(60),
    /** The conversation in which it was chosen, with whom. */
    gesprek: z.strictObject({ op: zCivilDate, partijIds: z.array(zId).min(2).max(60), verslag: zText }).nullable(),
    /** What the gemeente wants, the aanbieder can deliver and the accountant needs. */
    criteria: z.array(z.strictObject({ naam: zShort, wil: zText, kan: zText, controle: zText })).max(30),
    afgesprokenOp: zCivilDate.nullable(),
    van: zCivilDate,
    tot: zCivilDate.nullable().default(null),
  }),
  randvoorwaarde: z.strictObject({
    wat: zShort,
    waarom: zText,
    vanWie: zShort,
    gevraagdOp: zCivilDate,
    antwoord: zText.nullable().default(null),
    antwoordOp: zCivilDate.nullable().default(null),
    /** What the regio does in the meantime. */
    ondertussen: zText,
    themaId: zId.nullable().default(null),
  }),
  regelruimte: z.strictObject({
    titel: zShort,
    /** The rule that is in the way. */
    regel: zText,
    ruimteVan: zShort,
    van: zCivilDate,
    tot: zCivilDate,
    geleerd: zText.nullable().default(null),
    uitkomst: z.enum(['regel blijft', 'regel verandert', 'regel vervalt']).nullable().default(null),
    themaId: zId.nullable().default(null),
  }),
  werklijn: z.strictObject({
    lijn: z.enum(['transitie', 'transformatie']),
    titel: zShort,
    partijIds: z.array(zId).max(60),
    van: zCivilDate,
    tot: zCivilDate,
    klaarOp: zCivilDate.nullable().default(null),
    toelichting: zText,
  }),
  zorgtafel: z.strictObject({
    titel: zShort,
    op: zCivilDate,
    plaats: zShort,
    partijIds: z.array(zId).min(1).max(60),
    agenda: z
      .array(
        z.strictObject({
          punt: zShort,
          besluit: zText.nullable().default(null),
          /** What follows, by whom, before which day. */
          opvolging: zText.nullable().default(null),
          partijId: zId.nullable().default(null),
          voor: zCivilDate.nullable().default(null),
          klaarOp: zCivilDate.nullable().default(null),
        }),
      )
      .max(50),
  }),
} as const

/** A doel of the regio or of one gemeente; the second is that gemeente's own. */
export const zDoelInhoud = z.strictObject({
  titel: zShort,
  niveau: z.enum(['regio', 'gemeente']),
  themaId: zId,
  /** The doel of the regio that it serves. */
  dientDoelId: zId.nullable().default(null),
  oorsprongen: z.array(zOorsprong).max(30).default([]),
  /** Said out loud that it comes from nobody yet, and until when that is accepted. */
  vanNiemand: z.strictObject({ waarom: zText, tot: zCivilDate }).nullable().default(null),
  vastgesteldOp: zCivilDate,
  beeindigdOp: zCivilDate.nullable().default(null),
})
