import { type House, resolve } from './house.ts'

/** No file leads back to itself, `import type` included. One line for each knot, with the files in it. */
export function noCycles(house: House): string[] {
  const leadsTo = new Map(
    house.files.map((file) => [
      file.path,
      file.imports.flatMap((each) => {
        const target = resolve(house, file, each)
        return 'path' in target ? [target.path] : []
      }),
    ]),
  )
  return knots(leadsTo).map((paths) => `${paths[0]} is in a cycle: ${paths.join(', ')}`)
}

/** The strongly connected components that hold a cycle. @see Tarjan 1972, "Depth-first search and linear graph algorithms" */
function knots(leadsTo: ReadonlyMap<string, readonly string[]>): string[][] {
  const order = new Map<string, number>()
  const open: string[] = []
  const found: string[][] = []

  function visit(path: string): number {
    const mine = order.size
    order.set(path, mine)
    open.push(path)
    let low = mine
    for (const next of leadsTo.get(path) ?? []) {
      if (!order.has(next)) low = Math.min(low, visit(next))
      else if (open.includes(next)) low = Math.min(low, order.get(next) ?? low)
    }
    if (low === mine) {
      const knot = open.splice(open.indexOf(path))
      if (knot.length > 1 || leadsTo.get(path)?.includes(path)) found.push(knot.sort())
    }
    return low
  }

  for (const path of leadsTo.keys()) if (!order.has(path)) visit(path)
  return found
}
