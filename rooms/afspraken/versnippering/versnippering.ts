import { type Coded, type CodedProduct, codeRegels } from './code-regels.ts'
import type { Ratio } from './ratio.ts'
import type { Regel, RegelSet } from './regel.ts'

/** The index of a group, and how many sets are in it; null when nobody is counted, so that there is nothing to divide. */
export type Index = { readonly n: Ratio | null; readonly sets: number }
export type Named<Name extends string> = Index & { readonly [key in Name]: string }

export type Versnippering = {
  readonly product: string
  readonly clienten: number
  /** Largest first. */
  readonly sets: readonly RegelSet[]
  readonly regio: Index
  /** The same over what has no valid reason; what has one is set apart, weight and all. */
  readonly onverklaard: Index
  readonly aanbieders: readonly Named<'aanbieder'>[]
  readonly gemeenten: readonly Named<'gemeente'>[]
  /** Why tariffs of this product cannot be laid side by side; none when they can. */
  readonly refused: readonly { readonly why: string }[]
}

/**
 * Versnippering of every product: N = (sum x)^2 / sum(x^2) over the clienten x of its sets, exact on whole numbers. 1 is
 * uniform, five equal sets that all differ is 5. Seen from the region as one, from each aanbieder (with how many sets of
 * rules do I work) and from each gemeente. Products and names in the order of their letters.
 * @throws RangeError when a weight is negative or not whole, or a total is too large to be exact.
 */
export function computeVersnippering(regels: readonly Regel[]): Versnippering[] {
  return computeCoded(codeRegels(regels))
}

/** The same over regels whose names are numbers already: what is worked out anew when one of them changes. */
export function computeCoded(products: readonly CodedProduct[]): Versnippering[] {
  return products.map(ofProduct)
}

/** N over weights; zero weights do not count as a set. */
export function indexOf(weights: Iterable<number>): Index {
  let total = 0n
  let squares = 0n
  let sets = 0
  for (const weight of weights) {
    if (weight === 0) continue
    const exact = BigInt(weight)
    total += exact
    squares += exact * exact
    sets++
  }
  return { n: sets === 0 ? null : { top: total * total, bottom: squares }, sets }
}

function ofProduct({ product, sets, ...coded }: CodedProduct): Versnippering {
  const weights = new Float64Array(sets.length)
  const verklaard = new Float64Array(sets.length)
  for (let at = 0; at < coded.clienten.length; at++) {
    const set = coded.set[at] ?? 0
    const clienten = coded.clienten[at] ?? 0
    weights[set] = (weights[set] ?? 0) + clienten
    if (coded.verklaard[at]) verklaard[set] = (verklaard[set] ?? 0) + clienten
  }
  const clienten = weights.reduce((sum, weight) => sum + weight, 0)
  if (!Number.isSafeInteger(clienten)) throw new RangeError('computeVersnippering: too many clienten to be exact')
  const counted = sets.map((set, at) => ({
    ...set,
    clienten: weights[at] ?? 0,
    verklaardeClienten: verklaard[at] ?? 0,
  }))
  return {
    product,
    clienten,
    sets: counted.sort((a, b) => b.clienten - a.clienten || compareSets(a, b)),
    regio: indexOf(weights),
    onverklaard: indexOf(weights.map((weight, set) => weight - (verklaard[set] ?? 0))),
    aanbieders: perGroup(coded.aanbieder, coded, sets.length).map(({ name, ...index }) => ({
      aanbieder: name,
      ...index,
    })),
    gemeenten: perGroup(coded.gemeente, coded, sets.length).map(({ name, ...index }) => ({ gemeente: name, ...index })),
    refused: refusalsOf(counted),
  }
}

/** The index of each group apart. Regels are laid together by group first, so that one tally serves them all. */
function perGroup(
  { names, numbers }: Coded,
  { set, clienten }: Pick<CodedProduct, 'set' | 'clienten'>,
  sets: number,
): (Index & { name: string })[] {
  const ends = new Int32Array(names.length)
  for (let at = 0; at < set.length; at++) {
    const group = numbers[at] ?? 0
    ends[group] = (ends[group] ?? 0) + 1
  }
  for (let group = 1; group < ends.length; group++) ends[group] = (ends[group] ?? 0) + (ends[group - 1] ?? 0)
  const order = new Int32Array(set.length)
  const next = Int32Array.of(0, ...ends.subarray(0, -1))
  for (let at = 0; at < set.length; at++) {
    const group = numbers[at] ?? 0
    const place = next[group] ?? 0
    order[place] = at
    next[group] = place + 1
  }
  const tally = new Float64Array(sets)
  let begin = 0
  return names
    .map((name, group) => {
      const met: number[] = []
      for (const end = ends[group] ?? 0; begin < end; begin++) {
        const at = order[begin] ?? 0
        const number = set[at] ?? 0
        const sum = tally[number] ?? 0
        if (sum === 0) met.push(number)
        tally[number] = sum + (clienten[at] ?? 0)
      }
      const weights = met.map((number) => tally[number] ?? 0)
      for (const number of met) tally[number] = 0
      // A set whose first regels have no clienten is met twice; its weight counts once.
      return { name, ...indexOf(met.length === new Set(met).size ? weights : onceEach(met, weights)) }
    })
    .sort((a, b) => compareText(a.name, b.name))
}

function onceEach(met: readonly number[], weights: readonly number[]): Iterable<number> {
  return new Map(met.map((number, at) => [number, weights[at] ?? 0])).values()
}

/** Tariffs are laid side by side within one eenheid and one variant only; nothing is converted in silence. */
function refusalsOf(sets: readonly Pick<RegelSet, 'variant' | 'eenheid'>[]): { why: string }[] {
  const distinct = (name: 'variant' | 'eenheid') => [...new Set(sets.map((set) => set[name]))].sort(compareText)
  const [eenheden, varianten] = [distinct('eenheid'), distinct('variant')]
  return [
    ...(eenheden.length > 1 ? [{ why: `Tarieven niet te vergelijken: andere eenheid (${eenheden.join(', ')}).` }] : []),
    ...(varianten.length > 1
      ? [{ why: `Tarieven niet te vergelijken: andere variant (${varianten.join(', ')}).` }]
      : []),
  ]
}

function compareSets(a: RegelSet, b: RegelSet): number {
  return compareText(a.variant, b.variant) || compareText(a.eenheid, b.eenheid) || a.tarief - b.tarief
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
