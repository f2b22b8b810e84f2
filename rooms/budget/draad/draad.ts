import type { Draad, Knoop } from '@samenhang/kernel/draad/read.ts'
import { keyOf } from '@samenhang/kernel/draad/read.ts'
import { walk } from '@samenhang/kernel/draad/walk.ts'

/** Keys of all nodes on the draad through this one, to the words and to the euros. */
export function draadThrough(draad: Draad, start: string): ReadonlySet<string> {
  return new Set([...walk(draad, start, 'back'), ...walk(draad, start, 'forth')].map(key))
}

/** All draden: nodes that hang together in whatever direction make one; a node on its own is one as well. */
export function draden(draad: Draad): ReadonlySet<string>[] {
  const both: Draad = {
    knopen: draad.knopen,
    schakels: [...draad.schakels, ...draad.schakels.map(({ van, naar }) => ({ van: naar, naar: van }))],
  }
  const seen = new Set<string>()
  return [...draad.knopen.keys()].flatMap((start) => {
    if (seen.has(start)) return []
    const keys = new Set(walk(both, start, 'forth').map(key))
    for (const one of keys) seen.add(one)
    return [keys]
  })
}

function key({ soort, id }: Knoop): string {
  return keyOf(soort, id)
}
