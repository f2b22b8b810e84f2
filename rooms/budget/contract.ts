import { zId } from '@samenhang/kernel/identifiers/id.ts'
import { zDownload } from '@samenhang/kernel/operation/download.ts'
import { operation } from '@samenhang/kernel/operation/operation.ts'
import { tableFormats, tableMedia } from '@samenhang/kernel/table/formats.ts'
import { z } from 'zod'
import { zBudget, zDraad, zToerekening, zWerklijst } from './shapes.ts'

export * from './shapes.ts'

const inHuishouden = z.strictObject({ huishoudenId: zId })
const ofPersoon = z.strictObject({ persoonId: zId })
const bijBudget = ['eigen-dossier', 'ondersteuning-coordineren', 'hulp-verlenen'] as const
const read = { callers: 'logged-in', purposes: bijBudget } as const

export const getBudget = operation({
  ...read,
  kind: 'query',
  id: 'budget.getBudget',
  route: 'GET /budget/huishoudens/{huishoudenId}',
  path: inHuishouden,
  output: zBudget,
  permission: 'budget.read',
  audit: 'budget.gelezen',
  summary: 'Toont de gedeclareerde euros van een huishouden per wet, doel, aanbieder en maand.',
})

/** For who knows the person and not the huishouden: a parent elsewhere, a gemachtigde. */
export const getBudgetOfPersoon = operation({
  ...read,
  kind: 'query',
  id: 'budget.getBudgetOfPersoon',
  route: 'GET /budget/personen/{persoonId}',
  path: ofPersoon,
  output: zBudget,
  permission: 'budget.read',
  audit: 'budget.gelezen',
  summary: 'Toont de gedeclareerde euros van een persoon per wet, doel, aanbieder en maand.',
})

export const exportBudget = operation({
  ...read,
  kind: 'download',
  media: tableMedia,
  id: 'budget.exportBudget',
  route: 'GET /budget/huishoudens/{huishoudenId}/export',
  path: inHuishouden,
  query: z.strictObject({ vorm: z.enum(tableFormats).default('csv') }),
  output: zDownload,
  permission: 'budget.read',
  recentLogin: true,
  audit: 'budget.gedownload',
  summary: 'Geeft het budget van een huishouden als CSV- of XLSX-bestand.',
})

/** Replaces the toerekening of one toewijzing by a new row; without parts the toewijzing is without doel again. */
export const setToerekening = operation({
  callers: 'logged-in',
  kind: 'command',
  id: 'budget.setToerekening',
  route: 'POST /budget/toerekeningen',
  body: z.strictObject({
    huishoudenId: zId,
    toewijzingId: zId,
    /** Weights are whole numbers from 1; 1:1:1 is a third each. */
    parts: z
      .array(z.strictObject({ doelId: zId, weight: z.number().int().min(1).max(1_000_000) }))
      .max(50)
      .refine((parts) => new Set(parts.map((part) => part.doelId)).size === parts.length, {
        error: 'Noem elk doel een keer.',
      }),
    reden: z.string().trim().min(5).max(500),
  }),
  output: z.strictObject({ toerekeningId: zId }),
  permission: 'toerekening.write',
  purposes: ['ondersteuning-coordineren'],
  audit: 'toerekening.vastgesteld',
  summary: 'Legt vast voor welke doelen een toewijzing is, en waarom.',
})

/** The newest toerekening of each toewijzing; one that has none is not in the list. */
export const listToerekeningen = operation({
  ...read,
  kind: 'query',
  id: 'budget.listToerekeningen',
  route: 'GET /budget/huishoudens/{huishoudenId}/toerekeningen',
  path: inHuishouden,
  output: z.object({ items: z.array(zToerekening) }),
  permission: 'toerekening.read',
  audit: 'toerekening.gelezen',
  summary: 'Toont voor welke doelen de toewijzingen van een huishouden zijn, met welk gewicht en waarom.',
})

/** Both ways from one node, to the words and to the euros. `huishoudenId` or `persoonId` says in whose draad. */
export const getDraad = operation({
  ...read,
  kind: 'query',
  id: 'budget.getDraad',
  route: 'GET /budget/draden/{soort}/{id}',
  path: z.strictObject({ soort: z.enum(['eigen-woord', 'doel', 'toewijzing', 'declaratie']), id: zId }),
  query: z
    .strictObject({ huishoudenId: zId.optional(), persoonId: zId.optional() })
    .refine((query) => (query.huishoudenId === undefined) !== (query.persoonId === undefined), {
      error: 'Noem een huishouden of een persoon.',
    }),
  output: zDraad,
  permission: 'draad.read',
  audit: 'draad.gelezen',
  summary: 'Volgt de draad van eigen woorden tot euros vanaf een punt, naar beide kanten.',
})

export const listDraden = operation({
  ...read,
  kind: 'query',
  id: 'budget.listDraden',
  route: 'GET /budget/huishoudens/{huishoudenId}/draden',
  path: inHuishouden,
  output: z.object({ items: z.array(zDraad) }),
  permission: 'draad.read',
  audit: 'draad.gelezen',
  summary: 'Toont alle draden van een huishouden, met waar ze gebroken zijn en wie dat kan herstellen.',
})

/** For the werklijst: of each huishouden what is broken in its draden and which help ends first. */
export const listWerklijst = operation({
  callers: 'logged-in',
  kind: 'query',
  id: 'budget.listWerklijst',
  route: 'GET /budget/werklijst',
  output: z.object({ items: z.array(zWerklijst) }),
  permission: 'werklijst.read',
  purposes: ['ondersteuning-coordineren'],
  audit: 'werklijst.gelezen',
  summary: 'Toont van elk huishouden waarvan u regisseur bent wat er ontbreekt en welke hulp het eerst afloopt.',
})
