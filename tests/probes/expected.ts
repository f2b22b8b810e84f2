import { type Answer, expected } from '../oracle/oracle.ts'
import type { Caller, Day, Item } from '../oracle/world.ts'
import { isNowhere, lookUp } from './asked.ts'
import type { MarkedWorld } from './marked-world.ts'
import { type Reading, readings } from './readings.ts'

/** What the product must answer, and the reading by which that differs from the oracle. */
export function expectedInProduct(
  world: MarkedWorld,
  caller: Caller,
  today: Day,
  item: Item,
): { answer: Answer; reading?: Reading } {
  const answer = expected(world, caller, today, item)
  if (caller.tenant !== item.tenant || isNowhere(world, item)) return { answer }
  const asked = lookUp(world, caller, today, item)
  const reading = readings.find((one) => one.oracle === answer && one.kinds.includes(item.kind) && one.applies(asked))
  return reading ? { answer: reading.product, reading } : { answer }
}
