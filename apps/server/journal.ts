import type { Origin } from '@samenhang/kernel/access/caller.ts'
import type { SealerEvent } from '@samenhang/kernel/logs/sealer.ts'
import { type Logger, pino } from 'pino'

/** What the server tells its operator: what went wrong on our side, by trace; never anything about a person. */
export type Journal = {
  error(error: unknown, origin?: Origin): void
  sealer(event: SealerEvent): void
}

/** Structured lines on standard error, one JSON object each. */
export function openJournal(destination: { write(line: string): void } = process.stderr): Journal {
  const log = pino({ base: null, timestamp: pino.stdTimeFunctions.isoTime }, destination)
  return {
    error: (error, origin) =>
      log.error({ ...describe(error), traceId: origin?.traceId }, 'something went wrong on our side'),
    sealer: (event) => tellSealer(log, event),
  }
}

function tellSealer(log: Logger, event: SealerEvent): void {
  if (event.kind === 'sealed') return
  const { kind, tenant } = event
  const error = event.kind === 'failed' ? describe(event.error) : { says: event.says }
  log.error({ kind, tenant, ...error }, 'the log was not sealed as it should be')
}

/**
 * Kind and place of an error. Not its message: PostgreSQL puts the values of a row in it, and those can be somebody's.
 */
function describe(error: unknown): Record<string, unknown> {
  const { name, code, stack, constraint, table } = (error ?? {}) as Record<string, unknown>
  const frames = typeof stack === 'string' ? stack.split('\n').filter((line) => /^\s+at /.test(line)) : []
  return { name, code, table, constraint, at: frames.slice(0, 8).map((line) => line.trim()) }
}
