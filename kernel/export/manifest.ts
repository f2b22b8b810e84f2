import { z } from 'zod'
import { zMark } from '../backup/manifest.ts'

const zTable = z.strictObject({
  table: z.string().regex(/^[a-z_]+\.[a-z_0-9]+$/),
  comment: z.string().nullable(),
  columns: z.array(z.strictObject({ name: z.string(), type: z.string(), comment: z.string().nullable() })),
  /** Why the rows of this table are not here. */
  leftOut: z.string().optional(),
  /** Names of the opened values, of which each line has one: readable here, encrypted wherever it is imported. */
  opened: z.array(z.string()).optional(),
})

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)

/**
 * What an export holds and what it means. No instant and no name: the same data give the same bytes. When it was made,
 * and by whom, stands in the log of each tenant.
 */
export const zExportManifest = z.strictObject({
  format: z.literal('samenhang-export'),
  version: z.literal(1),
  /** How to read the files, for who finds them without us. */
  reading: z.string(),
  withIdentifiers: z.boolean(),
  migrations: z.array(zMark),
  tables: z.array(zTable),
  /** `<tenant>/<table>.jsonl` and `<tenant>/<table>.csv`. */
  files: z.array(
    z.strictObject({
      tenant: z.string().regex(/^[a-z0-9]+$/),
      table: z.string(),
      rows: z.int(),
      jsonl: sha256,
      csv: sha256,
    }),
  ),
})
export type ExportManifest = z.infer<typeof zExportManifest>

export const reading =
  'Per tenant and table one .jsonl (UTF-8, a JSON object on each line, to import) and one .csv (RFC 4180, to read in a ' +
  'spreadsheet; a text that looks like a formula has an apostrophe before it). A column without a value is absent from ' +
  'the object; null is the JSON value null. Types are those of PostgreSQL: a range is text like [2026-01-01,2027-01-01), ' +
  'bytea is \\x and hexadecimal digits, an instant is ISO 8601 in UTC, money is whole cents. Sums are SHA-256.'
