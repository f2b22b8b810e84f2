import { zId } from '@samenhang/kernel/identifiers/id.ts'
import { zCivilDate } from '@samenhang/kernel/period/civil-date.ts'
import { z } from 'zod'
import { koersShapes, zDoelInhoud } from './koers-shapes.ts'
import { ownShapes } from './own-shapes.ts'

/** What each soort of record holds. */
export const shapes = { ...koersShapes, ...ownShapes, doel: zDoelInhoud } as const
export type Soort = keyof typeof shapes
export type InhoudOf<S extends Soort> = z.infer<(typeof shapes)[S]>

/** Every soort, in the order in which the koers is told. */
export const soorten = [
  ...(['thema', 'taak', 'visie', 'doel', 'keuze', 'les'] as const),
  ...(['opgave', 'reactie', 'inbreng', 'gelijkenis', 'aansluiting', 'verschil', 'standpunt', 'antwoord'] as const),
  ...(['feit', 'twijfel', 'weging', 'zienswijze', 'vorm', 'sturingsconcept'] as const),
  ...(['randvoorwaarde', 'regelruimte', 'werklijn', 'zorgtafel', 'beleid', 'ervaring'] as const),
] as const satisfies readonly Soort[]

const given = { recordId: zId.optional(), vervallen: z.boolean().default(false) }
const own = { ...given, bevestigd: z.boolean().default(true) }
const koersMember = <S extends keyof typeof koersShapes>(soort: S) =>
  z.strictObject({ ...given, soort: z.literal(soort), inhoud: koersShapes[soort] })
const ownMember = <S extends keyof typeof ownShapes>(soort: S) =>
  z.strictObject({ ...own, soort: z.literal(soort), inhoud: ownShapes[soort] })
const doelMember = z.strictObject({ ...given, soort: z.literal('doel'), inhoud: zDoelInhoud })

/** A record of the regio as a whole: new without `recordId`, else its next version. */
export const zKoersRecord = z.discriminatedUnion('soort', [
  doelMember,
  koersMember('thema'),
  koersMember('taak'),
  koersMember('visie'),
  koersMember('opgave'),
  koersMember('verschil'),
  koersMember('antwoord'),
  koersMember('vorm'),
  koersMember('sturingsconcept'),
  koersMember('randvoorwaarde'),
  koersMember('regelruimte'),
  koersMember('werklijn'),
  koersMember('zorgtafel'),
])

/** A record of one's own partij. Without `bevestigd` it is a draft that only the own partij sees. */
export const zOwnRecord = z.discriminatedUnion('soort', [
  doelMember.extend({ bevestigd: z.boolean().default(true) }),
  ownMember('inbreng'),
  ownMember('reactie'),
  ownMember('feit'),
  ownMember('twijfel'),
  ownMember('gelijkenis'),
  ownMember('aansluiting'),
  ownMember('standpunt'),
  ownMember('weging'),
  ownMember('zienswijze'),
  ownMember('keuze'),
  ownMember('les'),
  ownMember('beleid'),
  ownMember('ervaring'),
])

const told = {
  recordId: zId,
  /** Counts from 1; a later version takes the place of an earlier one, which stays. */
  versie: z.int().positive(),
  op: zCivilDate,
  /** Whose it is; null is the regio's own. */
  partijId: zId.nullable(),
  bevestigd: z.boolean(),
  /** Taken back: it stays in the history and counts no more. */
  vervallen: z.boolean(),
}
const toldMember = <S extends Soort>(soort: S) =>
  z.object({ ...told, soort: z.literal(soort), inhoud: shapes[soort] as (typeof shapes)[S] })

/** A record as it is read: one version of it. */
export const zRecord = z.discriminatedUnion('soort', [
  toldMember('thema'),
  toldMember('taak'),
  toldMember('visie'),
  toldMember('doel'),
  toldMember('keuze'),
  toldMember('les'),
  toldMember('opgave'),
  toldMember('reactie'),
  toldMember('inbreng'),
  toldMember('gelijkenis'),
  toldMember('aansluiting'),
  toldMember('verschil'),
  toldMember('standpunt'),
  toldMember('antwoord'),
  toldMember('feit'),
  toldMember('twijfel'),
  toldMember('weging'),
  toldMember('zienswijze'),
  toldMember('vorm'),
  toldMember('sturingsconcept'),
  toldMember('randvoorwaarde'),
  toldMember('regelruimte'),
  toldMember('werklijn'),
  toldMember('zorgtafel'),
  toldMember('beleid'),
  toldMember('ervaring'),
])
export type KoersRecord = z.infer<typeof zRecord>
/** A record of one soort. */
export type RecordOf<S extends Soort> = Extract<KoersRecord, { soort: S }>

/** Those of one soort out of a mixed list. */
export function only<S extends Soort>(soort: S, records: readonly KoersRecord[]): RecordOf<S>[] {
  return records.filter((record): record is RecordOf<S> => record.soort === soort)
}
