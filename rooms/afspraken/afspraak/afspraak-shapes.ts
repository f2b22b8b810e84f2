import { zAbilities } from '@samenhang/kernel/access/seen.ts'
import { zId } from '@samenhang/kernel/identifiers/id.ts'
import { zCivilDate } from '@samenhang/kernel/period/civil-date.ts'
import { z } from 'zod'
import { zBevoegdheid, zPartijRol, zVersieInhoud } from '../reeks/shapes.ts'
import { gebreken } from './bevoegdheid.ts'

/** How a partij stands to a version. */
export const zPartijStand = z.object({
  partijId: zId,
  rol: zPartijRol,
  ondertekening: z
    .object({
      ondertekenaar: z.string(),
      hoedanigheid: z.string(),
      getekendOp: zCivilDate,
      bevoegdheid: zBevoegdheid,
      /** Why the authority is not complete; empty when it is. */
      gebreken: z.array(z.enum(gebreken)),
      opPapier: z.boolean(),
    })
    .nullable(),
})

export const zStand = z.enum(['wacht', 'klaar', 'in werking', 'opgevolgd', 'beeindigd'])

/** A version as it stood on the day asked about. */
export const zVersieStand = z.object({
  versie: z.int(),
  inhoud: zVersieInhoud,
  heropening: z.string().nullable(),
  aangebodenOp: zCivilDate,
  partijen: z.array(zPartijStand),
  stand: zStand,
  van: zCivilDate.nullable(),
  tot: zCivilDate.nullable(),
  /** What a signature names. */
  tekstHash: z.string(),
})
export type VersieView = z.infer<typeof zVersieStand>

/** Something that is open because nothing ends by silence. */
export const zTaak = z.object({
  soort: z.enum([
    'bevoegdheid',
    'ondertekening',
    'evaluatie',
    'verkiezing',
    'vertrek',
    'duurzaam',
    'geldsleutel',
    'opzegging',
  ]),
  partijId: zId.nullable(),
  op: zCivilDate,
})

/** What differs between a version and the one before it. */
export const zDifference = z.object({
  versie: z.int(),
  artikelen: z.array(
    z.object({
      nr: z.int(),
      kop: z.string(),
      soort: z.enum(['gelijk', 'anders', 'nieuw', 'vervallen']),
      stukken: z.array(z.object({ soort: z.enum(['gelijk', 'weg', 'nieuw']), tekst: z.string() })),
    }),
  ),
  /** Names of the terms that differ besides the articles. */
  termen: z.array(z.string()),
})

/** What was said before a point was settled: inbreng and dissent from the koers, in the words of the partij. */
export const zEarlier = z.object({ partijId: zId.nullable(), aard: z.string(), tekst: z.string(), op: zCivilDate })

export const zAfspraakSummary = z.object({
  afspraakId: zId,
  titel: z.string(),
  taakId: zId,
  partijIds: z.array(zId),
  /** The version in force; null when there is none. */
  inWerking: z.object({ versie: z.int(), van: zCivilDate }).nullable(),
  /** The newest version that waits. */
  wacht: z.object({ versie: z.int(), begin: zCivilDate, partijIds: z.array(zId) }).nullable(),
  heeftConcept: z.boolean(),
  taken: z.array(zTaak),
})

export const zAfspraak = zAfspraakSummary.extend({
  schaalbesluitId: zId,
  /** Names from the koers; null for who may not read it. */
  taak: z.string().nullable(),
  schaalbesluit: z.string().nullable(),
  op: zCivilDate,
  concept: zVersieInhoud.nullable(),
  versies: z.array(zVersieStand),
  verschillen: z.array(zDifference),
  gebeurtenissen: z.array(z.object({ soort: z.string(), op: zCivilDate, partijId: zId.nullable(), tekst: z.string() })),
  eerder: z.array(zEarlier),
  rollen: z.array(z.object({ rol: z.string(), partijIds: z.array(zId) })),
  /** Doelen that it serves, by its indicatoren. */
  doelen: z.array(z.object({ doelId: zId, titel: z.string() })),
  abilities: zAbilities,
  /** The own partij, to sign for. */
  partijId: zId.nullable(),
})
export type Afspraak = z.infer<typeof zAfspraak>
export type AfspraakSummary = z.infer<typeof zAfspraakSummary>
