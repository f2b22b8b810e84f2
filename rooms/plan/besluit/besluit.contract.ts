import { zAbilities, zSeen } from '@samenhang/kernel/access/seen.ts'
import { zId } from '@samenhang/kernel/identifiers/id.ts'
import { zDownload } from '@samenhang/kernel/operation/download.ts'
import { operation } from '@samenhang/kernel/operation/operation.ts'
import { zCivilDate } from '@samenhang/kernel/period/civil-date.ts'
import { z } from 'zod'
import { planPurposes } from '../purpose-names.ts'

/** Under which law; messages and other laws have no beschikking here. */
export const zBesluitWet = z.enum(['wmo', 'jeugdwet', 'pw', 'wgs'])

export const zVoorziening = z
  .strictObject({
    naam: z.string().trim().min(1).max(200),
    leveringsvorm: z.enum(['zin', 'pgb']),
    /** Of a pgb: the approved zorgovereenkomst, and who manages it when that is somebody else. */
    zorgovereenkomstOp: zCivilDate.nullable().default(null),
    vertegenwoordiger: z.boolean().default(false),
    machtigingTot: zCivilDate.nullable().default(null),
  })
  .refine(({ leveringsvorm, zorgovereenkomstOp }) => leveringsvorm === 'pgb' || zorgovereenkomstOp === null, {
    path: ['zorgovereenkomstOp'],
    error: 'Een zorgovereenkomst hoort bij een pgb.',
  })
export type Voorziening = z.infer<typeof zVoorziening>

export const zInhoud = z.object({
  wet: zBesluitWet,
  artikel: z.string(),
  uitkomst: z.enum(['toegekend', 'deels toegekend', 'afgewezen', 'buiten behandeling']),
  motivering: z.string(),
  voorzieningen: z.array(zVoorziening),
})
export type BesluitInhoud = z.infer<typeof zInhoud>

export const zBesluit = z.object({
  tenant: z.string(),
  besluitId: zId,
  persoonId: zId,
  vraagId: zSeen(zId),
  van: zSeen(zCivilDate),
  tot: zSeen(zCivilDate),
  beslotenOp: zCivilDate,
  bekendgemaaktOp: zSeen(zCivilDate),
  /** Last day to object; empty until it was made known. */
  bezwaarTot: zSeen(zCivilDate),
  /** Withheld from who coordinates: for that it is enough to know that it is there, and until when. */
  inhoud: zSeen(zInhoud),
  /** `besluit.write`: make it known. */
  abilities: zAbilities,
})
export type Besluit = z.infer<typeof zBesluit>

const ofBesluit = z.strictObject({ besluitId: zId })
const command = {
  callers: 'logged-in',
  kind: 'command',
  output: ofBesluit,
  permission: 'besluit.write',
  purposes: ['toegang-beoordelen'],
} as const

export const listBesluiten = operation({
  callers: 'logged-in',
  kind: 'query',
  id: 'plan.listBesluiten',
  route: 'GET /plan/besluiten',
  query: z.strictObject({ persoonId: zId.optional(), huishoudenId: zId.optional() }),
  output: z.object({ items: z.array(zBesluit) }),
  permission: 'besluit.read',
  purposes: planPurposes,
  audit: 'besluit.gelezen',
  summary: 'Toont de besluiten over een persoon of de personen van een huishouden.',
})

export const createBesluit = operation({
  ...command,
  id: 'plan.createBesluit',
  route: 'POST /plan/vragen/{vraagId}/besluiten',
  path: z.strictObject({ vraagId: zId }),
  body: zInhoud
    .extend({
      artikel: z.string().trim().min(3).max(100),
      motivering: z.string().trim().min(20).max(10_000),
      voorzieningen: z.array(zVoorziening).max(20),
      van: zCivilDate.nullable(),
      tot: zCivilDate.nullable(),
    })
    .strict()
    .refine(({ uitkomst, voorzieningen }) => uitkomst.endsWith('toegekend') === voorzieningen.length > 0, {
      path: ['voorzieningen'],
      error: 'Wie iets toekent, noemt wat; wie afwijst, noemt niets.',
    }),
  audit: 'besluit.genomen',
  summary: 'Neemt een besluit op een aanvraag: een wet, een geadresseerde, met de reden.',
})

export const tellBesluit = operation({
  ...command,
  id: 'plan.tellBesluit',
  route: 'POST /plan/besluiten/{besluitId}/bekendmaking',
  path: ofBesluit,
  body: z.strictObject({ op: zCivilDate }),
  audit: 'besluit.bekendgemaakt',
  summary: 'Legt vast op welke dag een besluit is verstuurd; daarna loopt de termijn voor bezwaar.',
})

/** The letter in plain Dutch, tagged so that it can be read aloud. */
export const printBesluit = operation({
  callers: 'logged-in',
  kind: 'download',
  media: ['application/pdf'],
  id: 'plan.printBesluit',
  route: 'GET /plan/besluiten/{besluitId}/brief',
  path: ofBesluit,
  output: zDownload,
  permission: 'besluit.content',
  purposes: ['eigen-dossier', 'toegang-beoordelen'],
  audit: 'besluit.gedownload',
  summary: 'Geeft de brief van een besluit als PDF: wat, waarom, en tot wanneer bezwaar kan.',
})
