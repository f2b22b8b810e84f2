import { zId } from '@samenhang/kernel/identifiers/id.ts'
import { zDownload } from '@samenhang/kernel/operation/download.ts'
import { operation } from '@samenhang/kernel/operation/operation.ts'
import { zCivilDate } from '@samenhang/kernel/period/civil-date.ts'
import { z } from 'zod'
import { readPurposes } from '../purpose-names.ts'
import { vragen } from './dossier.ts'

const path = z.strictObject({ afspraakId: zId })
const query = z.strictObject({ op: zCivilDate.optional() })

/** The eight questions of who takes over, each with its answer; what is not known is said so. */
export const zDossier = z.object({
  afspraakId: zId,
  titel: z.string(),
  op: zCivilDate,
  antwoorden: z.array(
    z.object({ vraag: z.enum(vragen), alineas: z.array(z.string()), feiten: z.array(z.array(z.string())) }),
  ),
  /** Dissent that is still open, in the words of the partij. */
  tegenspraak: z.array(z.object({ wie: z.string(), tekst: z.string(), op: zCivilDate })),
  /** Where words of residents are in it: what they agreed on, never who said it. */
  inwoners: z.array(z.string()),
})
export type Dossier = z.infer<typeof zDossier>

const read = { callers: 'logged-in', permission: 'afspraken.open', purposes: readPurposes, path, query } as const

export const getDossier = operation({
  ...read,
  kind: 'query',
  id: 'afspraken.getDossier',
  route: 'GET /afspraken/afspraken/{afspraakId}/overdrachtsdossier',
  output: zDossier,
  audit: 'overdrachtsdossier.gelezen',
  summary: 'Toont het overdrachtsdossier van een afspraak: acht vragen voor wie het overneemt.',
})

export const exportDossier = operation({
  ...read,
  kind: 'download',
  id: 'afspraken.exportDossier',
  route: 'GET /afspraken/afspraken/{afspraakId}/overdrachtsdossier/export',
  output: zDownload,
  media: ['application/pdf'],
  audit: 'overdrachtsdossier.gedownload',
  summary: 'Geeft het overdrachtsdossier als toegankelijke PDF.',
})
