import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import { normalise } from './writing-help.ts'

const alike = 0.55

type Said = { readonly stellingId: Id; readonly tekst: string }

/**
 * Pairs that say nearly the same, most alike first, by the groups of three letters that they share (Dice). A proposal:
 * whoever moderates reads both.
 */
export function findGelijkende(stellingen: readonly Said[]) {
  const known = stellingen.map(({ stellingId, tekst }) => ({ stellingId, groups: groupsOf(normalise(tekst)) }))
  return known
    .flatMap((one, index) =>
      known.slice(index + 1).map((other) => ({
        stellingId: other.stellingId,
        metStellingId: one.stellingId,
        gelijkenis: Math.round(shareOf(one.groups, other.groups) * 100) / 100,
      })),
    )
    .filter(({ gelijkenis }) => gelijkenis >= alike)
    .toSorted((a, b) => b.gelijkenis - a.gelijkenis)
}

function groupsOf(text: string): Set<string> {
  const padded = ` ${text} `
  return new Set(Array.from({ length: Math.max(0, padded.length - 2) }, (_, at) => padded.slice(at, at + 3)))
}

function shareOf(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const both = [...a].filter((group) => b.has(group)).length
  return a.size + b.size === 0 ? 0 : (2 * both) / (a.size + b.size)
}
