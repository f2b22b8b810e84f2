import { zAbilities } from '@samenhang/kernel/access/seen.ts'
import { zId } from '@samenhang/kernel/identifiers/id.ts'
import { zBytes } from '@samenhang/kernel/operation/download.ts'
import { operation } from '@samenhang/kernel/operation/operation.ts'
import { zCivilDate } from '@samenhang/kernel/period/civil-date.ts'
import { z } from 'zod'
import { maxBytes, zBestand } from './inlezing/inlezing.contract.ts'
import {
  zAanbieder,
  zBericht,
  zBerichtsoort,
  zDeclaratie,
  zDeclaratiesOpToewijzing,
  zIngelezen,
  zInwonersCount,
  zToewijzing,
  zWet,
} from './shapes.ts'

export * from './inlezing/inlezing.contract.ts'
export * from './shapes.ts'

const shared = { callers: 'logged-in' } as const

/** Purposes for which somebody works with one household or person. */
const bijInwoner = ['eigen-dossier', 'ondersteuning-coordineren', 'hulp-verlenen', 'toegang-beoordelen'] as const

/** All current members of a household, or one person: for who is no member, such as a parent elsewhere. */
const zVanWie = z
  .strictObject({ huishoudenId: zId.optional(), persoonId: zId.optional() })
  .refine((query) => (query.persoonId === undefined) !== (query.huishoudenId === undefined), {
    error: 'Noem een huishouden of een persoon, niet allebei.',
  })

export const importBericht = operation({
  ...shared,
  id: 'uitvoering.importBericht',
  kind: 'upload',
  route: 'POST /uitvoering/berichten',
  query: z.strictObject({ bestand: zBestand }),
  body: zBytes,
  maxBytes,
  output: zIngelezen,
  permission: 'bericht.import',
  purposes: ['berichten-verwerken'],
  audit: 'bericht.ingelezen',
  summary:
    'Leest een bericht 301, 305, 307 of 323 van iWmo of iJw 3.2 in; een fout bericht wordt in zijn geheel geweigerd.',
})

export const listBerichten = operation({
  ...shared,
  id: 'uitvoering.listBerichten',
  kind: 'query',
  route: 'GET /uitvoering/berichten',
  query: z.strictObject({ wet: zWet.optional(), soort: z.coerce.number().pipe(zBerichtsoort).optional() }),
  output: z.object({ items: z.array(zBericht), abilities: zAbilities }),
  permission: 'bericht.read',
  purposes: ['berichten-verwerken'],
  audit: 'bericht.gelezen',
  summary: 'Toont welke berichten zijn ingelezen, de nieuwste eerst, zonder iets over een inwoner.',
})

export const listToewijzingen = operation({
  ...shared,
  id: 'uitvoering.listToewijzingen',
  kind: 'query',
  route: 'GET /uitvoering/toewijzingen',
  query: zVanWie,
  output: z.object({ items: z.array(zToewijzing) }),
  permission: 'toewijzing.list',
  purposes: bijInwoner,
  audit: 'toewijzing.gelezen',
  summary: 'Toont de toewijzingen van een huishouden of persoon, met start en stop van de levering.',
})

export const getToewijzing = operation({
  ...shared,
  id: 'uitvoering.getToewijzing',
  kind: 'query',
  route: 'GET /uitvoering/toewijzingen/{toewijzingId}',
  path: z.strictObject({ toewijzingId: zId }),
  output: zToewijzing,
  permission: 'toewijzing.list',
  purposes: bijInwoner,
  audit: 'toewijzing.gelezen',
  summary: 'Toont een toewijzing.',
})

export const listPrestaties = operation({
  ...shared,
  id: 'uitvoering.listPrestaties',
  kind: 'query',
  route: 'GET /uitvoering/prestaties',
  query: zVanWie,
  output: z.object({ items: z.array(zDeclaratiesOpToewijzing) }),
  permission: 'prestatie.list',
  purposes: bijInwoner,
  audit: 'prestatie.gelezen',
  summary: 'Toont per toewijzing wat er is gedeclareerd voor een huishouden of persoon.',
})

export const listDeclaraties = operation({
  ...shared,
  id: 'uitvoering.listDeclaraties',
  kind: 'query',
  route: 'GET /uitvoering/declaraties',
  query: z.strictObject({ wet: zWet.optional(), partijId: zId.optional() }),
  output: z.object({ items: z.array(zDeclaratie) }),
  permission: 'euro.total',
  purposes: ['declaraties-betalen', 'verantwoorden'],
  audit: 'declaratie.gelezen',
  summary: 'Toont wat aanbieders declareerden, elke client onder een pseudoniem.',
})

/** For rooms that show many persons at once; the last day of delivery is included. */
export const listEnding = operation({
  callers: 'rooms',
  id: 'uitvoering.listEnding',
  kind: 'query',
  route: 'POST /uitvoering/toewijzingen/einde/search',
  body: z.strictObject({ personen: z.array(z.strictObject({ persoonId: zId })) }),
  output: z.object({
    items: z.array(z.object({ toewijzingId: zId, persoonId: zId, aanbieder: zAanbieder, einddatum: zCivilDate })),
  }),
  permission: 'toewijzing.list',
  purposes: bijInwoner,
  audit: 'toewijzing.gelezen',
  summary: 'Toont welke hulp van deze personen een einddatum heeft die nog komt.',
})

/** One item per gemeente. Small groups are left out, and what would follow from the total as well. */
export const countInwoners = operation({
  ...shared,
  id: 'uitvoering.countInwoners',
  kind: 'query',
  route: 'GET /uitvoering/inwoners/count',
  output: z.object({ items: z.array(zInwonersCount) }),
  permission: 'toewijzing.count',
  purposes: ['beleid-voeren', 'contract-beheren', 'declaraties-betalen', 'verantwoorden'],
  audit: 'inwoner.geteld',
  summary: 'Telt per wet en aanbieder de inwoners en de gedeclareerde euros van twaalf maanden, bij tien of meer.',
})
