import type { Sentence } from './access/policy.ts'
import type { DraadDeclaration } from './draad/declaration.ts'
import type { English } from './errors/words.ts'
import type { SealedColumn } from './export/sealed-column.ts'
import type { Handler } from './operation/handler.ts'
import type { EventHandler } from './outbox/outbox.ts'

/** What one room declares of itself: everything that the house needs to know to open it. */
export type Room = {
  readonly name: string
  /** Names of the rooms whose contract it uses; all stand before it in the order of rooms. */
  readonly uses: readonly string[]
  readonly handlers: readonly Handler[]
  /** Who may do what in this room, as sentences; what no sentence says is refused. */
  readonly policy: readonly Sentence[]
  /** Rows that are nodes of the draad and the schakels that this room makes between them. */
  readonly draad?: DraadDeclaration
  /** Events of other rooms that this room acts on, after their transaction. */
  readonly listens?: readonly EventHandler[]
  /** Names of the events that it publishes. */
  readonly publishes?: readonly string[]
  /** Dutch sentences of the problems that it throws, with their English; a test finds one that is missing. */
  readonly english?: English
  /** Absolute folder with the SQL files. */
  readonly migrations: string
  /** Columns that are encrypted with the key of this installation, for export to another one. */
  readonly sealed?: readonly SealedColumn[]
  /** How long each kind of row is kept, with its law. */
  readonly retention: readonly { readonly table: string; readonly years: number | null; readonly source: string }[]
}
