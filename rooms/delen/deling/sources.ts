import type { Context } from '@samenhang/kernel/database/transaction.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import type { Veld } from './veld.ts'

/** What this room needs of rooms that come after it; handed in where the house is put together. */
export type Sources = {
  /** Everything that can be shared, in the order in which it is shown. */
  readonly velden: readonly Veld[]
  /** Doelen of the plan of a person, as far as this caller sees them. */
  readonly listDoelen: (context: Context, persoonId: Id) => Promise<readonly { doelId: Id; titel: string }[]>
}
