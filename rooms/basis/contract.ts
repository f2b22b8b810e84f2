import { zAbilities } from '@samenhang/kernel/access/seen.ts'
import { zBsn } from '@samenhang/kernel/identifiers/bsn.ts'
import { zId } from '@samenhang/kernel/identifiers/id.ts'
import { zBytes } from '@samenhang/kernel/operation/download.ts'
import { operation } from '@samenhang/kernel/operation/operation.ts'
import { zCivilDate } from '@samenhang/kernel/period/civil-date.ts'
import { z } from 'zod'
import { everyPurpose, huishoudenPurposes, toegangPurposes } from './purpose/purpose-names.ts'
import {
  zBetrokkenheidSoort,
  zGeheimAdres,
  zHuishouden,
  zHuishoudenRegel,
  zImportRow,
  zMedewerker,
  zPartij,
  zPersoon,
  zPersoonRegel,
} from './shapes.ts'

export * from './bericht/bericht.contract.ts'
export * from './bevestiging/bevestiging.contract.ts'
export * from './login/login.contract.ts'
export * from './partij/partij.contract.ts'
export * from './shapes.ts'
export * from './vertegenwoordiging/vertegenwoordiging.contract.ts'

const shared = { callers: 'logged-in' } as const
const inHuishouden = z.strictObject({ huishoudenId: zId })
const ofPersoon = z.strictObject({ persoonId: zId })
const done = z.object({ id: zId })
const zReden = z.string().trim().min(5).max(500)

export const getHuishouden = operation({
  ...shared,
  id: 'basis.getHuishouden',
  kind: 'query',
  route: 'GET /basis/huishoudens/{huishoudenId}',
  path: inHuishouden,
  output: zHuishouden,
  permission: 'huishouden.read',
  purposes: huishoudenPurposes,
  audit: 'huishouden.gelezen',
  summary: 'Toont een huishouden: wie erbij horen en wie erbij betrokken zijn.',
})

export const listHuishoudens = operation({
  ...shared,
  id: 'basis.listHuishoudens',
  kind: 'query',
  route: 'GET /basis/huishoudens',
  query: z.strictObject({
    naam: z.string().max(100).optional(),
    sort: z.enum(['naam', '-naam']).default('naam'),
  }),
  output: z.object({ items: z.array(zHuishoudenRegel), count: z.number().int() }),
  permission: 'huishouden.read',
  purposes: huishoudenPurposes,
  audit: 'huishouden.gelezen',
  summary: 'Toont de huishoudens waar u nu bij betrokken bent.',
})

/** For who knows a person and not the huishouden: a helper, a parent elsewhere, a gemachtigde. */
export const listPersonen = operation({
  ...shared,
  id: 'basis.listPersonen',
  kind: 'query',
  route: 'GET /basis/personen',
  output: z.object({ items: z.array(zPersoonRegel) }),
  permission: 'persoon.read',
  purposes: [...huishoudenPurposes, 'verwijzen'],
  audit: 'persoon.gelezen',
  summary: 'Toont de personen met wie u te maken heeft en van wie u het huishouden niet ziet.',
})

export const getPersoon = operation({
  ...shared,
  id: 'basis.getPersoon',
  kind: 'query',
  route: 'GET /basis/personen/{persoonId}',
  path: ofPersoon,
  output: zPersoon,
  permission: 'persoon.read',
  purposes: [...huishoudenPurposes, 'verwijzen'],
  audit: 'persoon.gelezen',
  summary: 'Toont een persoon, met van elk gegeven of u het mag zien.',
})

/** Kind query, although the search itself is kept: a command would keep a hash of the bsn under its key. */
export const searchPersoon = operation({
  ...shared,
  id: 'basis.searchPersoon',
  kind: 'query',
  route: 'POST /basis/personen/search',
  body: z.strictObject({ bsn: zBsn, geboortedatum: zCivilDate }),
  output: z.object({ items: z.array(z.object({ persoonId: zId, naam: z.string() })).max(1) }),
  permission: 'persoon.search',
  purposes: ['toegang-beoordelen'],
  audit: 'persoon.gezocht',
  summary: 'Zoekt een persoon met bsn en geboortedatum samen, hooguit twintig keer per uur.',
})

export const getGeheimAdres = operation({
  ...shared,
  id: 'basis.getGeheimAdres',
  kind: 'query',
  route: 'POST /basis/personen/{persoonId}/geheim-adres',
  path: ofPersoon,
  body: z.strictObject({ reden: zReden }),
  output: zGeheimAdres,
  permission: 'geheimadres.read',
  purposes: ['ondersteuning-coordineren'],
  audit: 'geheimadres.gelezen',
  summary: 'Toont een geheim adres aan wie het nu nodig heeft; de reden wordt bewaard.',
})

/** Apart from `getPersoon`, so that it stands in no page, print or export unless its owner asks for it there and then. */
export const getEigenAdres = operation({
  ...shared,
  id: 'basis.getEigenAdres',
  kind: 'query',
  route: 'GET /basis/personen/{persoonId}/eigen-adres',
  path: ofPersoon,
  output: zGeheimAdres,
  permission: 'eigenadres.read',
  purposes: ['eigen-dossier'],
  audit: 'eigenadres.gelezen',
  summary: 'Toont een inwoner het eigen geheime adres, zoals het is vastgelegd.',
})

/** For rooms that show many huishoudens at once. */
export const listLeden = operation({
  callers: 'rooms',
  id: 'basis.listLeden',
  kind: 'query',
  route: 'GET /basis/leden',
  output: z.object({ items: z.array(z.object({ huishoudenId: zId, persoonId: zId })) }),
  permission: 'huishouden.read',
  purposes: huishoudenPurposes,
  audit: 'huishouden.gelezen',
  summary: 'Toont wie er nu horen bij de huishoudens waar u bij betrokken bent.',
})

export const createHuishouden = operation({
  ...shared,
  id: 'basis.createHuishouden',
  kind: 'command',
  route: 'POST /basis/huishoudens',
  body: z.strictObject({
    naam: z.string().trim().min(1).max(100),
    leden: z.array(z.strictObject({ persoonId: zId, rol: z.string().trim().min(1).max(40) })).min(1),
    reden: zReden,
  }),
  output: z.object({ huishoudenId: zId }),
  permission: 'huishouden.create',
  purposes: ['toegang-beoordelen'],
  audit: 'huishouden.gemaakt',
  summary: 'Maakt een huishouden van personen die u vandaag vond of al kent; u bent daarna betrokken.',
})

export const addHuishoudlid = operation({
  ...shared,
  id: 'basis.addHuishoudlid',
  kind: 'command',
  route: 'POST /basis/huishoudens/{huishoudenId}/leden',
  path: inHuishouden,
  body: z.strictObject({ persoonId: zId, rol: z.string().trim().min(1).max(40), from: zCivilDate }),
  output: done,
  permission: 'huishouden.write',
  purposes: toegangPurposes,
  audit: 'huishoudlid.toegevoegd',
  summary: 'Voegt iemand toe aan een huishouden.',
})

export const endHuishoudlid = operation({
  ...shared,
  id: 'basis.endHuishoudlid',
  kind: 'command',
  route: 'POST /basis/huishoudens/{huishoudenId}/leden/{lidId}/einde',
  path: inHuishouden.extend({ lidId: zId }),
  body: z.strictObject({ to: zCivilDate }),
  output: done,
  permission: 'huishouden.write',
  purposes: toegangPurposes,
  audit: 'huishoudlid.beeindigd',
  summary: 'Legt vast tot en met welke dag iemand bij een huishouden hoort.',
})

export const startBetrokkenheid = operation({
  ...shared,
  id: 'basis.startBetrokkenheid',
  kind: 'command',
  route: 'POST /basis/betrokkenheden',
  body: z
    .strictObject({
      medewerkerId: zId,
      persoonId: zId.optional(),
      huishoudenId: zId.optional(),
      soort: zBetrokkenheidSoort.exclude(['steekproef', 'onderzoek']),
      from: zCivilDate,
      to: zCivilDate.nullable(),
      reden: zReden,
    })
    .refine((body) => (body.persoonId === undefined) !== (body.huishoudenId === undefined), {
      error: 'Noem een persoon of een huishouden, niet allebei.',
    })
    .refine((body) => body.to === null || body.from <= body.to, {
      path: ['to'],
      error: 'Het einde ligt voor het begin.',
    }),
  output: done,
  permission: 'betrokkenheid.write',
  purposes: toegangPurposes,
  audit: 'betrokkenheid.begonnen',
  summary: 'Legt vast dat een medewerker in een periode bij een persoon of huishouden betrokken is, en waarom.',
})

export const endBetrokkenheid = operation({
  ...shared,
  id: 'basis.endBetrokkenheid',
  kind: 'command',
  route: 'POST /basis/betrokkenheden/{betrokkenheidId}/einde',
  path: z.strictObject({ betrokkenheidId: zId }),
  body: z.strictObject({ to: zCivilDate }),
  output: done,
  permission: 'betrokkenheid.write',
  purposes: toegangPurposes,
  audit: 'betrokkenheid.beeindigd',
  summary: 'Legt vast tot en met welke dag een medewerker betrokken is.',
})

export const listPartijen = operation({
  ...shared,
  id: 'basis.listPartijen',
  kind: 'query',
  sameEverywhere: true,
  route: 'GET /basis/partijen',
  output: z.object({ items: z.array(zPartij), abilities: zAbilities }),
  permission: 'partij.read',
  purposes: everyPurpose,
  audit: 'partij.gelezen',
  summary: 'Toont de organisaties.',
})

export const listMedewerkers = operation({
  ...shared,
  id: 'basis.listMedewerkers',
  kind: 'query',
  sameEverywhere: true,
  route: 'GET /basis/medewerkers',
  output: z.object({ items: z.array(zMedewerker), abilities: zAbilities }),
  permission: 'medewerker.read',
  purposes: everyPurpose,
  audit: 'medewerker.gelezen',
  summary: 'Toont wie er werken, bij welke organisatie en in welke rol.',
})

export const importPersonen = operation({
  ...shared,
  id: 'basis.importPersonen',
  kind: 'upload',
  route: 'POST /basis/personen/import',
  body: zBytes,
  maxBytes: 25_000_000,
  output: z.object({
    personen: z.number().int(),
    huishoudens: z.number().int(),
    gezag: z.number().int(),
    rows: z.array(zImportRow),
  }),
  permission: 'persoon.import',
  purposes: ['berichten-verwerken'],
  audit: 'persoon.ingelezen',
  summary: 'Leest persoonslijsten uit de BRP in (CSV), met per rij wat ermee gebeurde.',
})
