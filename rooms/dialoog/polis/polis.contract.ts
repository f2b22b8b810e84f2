import { zId } from '@samenhang/kernel/identifiers/id.ts'
import { zBytes, zDownload } from '@samenhang/kernel/operation/download.ts'
import { operation } from '@samenhang/kernel/operation/operation.ts'
import { z } from 'zod'
import { changePurposes } from '../purpose-names.ts'

const ofGesprek = z.strictObject({ gesprekId: zId })
const upload = {
  callers: 'logged-in',
  kind: 'upload',
  path: ofGesprek,
  permission: 'gesprek.write',
  purposes: changePurposes,
  maxBytes: 64 * 1024 * 1024,
} as const
const download = {
  callers: 'logged-in',
  kind: 'download',
  path: ofGesprek,
  output: zDownload,
  media: ['text/csv'],
  permission: 'gesprek.write',
  purposes: changePurposes,
} as const

/** Every row of the file is told of: read, or left out with the reason. */
const zVerslag = z.object({
  gelezen: z.number().int(),
  overgeslagen: z.array(z.object({ rij: z.number().int(), reden: z.string() })),
})

/** @see https://github.com/compdemocracy/openData, comments.csv */
export const importStellingen = operation({
  ...upload,
  id: 'dialoog.importStellingen',
  route: 'POST /dialoog/gesprekken/{gesprekId}/stellingen/import',
  body: zBytes,
  output: zVerslag,
  audit: 'stelling.ingelezen',
  summary: 'Leest stellingen in uit comments.csv van Polis, met hun nummer en moderatie.',
})

/** @see https://github.com/compdemocracy/openData, votes.csv */
export const importStemmen = operation({
  ...upload,
  id: 'dialoog.importStemmen',
  route: 'POST /dialoog/gesprekken/{gesprekId}/stemmen/import',
  body: zBytes,
  output: zVerslag,
  audit: 'stem.ingelezen',
  summary: 'Leest stemmen in uit votes.csv van Polis, nadat de stellingen zijn ingelezen.',
})

export const exportStellingen = operation({
  ...download,
  id: 'dialoog.exportStellingen',
  route: 'GET /dialoog/gesprekken/{gesprekId}/stellingen/export',
  audit: 'stelling.gedownload',
  summary: 'Geeft de stellingen van een gesprek als comments.csv, zoals Polis ze deelt.',
})

/** Deelnemers are numbered anew; rol, wijk and code are not in it. */
export const exportStemmen = operation({
  ...download,
  id: 'dialoog.exportStemmen',
  route: 'GET /dialoog/gesprekken/{gesprekId}/stemmen/export',
  audit: 'stem.gedownload',
  summary: 'Geeft de stemmen van een gesprek als votes.csv, zoals Polis ze deelt; zonder wie is uitgesloten.',
})
