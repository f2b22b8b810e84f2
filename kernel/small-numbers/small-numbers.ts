/**
 * Protects small groups in published counts. What is withheld is `null`. Guarantee: no sum over people that follows
 * from what is published, by adding and subtracting, is below the threshold; and each withheld count could be any of
 * more numbers than the threshold. Zero is a small number too: that nobody in a village has debts says something of
 * all who live there. An attacker who knows members of a group (or how this file chooses) may narrow it down further.
 */

/** Smallest group of which something may be said, unless a publication asks for a larger one. */
export const defaultThreshold = 10

/** Below this no publication may set its threshold. */
export const lowestThreshold = 5

export type Published = number | null

/** A row of counts and their total. */
export interface ProtectedRow {
  counts: Published[]
  total: Published
}

/** Rows of equal length with the totals of rows, of columns and of all. */
export interface ProtectedTable {
  counts: Published[][]
  rowTotals: Published[]
  columnTotals: Published[]
  total: Published
}

/** May a single count, of which nothing else is published, be told? @throws RangeError as `protectRow` */
export function isPublishable(count: number, threshold = defaultThreshold): boolean {
  check([count], threshold)
  return count >= threshold
}

/**
 * Withholds each small count, and more (the smallest first) until those withheld add up to the threshold, since their
 * sum follows from the total; so there are always two at least.
 * @throws RangeError on a count that is not a whole number of zero or more, or a threshold below 5
 */
export function protectRow(counts: readonly number[], threshold = defaultThreshold): ProtectedRow {
  check(counts, threshold)
  const total = sum(counts)
  if (total < threshold) return { counts: counts.map(() => null), total: null }

  const withheld = new Set(indexes(counts).filter((index) => at(counts, index) < threshold))
  const rest = smallestFirst(counts).filter((index) => !withheld.has(index))
  const tooFew = () => sum([...withheld].map((index) => at(counts, index))) < threshold
  while (withheld.size > 0 && tooFew()) withheld.add(rest.shift() as number) // ends: the total reaches the threshold
  return { counts: hide(counts, withheld), total }
}

/**
 * Withholds a block: all cells where a row with something small meets a column with something small, widened until no
 * line of the block is small itself. From a full block nothing follows but sums of whole lines, which is why scattered
 * cells, from which much more can follow, are not withheld one by one.
 * @throws RangeError as `protectRow`, and on rows of unequal length
 */
export function protectTable(counts: readonly (readonly number[])[], threshold = defaultThreshold): ProtectedTable {
  const columns = transpose(counts)
  const rowTotals = protectRow(counts.map(sum), threshold)
  const columnTotals = protectRow(columns.map(sum), threshold)
  check(counts.flat(), threshold)

  const hiddenRows = linesToHide(counts, rowTotals, threshold)
  const hiddenColumns = linesToHide(columns, columnTotals, threshold)
  widen(hiddenRows, counts, columns, hiddenColumns, columnTotals, threshold)
  widen(hiddenColumns, columns, counts, hiddenRows, rowTotals, threshold)
  return {
    counts: counts.map((row, index) => (hiddenRows.has(index) ? hide(row, hiddenColumns) : [...row])),
    rowTotals: rowTotals.counts,
    columnTotals: columnTotals.counts,
    total: rowTotals.total,
  }
}

/** A line takes part in the block when its total is withheld or one of its cells is small. */
function linesToHide(lines: readonly (readonly number[])[], totals: ProtectedRow, threshold: number): Set<number> {
  return new Set(
    indexes(lines).filter((index) => totals.counts[index] === null || lines[index]?.some((cell) => cell < threshold)),
  )
}

/**
 * Adds the smallest line outside the block when a crossing line with a published total would give away too small a sum.
 * One is enough: a line outside the block has no small cell.
 */
function widen(
  block: Set<number>,
  lines: readonly (readonly number[])[],
  crossing: readonly (readonly number[])[],
  crossingBlock: ReadonlySet<number>,
  crossingTotals: ProtectedRow,
  threshold: number,
): void {
  const givesAway = [...crossingBlock].some((index) => {
    const inBlock = (crossing[index] ?? []).filter((_, line) => block.has(line))
    return crossingTotals.counts[index] !== null && sum(inBlock) < threshold
  })
  const next = smallestFirst(lines.map(sum)).find((line) => !block.has(line))
  if (givesAway && next !== undefined) block.add(next)
}

function check(counts: readonly number[], threshold: number): void {
  if (!Number.isInteger(threshold) || threshold < lowestThreshold) {
    throw new RangeError(`small numbers: a threshold of ${threshold} is below ${lowestThreshold} or not whole`)
  }
  const wrong = counts.findIndex((count) => !Number.isSafeInteger(count) || count < 0)
  if (wrong >= 0) throw new RangeError(`small numbers: count ${wrong} is not a whole number of zero or more`)
}

function transpose(rows: readonly (readonly number[])[]): number[][] {
  const width = rows[0]?.length ?? 0
  if (rows.some((row) => row.length !== width)) throw new RangeError('small numbers: the rows are of unequal length')
  return Array.from({ length: width }, (_, column) => rows.map((row) => at(row, column)))
}

function hide(counts: readonly number[], withheld: ReadonlySet<number>): Published[] {
  return counts.map((count, index) => (withheld.has(index) ? null : count))
}

function smallestFirst(counts: readonly number[]): number[] {
  return indexes(counts).toSorted((a, b) => at(counts, a) - at(counts, b) || a - b)
}

function indexes(list: readonly unknown[]): number[] {
  return [...list.keys()]
}

function at(counts: readonly number[], index: number): number {
  return counts[index] as number
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, count) => total + count, 0)
}
