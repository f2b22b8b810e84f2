import { zBytes, zDownload } from '@samenhang/kernel/operation/download.ts'
import { operation } from '@samenhang/kernel/operation/operation.ts'
import { tableFormats, tableMedia } from '@samenhang/kernel/table/formats.ts'
import { z } from 'zod'
import { readPurposes, writePurposes } from '../purpose-names.ts'

/** Where and why a row of a file was refused. */
const zPlaces = z.array(z.object({ place: z.string(), rule: z.string(), message: z.string() }))

/**
 * Reads a CSV or XLSX of contracts, one row per product; rows of one nummer are one contract. With any error nothing is
 * stored; without `vastleggen` nothing either, to look at the mapping first.
 */
export const importContracten = operation({
  callers: 'logged-in',
  kind: 'upload',
  id: 'afspraken.importContracten',
  route: 'POST /afspraken/contracten/import',
  query: z.strictObject({
    vastleggen: z.enum(['ja', 'nee']).default('nee'),
    /** JSON of header in the file to column here; guessed when left out. */
    mapping: z.string().max(10_000).optional(),
  }),
  body: zBytes,
  maxBytes: 10_000_000,
  output: z.object({
    headers: z.array(z.string()),
    mapping: z.record(z.string(), z.string()),
    columns: z.array(z.object({ name: z.string(), obligatory: z.boolean() })),
    rows: z.int(),
    contracten: z.int(),
    vastgelegd: z.boolean(),
    errors: zPlaces,
  }),
  permission: 'afspraken.write',
  purposes: writePurposes,
  audit: 'contract.ingelezen',
  summary: 'Leest contracten uit CSV of XLSX: eerst de kolommen en fouten per regel, daarna vastleggen of niets.',
})

export const exportContracten = operation({
  callers: 'logged-in',
  kind: 'download',
  id: 'afspraken.exportContracten',
  route: 'GET /afspraken/contracten/export',
  query: z.strictObject({ vorm: z.enum([...tableFormats, 'json']).default('csv') }),
  output: zDownload,
  media: [...tableMedia, 'application/json'],
  permission: 'afspraken.open',
  purposes: readPurposes,
  audit: 'contract.gedownload',
  summary: 'Geeft de contracten als CSV, XLSX of JSON, in een vorm die ook weer kan worden ingelezen.',
})
