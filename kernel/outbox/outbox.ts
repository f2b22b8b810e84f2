import type { Operation } from '../operation/operation.ts'

/**
 * What a room does when news of another room arrives: one of its own commands, run after the other's transaction, on
 * behalf of the person whose action was the news, with that person's rights. At least once; the id of the event is the
 * key of the command, so a second delivery does nothing.
 */
export type EventHandler = {
  readonly event: string
  readonly operation: Operation
  /** Body of the command, from the payload of the event. */
  readonly toBody: (payload: Readonly<Record<string, unknown>>) => unknown
}
