import type { Ratio } from './ratio.ts'
import type { Regel, SetName } from './regel.ts'
import { computeVersnippering, indexOf } from './versnippering.ts'

/** A regel with what is needed to say what changes for whom. */
export type RegelWithLast = Regel & {
  /** Minutes per client and year that the aanbieder says the rules cost; null when it has not said. */
  readonly minuten: number | null
  /** Eenheden that are bought per client and year; null when it is not known, and then no euros are told. */
  readonly eenheden: number | null
}

/** What changes in one gemeente when everybody adopts the set. */
export type GemeenteDifference = {
  readonly gemeente: string
  readonly clientenDieVeranderen: number
  /** Minutes per year less (negative is more); null when an aanbieder has not said what a set costs it. */
  readonly minutenMinder: number | null
  /** Cents per year, positive is more expensive; refused where eenheid or variant differs. */
  readonly verschilCents: number | null
  readonly why: string | null
}

/**
 * What if every gemeente takes over one set for this product: the index, and per gemeente clients, minutes and euros.
 * Minutes of the new set are what the same aanbieder says it costs elsewhere, else what the others say on average.
 */
export function whatIf(
  regels: readonly RegelWithLast[],
  set: SetName,
): { n: Ratio | null; gemeenten: GemeenteDifference[] } {
  const after = computeVersnippering(regels.map((regel) => ({ ...regel, ...set, verklaard: false })))
  const minutesOf = minutesUnder(regels.filter((regel) => isSet(regel, set)))
  const byGemeente = Map.groupBy(regels, ({ gemeente }) => gemeente)
  const gemeenten = [...byGemeente]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([gemeente, own]) => {
      const changing = own.filter((regel) => !isSet(regel, set) && regel.clienten > 0)
      return {
        gemeente,
        clientenDieVeranderen: changing.reduce((sum, { clienten }) => sum + clienten, 0),
        minutenMinder: minutesLess(changing, minutesOf),
        ...eurosMore(changing, set),
      }
    })
  return { n: after[0]?.regio.n ?? indexOf([]).n, gemeenten }
}

function isSet(regel: SetName, set: SetName): boolean {
  return regel.variant === set.variant && regel.eenheid === set.eenheid && regel.tarief === set.tarief
}

/** Whole minutes per client and year under the set: those of the aanbieder itself, or the average of all who said. */
function minutesUnder(regels: readonly RegelWithLast[]): (aanbieder: string) => number | null {
  const said = regels.filter((regel) => regel.minuten !== null)
  const average = (own: readonly RegelWithLast[]) => {
    const clienten = own.reduce((sum, regel) => sum + regel.clienten, 0)
    const minuten = own.reduce((sum, regel) => sum + regel.clienten * (regel.minuten ?? 0), 0)
    return clienten === 0 ? null : Math.round(minuten / clienten)
  }
  return (aanbieder) => average(said.filter((regel) => regel.aanbieder === aanbieder)) ?? average(said)
}

function minutesLess(
  changing: readonly RegelWithLast[],
  minutesOf: (aanbieder: string) => number | null,
): number | null {
  let less = 0
  for (const { minuten, clienten, aanbieder } of changing) {
    const after = minutesOf(aanbieder)
    if (minuten === null || after === null) return null
    less += clienten * (minuten - after)
  }
  return less
}

function eurosMore(
  changing: readonly RegelWithLast[],
  set: SetName,
): Pick<GemeenteDifference, 'verschilCents' | 'why'> {
  if (changing.some(({ eenheid }) => eenheid !== set.eenheid)) return { verschilCents: null, why: 'eenheid' }
  if (changing.some(({ variant }) => variant !== set.variant)) return { verschilCents: null, why: 'variant' }
  if (changing.some(({ eenheden }) => eenheden === null)) return { verschilCents: null, why: 'eenheden' }
  const more = changing.reduce(
    (sum, { tarief, clienten, eenheden }) => sum + (set.tarief - tarief) * clienten * (eenheden ?? 0),
    0,
  )
  return { verschilCents: Math.round(more / 100), why: null }
}
