import { zAbilities } from '@samenhang/kernel/access/seen.ts'
import { zId } from '@samenhang/kernel/identifiers/id.ts'
import { zDownload } from '@samenhang/kernel/operation/download.ts'
import { operation } from '@samenhang/kernel/operation/operation.ts'
import { zCivilDate } from '@samenhang/kernel/period/civil-date.ts'
import { tableFormats, tableMedia } from '@samenhang/kernel/table/formats.ts'
import { z } from 'zod'
import { readPurposes } from '../purpose-names.ts'
import { niveaus, rings } from './ritme.ts'

const zStap = z.object({
  naam: z.string(),
  dagen: z.int(),
  zonderReces: z.boolean(),
  bron: z.string(),
  van: zCivilDate,
  tot: zCivilDate,
  /** Days of recess inside it, which do not count. */
  recesDagen: z.int(),
})

export const zMoment = z.object({
  key: z.string(),
  ring: z.enum(rings),
  titel: z.string(),
  op: zCivilDate,
  start: zCivilDate,
  niveau: z.enum(niveaus),
  partijIds: z.array(zId),
  voorbereiding: z.object({ afgesproken: z.int(), gepland: z.int() }),
  stappen: z.array(zStap),
  bron: z.string(),
})
export type MomentView = z.infer<typeof zMoment>

/** Only the moments of one partij, and those of everybody. */
const query = { partijId: zId.optional() }

export const getRitme = operation({
  callers: 'logged-in',
  kind: 'query',
  id: 'afspraken.getRitme',
  route: 'GET /afspraken/ritme',
  query: z.strictObject(query),
  output: z.object({
    /** The twelve months from here. */
    van: zCivilDate,
    tot: zCivilDate,
    momenten: z.array(zMoment),
    recessen: z.array(z.object({ naam: z.string(), van: zCivilDate, tot: zCivilDate })),
    abilities: zAbilities,
  }),
  permission: 'afspraken.open',
  purposes: readPurposes,
  audit: 'ritme.gelezen',
  summary: 'Toont de vaste momenten van de komende twaalf maanden, met de tijd om ze voor te bereiden.',
})

export const exportRitme = operation({
  callers: 'logged-in',
  kind: 'download',
  id: 'afspraken.exportRitme',
  route: 'GET /afspraken/ritme/agenda',
  query: z.strictObject({ ...query, vorm: z.enum(['ics', ...tableFormats]).default('ics') }),
  output: zDownload,
  media: ['text/calendar; charset=utf-8', ...tableMedia],
  permission: 'afspraken.open',
  purposes: readPurposes,
  audit: 'ritme.gedownload',
  summary: 'Geeft de momenten van een partij als agenda (ICS), CSV of XLSX.',
})
