import { type CivilDate, dateInAmsterdam } from '../period/civil-date.ts'

/** The only way in which the house learns what time it is. */
export interface Clock {
  now(): Date
  /** The day that it is in the Netherlands. */
  today(): CivilDate
}

export const systemClock: Clock = clockOf(() => Date.now())

/** A clock that stands still until it is told to move, for tests and example data. */
export interface FixedClock extends Clock {
  /** @throws RangeError when `instant` is no ISO 8601 instant */
  moveTo(instant: string): void
}

/** @param instant ISO 8601 with a zone, as '2026-05-22T09:00:00Z' */
export function fixedClock(instant: string): FixedClock {
  let at = readInstant(instant)
  return {
    ...clockOf(() => at),
    moveTo(next) {
      at = readInstant(next)
    },
  }
}

function clockOf(milliseconds: () => number): Clock {
  return {
    now: () => new Date(milliseconds()),
    today: () => dateInAmsterdam(new Date(milliseconds())),
  }
}

function readInstant(text: string): number {
  const at = Date.parse(text)
  if (Number.isNaN(at) || !/T.*(Z|[+-]\d\d:\d\d)$/.test(text)) {
    throw new RangeError(`fixedClock: '${text}' is not an instant like 2026-05-22T09:00:00Z`)
  }
  return at
}
