import { z } from 'zod'

/** A migration that ran in the database that was copied. */
export const zMark = z.strictObject({ room: z.string(), name: z.string(), hash: z.string() })
export type Mark = z.infer<typeof zMark>

/** First frame of a backup: what it is, and the parts in the order in which they come. */
export const zHeader = z.strictObject({
  format: z.literal('samenhang-backup'),
  version: z.literal(1),
  /** Instant of the snapshot, ISO 8601. */
  madeAt: z.iso.datetime(),
  migrations: z.array(zMark),
  /** One table of one tenant each. */
  parts: z.array(z.strictObject({ table: z.string(), tenant: z.string(), columns: z.array(z.string()) })),
})
export type Header = z.infer<typeof zHeader>

/** Last frame: what each part came to. Without it a file broke off. */
export const zTotals = z.strictObject({
  totals: z.array(z.strictObject({ rows: z.int(), sha256: z.string() })),
})
export type Total = z.infer<typeof zTotals>['totals'][number]

/** What a backup holds, as it was made or restored. */
export type Manifest = {
  readonly madeAt: string
  readonly migrations: readonly Mark[]
  readonly tables: readonly ({ readonly table: string; readonly tenant: string } & Total)[]
  readonly rows: number
  /** SHA-256 over all that is above. Kept apart from the file it tells whether that is the file that was made. */
  readonly fingerprint: string
}
