import type { Context } from '../database/transaction.ts'

/** What a room does when news of another room arrives; runs after the other's transaction, at least once. */
export type EventHandler = {
  readonly event: string
  /** Same purpose as the transaction that told it; must be able to run twice without harm. */
  readonly run: (context: Context, payload: Readonly<Record<string, unknown>>) => Promise<void>
}
