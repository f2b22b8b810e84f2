import { toNumber } from './ratio.ts'
import type { Index, Versnippering } from './versnippering.ts'

/** What `samenhang afspraken versnippering --json` prints; N is the double nearest to the exact fraction. */
export function toReport(products: readonly Versnippering[]) {
  return {
    products: products.map(({ product, regio, onverklaard, aanbieders, gemeenten, refused }) => ({
      product,
      regio: { N: numberOf(regio), unexplainedN: numberOf(onverklaard) },
      aanbieders: aanbieders.map(({ aanbieder, ...index }) => ({ aanbieder, N: numberOf(index) })),
      gemeenten: gemeenten.map(({ gemeente, ...index }) => ({ gemeente, N: numberOf(index) })),
      refused,
    })),
  }
}

/** Null when nobody is counted: there is nothing to divide, and it is not uniform either. */
function numberOf({ n }: Index): number | null {
  return n && toNumber(n)
}
