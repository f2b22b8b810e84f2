import { zId } from '@samenhang/kernel/identifiers/id.ts'
import { operation } from '@samenhang/kernel/operation/operation.ts'
import { zCivilDate } from '@samenhang/kernel/period/civil-date.ts'
import { z } from 'zod'

/** What happened, in the words of who it happened to. */
export const zInzageSoort = z.enum(['bekeken', 'gedeeld', 'gezocht', 'veranderd', 'meegenomen', 'geweigerd'])
export type InzageSoort = z.infer<typeof zInzageSoort>

/** What one person did on one day for one purpose. */
export const zInzage = z.object({
  /** Stable, to point at from a verzoek. */
  sleutel: z.string(),
  soort: zInzageSoort,
  dag: zCivilDate,
  /** First and last time that day. */
  van: z.iso.datetime(),
  tot: z.iso.datetime(),
  keer: z.number().int(),
  wie: z.object({
    /** The reader's own look. */
    zelf: z.boolean(),
    /** Null where a name may not be told; what is left says what kind of person it was. */
    naam: z.string().nullable(),
    rol: z.string().nullable(),
    partij: z.string().nullable(),
    medewerkerId: zId.nullable(),
  }),
  /** Nouns of what it was about, for instance `doel`. */
  wat: z.array(z.string()),
  /** Why, and on which basis; null where no purpose was named. */
  waarom: z.object({ purpose: z.string(), description: z.string(), law: z.string(), article: z.string() }).nullable(),
})
export type Inzage = z.infer<typeof zInzage>

export const listInzagen = operation({
  callers: 'logged-in',
  kind: 'query',
  id: 'delen.listInzagen',
  route: 'GET /delen/personen/{persoonId}/inzagen',
  path: z.strictObject({ persoonId: zId }),
  query: z.strictObject({ dagen: z.coerce.number().int().min(1).max(400).default(30) }),
  output: z.object({
    persoonId: zId,
    /** Under this a person stands in the log; to name to the FG instead of a name. */
    kenmerk: zId.nullable(),
    van: zCivilDate,
    tot: zCivilDate,
    items: z.array(zInzage),
    /** Of others than the reader. */
    aantal: z.object({
      bekeken: z.number().int(),
      mensen: z.number().int(),
      gedeeld: z.number().int(),
      geweigerd: z.number().int(),
    }),
    /** False when the reader sees a part only, such as a gemachtigde. */
    volledig: z.boolean(),
  }),
  permission: 'log.read',
  purposes: ['eigen-dossier', 'toezicht-houden'],
  audit: 'inzage.gelezen',
  summary: 'Toont wie gegevens van een persoon bekeek, deelde, zocht of wilde zien en niet mocht, en waarom.',
})
