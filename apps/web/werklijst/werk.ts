import type { Werklijst } from '@samenhang/budget/contract.ts'
import { addDays, type CivilDate } from '@samenhang/kernel/period/civil-date.ts'

export type Regel = Werklijst

/** Which households are shown: all, those with something broken, those with help that ends soon. */
export type View = 'all' | 'broken' | 'ending'

/** Help that ends within this many days stands under `ending`: time to talk about what comes after it. */
const soonDays = 60

export const isBroken = ({ breaks }: Regel): boolean => breaks.length > 0

export const isEnding = ({ einde }: Regel, today: CivilDate): boolean =>
  einde !== null && einde.einddatum <= addDays(today, soonDays)

/** The households of one view, in the order given. */
export function choose(items: readonly Regel[], view: View, today: CivilDate): Regel[] {
  return items.filter((one) => (view === 'broken' ? isBroken(one) : view === 'ending' ? isEnding(one, today) : true))
}

/** How many each view holds, and how many ask for anything at all. */
export function countsOf(items: readonly Regel[], today: CivilDate): Record<View | 'asking', number> {
  const count = (holds: (one: Regel) => boolean) => items.filter(holds).length
  return {
    all: items.length,
    broken: count(isBroken),
    ending: count((one) => isEnding(one, today)),
    asking: count((one) => isBroken(one) || isEnding(one, today)),
  }
}

/** What ends first stands first, then what is broken, then the rest by name. */
export function inOrder(items: readonly Regel[]): Regel[] {
  const keyOf = (one: Regel) => `${one.einde?.einddatum ?? '9999'} ${isBroken(one) ? 0 : 1} ${one.naam}`
  return items.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1))
}
