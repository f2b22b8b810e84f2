/** One stream of money: which law pays how much for which goal, carried out by whom. */
export type FlowRow = { wet: string; doel: string; wie: string; cents: number }

/** A law, goal or party in the picture. `height` is true to its euro; `slot` is the room it gets, for its words. */
export type FlowNode = { id: string; cents: number; y: number; height: number; slot: number }

/** A band from a node to a node of the next column; y is its top at either side. */
export type FlowBand = { from: string; to: string; cents: number; height: number; y0: number; y1: number }

export type FlowLayout = {
  wetten: FlowNode[]
  doelen: FlowNode[]
  wie: FlowNode[]
  left: FlowBand[]
  right: FlowBand[]
  height: number
}

/** Height in pixels that the whole sum gets, room for two lines of text, and the gap between nodes. */
const size = { sum: 300, slot: 52, gap: 24 }

/**
 * Lays out the flow law, goal, party: each column adds up to the same euro, laws stand in order of size and the other
 * columns so that bands cross little. Rows of 0 cents are left out; a negative amount is a RangeError.
 */
export function layoutFlow(rows: readonly FlowRow[]): FlowLayout {
  const wrong = rows.find((row) => row.cents < 0 || !Number.isSafeInteger(row.cents))
  if (wrong)
    throw new RangeError(`layoutFlow: ${wrong.wet} to ${wrong.doel} has ${wrong.cents} cents; expected 0 or more`)
  const used = rows.filter((row) => row.cents > 0)
  const scale = size.sum / Math.max(1, sum(used))
  const links1 = links(used, 'wet', 'doel')
  const links2 = links(used, 'doel', 'wie')

  const lawIds = [...new Set(used.map((row) => row.wet))]
  const bySize = lawIds.toSorted((a, b) => total(used, 'wet', b) - total(used, 'wet', a))
  const goalIds = byMiddle(used, 'doel', 'wet', bySize)
  const partyIds = byMiddle(used, 'wie', 'doel', goalIds)

  const columns = [
    column(used, 'wet', bySize, scale),
    column(used, 'doel', goalIds, scale),
    column(used, 'wie', partyIds, scale),
  ]
  const height = Math.max(...columns.map(bottom))
  const [wetten = [], doelen = [], wie = []] = columns.map((nodes) => centre(nodes, height))
  return {
    wetten,
    doelen,
    wie,
    left: bands(wetten, doelen, links1, scale),
    right: bands(doelen, wie, links2, scale),
    height,
  }
}

type Key = 'wet' | 'doel' | 'wie'
type Link = { from: string; to: string; cents: number }

const sum = (rows: readonly { cents: number }[]) => rows.reduce((all, row) => all + row.cents, 0)
const total = (rows: readonly FlowRow[], key: Key, id: string) => sum(rows.filter((row) => row[key] === id))
const bottom = (nodes: FlowNode[]) => nodes.reduce((low, node) => Math.max(low, node.y + node.slot), 0)

function links(rows: readonly FlowRow[], from: Key, to: Key): Link[] {
  const found = new Map<string, Link>()
  for (const row of rows) {
    const key = JSON.stringify([row[from], row[to]])
    const link = found.get(key) ?? { from: row[from], to: row[to], cents: 0 }
    found.set(key, { ...link, cents: link.cents + row.cents })
  }
  return [...found.values()]
}

/** Ids of a column, ordered by the weighted middle of where their money comes from. */
function byMiddle(rows: readonly FlowRow[], key: Key, before: Key, order: string[]): string[] {
  const middle = (id: string) => {
    const own = rows.filter((row) => row[key] === id)
    return own.reduce((all, row) => all + order.indexOf(row[before]) * row.cents, 0) / sum(own)
  }
  return [...new Set(rows.map((row) => row[key]))].toSorted((a, b) => middle(a) - middle(b))
}

function column(rows: readonly FlowRow[], key: Key, ids: string[], scale: number): FlowNode[] {
  let y = 0
  return ids.map((id) => {
    const cents = total(rows, key, id)
    const height = cents * scale
    const node = { id, cents, y, height, slot: Math.max(height, size.slot) }
    y += node.slot + size.gap
    return node
  })
}

const centre = (nodes: FlowNode[], height: number) =>
  nodes.map((node) => ({ ...node, y: node.y + (height - bottom(nodes)) / 2 }))

/** Bands leave and enter in the order of the nodes at the other side; a band starts where the true height starts. */
function bands(from: FlowNode[], to: FlowNode[], found: Link[], scale: number): FlowBand[] {
  const top = (node: FlowNode) => node.y + (node.slot - node.height) / 2
  const leaves = new Map(from.map((node) => [node.id, top(node)]))
  const enters = new Map(to.map((node) => [node.id, top(node)]))
  const take = (tops: Map<string, number>, id: string, height: number) => {
    const y = tops.get(id) ?? 0
    tops.set(id, y + height)
    return y
  }
  return from.flatMap((source) =>
    to.flatMap((target) =>
      found
        .filter((link) => link.from === source.id && link.to === target.id)
        .map((link) => {
          const height = link.cents * scale
          return { ...link, height, y0: take(leaves, link.from, height), y1: take(enters, link.to, height) }
        }),
    ),
  )
}

/** What a flow is drawn from, as a picture, a list and a table. */
export type FlowProps = {
  /** What is seen, in one sentence. */
  name: string
  /** Headers of the three columns: law, goal, who carries it out. */
  heads: [wet: string, doel: string, wie: string]
  rows: FlowRow[]
}
