import { zAbilities } from '@samenhang/kernel/access/seen.ts'
import { zId } from '@samenhang/kernel/identifiers/id.ts'
import { operation } from '@samenhang/kernel/operation/operation.ts'
import { zCivilDate } from '@samenhang/kernel/period/civil-date.ts'
import { z } from 'zod'

/** Longest time of one noodtoegang, in minutes. */
export const longestMinutes = 60

const ofPersoon = z.strictObject({ persoonId: zId })

export const zNoodtoegang = z.object({
  tenant: z.string(),
  noodtoegangId: zId,
  persoonId: zId,
  medewerkerId: zId,
  reden: z.string(),
  van: z.iso.datetime(),
  tot: z.iso.datetime(),
  /** Who heard of it at once. */
  tweedeId: zId,
  beoordelenVoor: zCivilDate,
  oordeel: z
    .object({ oordeel: z.enum(['terecht', 'onterecht']), toelichting: z.string(), door: zId, op: zCivilDate })
    .nullable(),
  teLaat: z.boolean(),
  abilities: zAbilities,
})
export type Noodtoegang = z.infer<typeof zNoodtoegang>

export const startNoodtoegang = operation({
  callers: 'logged-in',
  kind: 'command',
  id: 'delen.startNoodtoegang',
  route: 'POST /delen/personen/{persoonId}/noodtoegang',
  path: ofPersoon,
  body: z.strictObject({
    reden: z.string().trim().min(20).max(1000),
    /** The colleague who hears of it now and judges it later. */
    tweedeId: zId,
    minuten: z.number().int().min(1).max(longestMinutes),
  }),
  output: z.object({ noodtoegangId: zId, tot: z.iso.datetime(), beoordelenVoor: zCivilDate }),
  permission: 'noodtoegang.write',
  purposes: ['toegang-beoordelen'],
  audit: 'noodtoegang.begonnen',
  summary: 'Opent in nood een uur lang de gegevens van iemand die u vandaag vond; de inwoner en een collega zien dit.',
})

export const listNoodtoegangen = operation({
  callers: 'logged-in',
  kind: 'query',
  id: 'delen.listNoodtoegangen',
  route: 'GET /delen/noodtoegangen',
  output: z.object({ items: z.array(zNoodtoegang) }),
  permission: 'noodtoegang.list',
  purposes: ['toegang-beoordelen', 'toezicht-houden'],
  audit: 'noodtoegang.gelezen',
  summary: 'Toont de noodtoegang die u kreeg of moet beoordelen.',
})

export const listNoodtoegangOfPersoon = operation({
  callers: 'logged-in',
  kind: 'query',
  id: 'delen.listNoodtoegangOfPersoon',
  route: 'GET /delen/personen/{persoonId}/noodtoegang',
  path: ofPersoon,
  output: z.object({ items: z.array(zNoodtoegang) }),
  permission: 'log.read',
  purposes: ['eigen-dossier', 'toezicht-houden'],
  audit: 'noodtoegang.gelezen',
  summary: 'Toont wie in nood de gegevens van een persoon opende, en wat daarvan is gevonden.',
})

export const judgeNoodtoegang = operation({
  callers: 'logged-in',
  kind: 'command',
  id: 'delen.judgeNoodtoegang',
  route: 'POST /delen/noodtoegangen/{noodtoegangId}/oordeel',
  path: z.strictObject({ noodtoegangId: zId }),
  body: z.strictObject({ oordeel: z.enum(['terecht', 'onterecht']), toelichting: z.string().trim().min(10).max(1000) }),
  output: z.object({ noodtoegangId: zId }),
  permission: 'noodtoegang.list',
  purposes: ['toegang-beoordelen', 'toezicht-houden'],
  audit: 'noodtoegang.beoordeeld',
  summary: 'Legt vast of de noodtoegang van een ander terecht was.',
})
