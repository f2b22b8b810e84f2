/** An actie in the picture: whose it is and for which doel; keys are any text. */
export type Line = { readonly id: string; readonly owner: string; readonly doel: string }

type Place = { readonly key: string; readonly y: number }
export type Layout = {
  readonly height: number
  readonly lines: readonly (Line & { y: number; ownerY: number; doelY: number })[]
  readonly owners: readonly Place[]
  readonly doelen: readonly Place[]
}

/** Pixels: a box of an actie with the room under it, more room between doelen, and the least room between people. */
const row = 92
const gap = 24
const between = 84

/**
 * Places acties by doel, and people and doelen at the middle of their acties, in an order in which few lines cross:
 * within a doel who also works on the doel before comes first, who works on the one after it comes last.
 */
export function layOut(lines: readonly Line[], doelen: readonly string[]): Layout {
  const indexOf = (doel: string) => doelen.indexOf(doel)
  const meanOf = (owner: string) => mean(lines.filter((line) => line.owner === owner).map((line) => indexOf(line.doel)))
  const sorted = [...lines].sort(
    (a, b) => indexOf(a.doel) - indexOf(b.doel) || meanOf(a.owner) - meanOf(b.owner) || compare(a.owner, b.owner),
  )
  let y = row / 2
  const placed = sorted.map((line, index) => {
    const before = sorted[index - 1]
    if (before) y += row + (before.doel === line.doel ? 0 : gap)
    return { ...line, y }
  })
  const at = (key: 'owner' | 'doel', value: string) =>
    mean(placed.filter((line) => line[key] === value).map((line) => line.y))
  const owners = spread(unique(placed.map(({ owner }) => owner)).map((key) => ({ key, y: at('owner', key) })))
  const goals = unique(placed.map(({ doel }) => doel)).map((key) => ({ key, y: at('doel', key) }))
  const find = (places: readonly Place[], key: string) => places.find((place) => place.key === key)?.y ?? 0
  return {
    height: Math.max(y + row / 2, (owners.at(-1)?.y ?? 0) + row / 2),
    lines: placed.map((line) => ({ ...line, ownerY: find(owners, line.owner), doelY: find(goals, line.doel) })),
    owners,
    doelen: goals,
  }
}

/** Moves what stands too close together apart, downwards. */
function spread(places: readonly Place[]): Place[] {
  const sorted = [...places].sort((a, b) => a.y - b.y)
  let last = Number.NEGATIVE_INFINITY
  return sorted.map(({ key, y }) => {
    last = Math.max(y, last + between)
    return { key, y: last }
  })
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length)
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)]
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
