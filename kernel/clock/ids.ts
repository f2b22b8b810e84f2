import type { Id } from '../identifiers/id.ts'
import type { Clock } from './clock.ts'
import type { Random } from './random.ts'

/** Makes identifiers. */
export interface Ids {
  next(): Id
}

const counterEnd = 2 ** 12

/**
 * UUID version 7: sorts by time of making, also within a millisecond and when the clock is set back. Twelve bits count
 * within the millisecond from a random start; when they run out, the next millisecond is borrowed.
 * @see https://www.rfc-editor.org/rfc/rfc9562#section-5.7 and section 6.2, method 1
 */
export function uuidV7(clock: Clock, random: Random): Ids {
  let millisecond = -1
  let counter = 0
  return {
    next() {
      const now = clock.now().getTime()
      if (now > millisecond) {
        millisecond = now
        counter = random.uint32() % (counterEnd / 2)
      } else if (++counter === counterEnd) {
        millisecond++
        counter = 0
      }
      const time = hex(millisecond, 12)
      const variant = hex((random.uint32() & 0x3fffffff) + 0x80000000, 8)
      const text = `${time.slice(0, 8)}-${time.slice(8)}-7${hex(counter, 3)}-${variant.slice(0, 4)}-${variant.slice(4)}`
      return `${text}${hex(random.uint32(), 8)}` as Id
    },
  }
}

function hex(value: number, length: number): string {
  return value.toString(16).padStart(length, '0')
}
