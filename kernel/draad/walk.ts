import type { DraadDeclaration, SchakelDeclaration } from './declaration.ts'
import { type Draad, type Knoop, keyOf } from './read.ts'

/** Follows the draad from one node, towards the words (`back`) or towards the euros and the outcome (`forth`). */
export function walk(draad: Draad, start: string, direction: 'back' | 'forth'): Knoop[] {
  const next = new Map<string, string[]>()
  for (const { van, naar } of draad.schakels) {
    const [from, to] = direction === 'forth' ? [van, naar] : [naar, van]
    next.set(from, [...(next.get(from) ?? []), to])
  }
  const reached = new Set([start])
  for (const key of reached) for (const other of next.get(key) ?? []) reached.add(other)
  return [...reached].flatMap((key) => draad.knopen.get(key) ?? [])
}

/** A place where the draad is broken: a node without a schakel that its room expects, and the right that mends it. */
export type Break = {
  readonly knoop: Knoop
  readonly missing: string
  readonly side: 'before' | 'after'
  readonly mendedBy: string
}

/**
 * All broken places among the nodes that this reader sees. Deterministic, in order of the declarations. A withheld node
 * is never called broken: what is behind it is not known here.
 */
export function findBreaks(draad: Draad, rooms: readonly DraadDeclaration[]): Break[] {
  return rooms.flatMap((room) => room.schakels).flatMap((schakel) => breaksOf(draad, schakel))
}

function breaksOf(draad: Draad, { van, naar, expectedAt, mendedBy }: SchakelDeclaration): Break[] {
  const linked = new Set<string>()
  for (const schakel of draad.schakels) {
    if (!schakel.van.startsWith(`${van}/`) || !schakel.naar.startsWith(`${naar}/`)) continue
    linked.add(schakel.van).add(schakel.naar)
  }
  const loose = (soort: string) =>
    [...draad.knopen.values()].filter(
      (knoop) => knoop.soort === soort && knoop.state === 'value' && !linked.has(keyOf(soort, knoop.id)),
    )
  const breaks: Break[] = []
  if (expectedAt !== 'naar')
    breaks.push(...loose(van).map((knoop) => ({ knoop, missing: naar, side: 'after' as const, mendedBy })))
  if (expectedAt !== 'van')
    breaks.push(...loose(naar).map((knoop) => ({ knoop, missing: van, side: 'before' as const, mendedBy })))
  return breaks
}
