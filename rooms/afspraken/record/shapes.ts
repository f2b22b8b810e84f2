import { zId } from '@samenhang/kernel/identifiers/id.ts'
import { zCents } from '@samenhang/kernel/money/money.ts'
import { zCivilDate } from '@samenhang/kernel/period/civil-date.ts'
import { z } from 'zod'
import { rings } from '../ritme/ritme.ts'
import { rollen } from '../roltoedeling/roltoedeling.ts'
import { zContract } from './contract-shape.ts'
import { zShort, zText } from './text-shapes.ts'

const days = { van: zCivilDate, tot: zCivilDate.nullable().default(null) }
const zPartijen = z.array(zId).max(60)

/** What the desk of the regio keeps. */
export const regioShapes = {
  product: z.strictObject({ naam: zShort, wet: zShort, omschrijving: zText }),
  contract: zContract,
  roltoedeling: z.strictObject({ taakId: zId, partijId: zId, rol: z.enum(rollen), ...days }),
  /** Days on which no council meets. */
  reces: z.strictObject({ naam: zShort, van: zCivilDate, tot: zCivilDate }),
  /** A moment that somebody planned; `stukOp` is the day on which the paper for it comes. */
  moment: z.strictObject({
    titel: zShort,
    ring: z.enum(rings),
    op: zCivilDate,
    partijIds: zPartijen.min(1),
    afgesprokenDagen: z.int().min(0).max(730),
    stukOp: zCivilDate.nullable().default(null),
    bron: zShort,
    afspraakId: zId.nullable().default(null),
  }),
  /** Lead time of a contract as the regio agreed it, from that day on. */
  doorlooptijd: z.strictObject({
    van: zCivilDate,
    stappen: z
      .array(
        z.strictObject({
          naam: zShort,
          dagen: z.int().positive().max(730),
          zonderReces: z.boolean().default(false),
          bron: zShort,
        }),
      )
      .min(1)
      .max(12),
  }),
  /** What a partij promised for an afspraak: `hoeveel` in whole people, hours or euros. */
  inspanning: z.strictObject({
    afspraakId: zId,
    partijId: zId,
    aard: z.enum(['mensen', 'uren', 'euros']),
    hoeveel: z.int().nonnegative(),
    tekst: zText,
    ...days,
  }),
  /** Promised by a bestuurder, or asked by a council. */
  toezegging: z.strictObject({
    aard: z.enum(['toezegging', 'motie']),
    tekst: zText,
    partijId: zId,
    door: zShort,
    aan: zShort,
    gedaanOp: zCivilDate,
    voor: zCivilDate,
    stand: z.enum(['open', 'gedaan', 'vervallen']),
    toelichting: zText.nullable().default(null),
    afspraakId: zId.nullable().default(null),
  }),
  uittreding: z.strictObject({
    partijId: zId,
    aangekondigdOp: zCivilDate,
    per: zCivilDate,
    waarom: zText,
    schuldCents: zCents.nullable().default(null),
    /** Steps of the path that are done, by their name. */
    gedaan: z
      .array(z.strictObject({ stap: zShort, op: zCivilDate }))
      .max(60)
      .default([]),
  }),
} as const

/** What a partij lays down for itself: nobody else writes it. */
export const ownShapes = {
  /** What the rules of a contract cost an aanbieder, with what was counted. */
  regelopgave: z.strictObject({
    contractId: zId,
    product: zShort,
    minutenPerClient: z.int().nonnegative(),
    definitie: zText,
  }),
  /** How far the budget of a contract is used in a year. */
  verbruik: z.strictObject({
    contractId: zId,
    jaar: z.int().min(2000).max(2999),
    totEnMet: zCivilDate,
    cents: zCents,
    bron: zShort,
  }),
  /** What a partij says that was done for an inspanning: its own, or as it sees that of another. */
  inspanningopgave: z.strictObject({
    inspanningId: zId,
    /** Whose inspanning it is, so that this partij sees it too. */
    partijId: zId,
    hoeveel: z.int().nonnegative(),
    tekst: zText,
    over: zShort,
  }),
} as const

/** What each soort of record holds. */
export const shapes = { ...regioShapes, ...ownShapes } as const
export type Soort = keyof typeof shapes
export type InhoudOf<S extends Soort> = z.infer<(typeof shapes)[S]>
export const soorten = Object.keys(shapes) as [Soort, ...Soort[]]

const given = { recordId: zId.optional(), vervallen: z.boolean().default(false) }
const member = <S extends Soort>(soort: S) =>
  z.strictObject({ ...given, soort: z.literal(soort), inhoud: shapes[soort] as (typeof shapes)[S] })

/** A record of the desk of the regio: new without `recordId`, else its next version. */
export const zRegioRecord = z.discriminatedUnion('soort', [
  member('product'),
  member('contract'),
  member('roltoedeling'),
  member('reces'),
  member('moment'),
  member('doorlooptijd'),
  member('inspanning'),
  member('toezegging'),
  member('uittreding'),
])

/** A record of one's own partij. */
export const zOwnRecord = z.discriminatedUnion('soort', [
  member('regelopgave'),
  member('verbruik'),
  member('inspanningopgave'),
])

const told = {
  recordId: zId,
  /** Counts from 1; a later version takes the place of an earlier one, which stays. */
  versie: z.int().positive(),
  op: zCivilDate,
  /** Whose it is; null is the desk of the regio. */
  partijId: zId.nullable(),
  vervallen: z.boolean(),
}
const toldMember = <S extends Soort>(soort: S) =>
  z.object({ ...told, soort: z.literal(soort), inhoud: shapes[soort] as (typeof shapes)[S] })

/** A record as it is read: one version of it. */
export const zRecord = z.discriminatedUnion('soort', [
  toldMember('product'),
  toldMember('contract'),
  toldMember('roltoedeling'),
  toldMember('reces'),
  toldMember('moment'),
  toldMember('doorlooptijd'),
  toldMember('inspanning'),
  toldMember('toezegging'),
  toldMember('uittreding'),
  toldMember('regelopgave'),
  toldMember('verbruik'),
  toldMember('inspanningopgave'),
])
export type AfsprakenRecord = z.infer<typeof zRecord>
/** A record of one soort. */
export type RecordOf<S extends Soort> = Extract<AfsprakenRecord, { soort: S }>
