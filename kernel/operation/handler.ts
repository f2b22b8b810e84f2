import type { Context } from '../database/transaction.ts'
import type { InputOf, Operation, OutputOf } from './operation.ts'

/** Opens one transaction after another for work that lasts: each is checked and logged like any request. */
export type LongWork = {
  open<Result>(work: (context: Context) => Promise<Result>): Promise<Result>
  /** Tells how far it is; false when somebody asked to stop. */
  progress(done: number, total: number | null): Promise<boolean>
  /** Id of the job, when it is one: by it the caller can follow and stop it. */
  readonly jobId?: string
}

/** The server half of an operation: what it does once caller, purpose and scope are settled. */
export type Handler =
  | {
      readonly mode: 'once'
      readonly operation: Operation
      readonly run: (context: Context, input: never) => Promise<unknown>
    }
  | {
      readonly mode: 'long'
      readonly operation: Operation
      readonly run: (work: LongWork, input: never) => Promise<unknown>
    }
  | {
      readonly mode: 'stream'
      readonly operation: Operation
      readonly run: (work: LongWork, input: never) => AsyncIterable<unknown>
    }

/** One operation, one use case, one transaction. */
export function handle<O extends Operation>(
  operation: O,
  run: (context: Context, input: InputOf<O>) => Promise<OutputOf<O>>,
): Handler {
  return { mode: 'once', operation, run: run as never }
}

/** Work of minutes: runs as a job on behalf of its caller, in as many transactions as it opens. */
export function handleJob<O extends Operation>(
  operation: O,
  run: (work: LongWork, input: InputOf<O>) => Promise<OutputOf<O>>,
): Handler {
  return { mode: 'long', operation, run: run as never }
}

/** News as it happens: each item is read in a transaction of its own and sent as a server-sent event. */
export function handleStream<O extends Operation>(
  operation: O,
  run: (work: LongWork, input: InputOf<O>) => AsyncIterable<OutputOf<O>>,
): Handler {
  return { mode: 'stream', operation, run: run as never }
}
