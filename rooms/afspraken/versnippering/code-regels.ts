import type { Regel, SetName } from './regel.ts'

/** Names and, for every regel, the number of its name. */
export type Coded = { readonly names: readonly string[]; readonly numbers: Int32Array }

/** The regels of one product as columns of numbers: what is counted millions of times has no text in it. */
export type CodedProduct = {
  readonly product: string
  readonly sets: readonly SetName[]
  readonly set: Int32Array
  readonly clienten: Float64Array
  readonly verklaard: Uint8Array
  readonly gemeente: Coded
  readonly aanbieder: Coded
}

/**
 * Puts numbers in the place of names, product by product in the order of their letters.
 * @throws RangeError when clienten is negative or not whole.
 */
export function codeRegels(regels: readonly Regel[]): CodedProduct[] {
  const byProduct = new Map<string, Regel[]>()
  let last: Regel[] = []
  let lastName: string | undefined
  for (const regel of regels) {
    if (regel.product !== lastName) {
      lastName = regel.product
      last = byProduct.get(lastName) ?? []
      if (last.length === 0) byProduct.set(lastName, last)
    }
    last.push(regel)
  }
  return [...byProduct].sort(([a], [b]) => (a < b ? -1 : 1)).map(([product, own]) => codeProduct(product, own))
}

function codeProduct(product: string, regels: readonly Regel[]): CodedProduct {
  const count = regels.length
  const set = new Int32Array(count)
  const clienten = new Float64Array(count)
  const verklaard = new Uint8Array(count)
  const gemeente = new Int32Array(count)
  const aanbieder = new Int32Array(count)
  const numberSet = setNumbers()
  const numberGemeente = nameNumbers()
  const numberAanbieder = nameNumbers()
  let at = 0
  for (const regel of regels) {
    if (!Number.isSafeInteger(regel.clienten) || regel.clienten < 0)
      throw new RangeError(`codeRegels: ${regel.clienten} clienten is not a whole number of zero or more`)
    set[at] = numberSet.of(regel)
    clienten[at] = regel.clienten
    verklaard[at] = regel.verklaard ? 1 : 0
    gemeente[at] = numberGemeente.of(regel.gemeente)
    aanbieder[at] = numberAanbieder.of(regel.aanbieder)
    at++
  }
  return {
    product,
    sets: numberSet.sets,
    set,
    clienten,
    verklaard,
    gemeente: { names: numberGemeente.names, numbers: gemeente },
    aanbieder: { names: numberAanbieder.names, numbers: aanbieder },
  }
}

/** Numbers names in the order in which they are met. */
function nameNumbers() {
  const names: string[] = []
  const known = new Map<string, number>()
  const of = (name: string) => {
    const number = known.get(name)
    if (number !== undefined) return number
    known.set(name, names.length)
    return names.push(name) - 1
  }
  return { names, of }
}

/** Numbers the sets; variant and eenheid are few, so their pair is a number first. */
function setNumbers() {
  const sets: SetName[] = []
  const varianten = nameNumbers()
  const eenheden = nameNumbers()
  const known: Map<number, number>[] = []
  const of = ({ variant, eenheid, tarief }: Regel) => {
    const pair = pairOf(varianten.of(variant), eenheden.of(eenheid))
    const byTarief = known[pair] ?? new Map<number, number>()
    known[pair] = byTarief
    const number = byTarief.get(tarief)
    if (number !== undefined) return number
    byTarief.set(tarief, sets.length)
    return sets.push({ variant, eenheid, tarief }) - 1
  }
  return { sets, of }
}

/** One number for two, another for each pair (Cantor). */
function pairOf(a: number, b: number): number {
  return ((a + b) * (a + b + 1)) / 2 + b
}
