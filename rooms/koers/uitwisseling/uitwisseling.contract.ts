import { zId } from '@samenhang/kernel/identifiers/id.ts'
import { zBytes, zDownload } from '@samenhang/kernel/operation/download.ts'
import { operation } from '@samenhang/kernel/operation/operation.ts'
import { zCivilDate } from '@samenhang/kernel/period/civil-date.ts'
import { tableMedia } from '@samenhang/kernel/table/formats.ts'
import { z } from 'zod'
import { readPurposes } from '../purpose-names.ts'

/** All that this reader may see, with every version; PDF is the koers to be read. */
export const exportKoers = operation({
  callers: 'logged-in',
  kind: 'download',
  media: ['application/json', 'application/pdf', ...tableMedia],
  id: 'koers.exportKoers',
  route: 'GET /koers/export',
  query: z.strictObject({ vorm: z.enum(['json', 'csv', 'xlsx', 'pdf']).default('json') }),
  output: zDownload,
  permission: 'koers.read',
  purposes: readPurposes,
  audit: 'koers.gedownload',
  summary: 'Geeft de hele koers als JSON, CSV, XLSX, of als document om te lezen (PDF).',
})

/**
 * Takes in what `exportKoers` gave out, in JSON, CSV or XLSX. What is the same stays as it is; what differs becomes a
 * next version. What is of another partij is not taken over: they lay it down themselves, with the same file.
 */
export const importKoers = operation({
  callers: 'logged-in',
  kind: 'upload',
  maxBytes: 10_000_000,
  id: 'koers.importKoers',
  route: 'POST /koers/import',
  body: zBytes,
  output: z.object({
    vastgelegd: z.int(),
    gelijk: z.int(),
    /** Of others, and not taken over. */
    vanAnderen: z.array(z.object({ soort: z.string(), id: zId })),
  }),
  permission: 'inbreng.write',
  purposes: readPurposes,
  audit: 'koers.ingelezen',
  summary: 'Leest een koers in die eerder is opgehaald; alleen wat van de regio of van uw eigen partij is.',
})

/** Reads a regiovisie as plain text with headings, beside the checklist of what must be in it. */
export const importRegiovisie = operation({
  callers: 'logged-in',
  kind: 'upload',
  maxBytes: 2_000_000,
  id: 'koers.importRegiovisie',
  route: 'POST /koers/regiovisie',
  query: z.strictObject({
    themaId: zId.optional(),
    van: zCivilDate.optional(),
    /** Without it nothing is stored: first look, then keep. */
    bewaar: z.enum(['ja', 'nee']).default('nee'),
  }),
  body: zBytes,
  output: z.object({
    onderdelen: z.array(z.object({ titel: z.string(), tekst: z.string(), recordId: zId.nullable() })),
    lijst: z.array(
      z.object({
        punt: z.string(),
        bron: z.string(),
        /** Title of the part in which it was found; null when it is missing. */
        gevondenIn: z.string().nullable(),
      }),
    ),
  }),
  permission: 'koers.write',
  purposes: readPurposes,
  audit: 'visie.ingelezen',
  summary: 'Leest een bestaande regiovisie in als tekst, en houdt haar naast de lijst van wat erin moet staan.',
})
