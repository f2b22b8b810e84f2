import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Observation, smallestIsolated } from './differencing-attack.ts'
import { isPublishable, type ProtectedRow, type ProtectedTable, protectRow, protectTable } from './small-numbers.ts'

const anyCount = fc.oneof(fc.nat(14), fc.nat(60))
const anyTable = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 4 }))
  .chain(([height, width]) =>
    fc.array(fc.array(anyCount, { minLength: width, maxLength: width }), { minLength: height, maxLength: height }),
  )

function observeRow({ counts, total }: ProtectedRow): Observation[] {
  return [...counts.map((value, cell) => ({ cells: [cell], value })), { cells: [...counts.keys()], value: total }]
}

function observeTable({ counts, rowTotals, columnTotals, total }: ProtectedTable): Observation[] {
  const width = columnTotals.length
  const all = counts.flat()
  const cellsWhere = (test: (cell: number) => boolean) => [...all.keys()].filter(test)
  return [
    ...all.map((value, cell) => ({ cells: [cell], value })),
    ...rowTotals.map((value, row) => ({ cells: cellsWhere((cell) => Math.floor(cell / width) === row), value })),
    ...columnTotals.map((value, column) => ({ cells: cellsWhere((cell) => cell % width === column), value })),
    { cells: [...all.keys()], value: total },
  ]
}

describe('a single count', () => {
  test('is told from ten, or a higher threshold; never below five', () => {
    expect([isPublishable(9), isPublishable(10), isPublishable(10, 11), isPublishable(5, 5)]).toEqual([
      false,
      true,
      false,
      true,
    ])
    expect(() => isPublishable(100, 4)).toThrow(RangeError)
  })
})

describe('a row', () => {
  test.each([
    ['nothing small', [10, 20], [10, 20], 30],
    ['one small takes the next smallest along', [3, 50, 12, 40], [null, 50, null, 40], 105],
    ['two small that reach the threshold together', [4, 6, 30], [null, null, 30], 40],
    ['two small that do not', [4, 5, 30, 12], [null, null, 30, null], 51],
    ['zero is small', [0, 30, 12], [null, 30, null], 42],
    ['a small total', [4, 5], [null, null], null],
    ['a single cell', [12], [12], 12],
    ['no cells', [], [], null],
  ])('%s', (_, counts, published, total) => {
    expect(protectRow(counts)).toEqual({ counts: published, total })
  })

  test.each([[[-1]], [[1.5]], [[Number.NaN]]])('%j is refused', (counts) => {
    expect(() => protectRow(counts)).toThrow(RangeError)
  })

  test('no differencing attack isolates fewer than the threshold', () => {
    fc.assert(
      fc.property(fc.array(anyCount, { maxLength: 7 }), fc.integer({ min: 5, max: 15 }), (counts, threshold) => {
        const row = protectRow(counts, threshold)
        expect(smallestIsolated(counts, observeRow(row))).toBeGreaterThanOrEqual(threshold)
        row.counts.forEach((count, index) => {
          if (count !== null) expect(count).toBe(counts[index])
        })
      }),
      { numRuns: 1000 },
    )
  })
})

describe('a table', () => {
  test('one small cell takes a block of four along', () => {
    const table = protectTable([
      [3, 20, 40],
      [30, 50, 60],
      [25, 15, 30],
    ])
    expect(table.counts).toEqual([
      [null, null, 40],
      [30, 50, 60],
      [null, null, 30],
    ])
    expect([table.rowTotals, table.columnTotals, table.total]).toEqual([[63, 140, 70], [58, 85, 130], 273])
  })

  test('nothing small, nothing withheld', () => {
    const counts = [
      [10, 11],
      [12, 13],
    ]
    expect(protectTable(counts)).toEqual({ counts, rowTotals: [21, 25], columnTotals: [22, 24], total: 46 })
  })

  test('rows of unequal length are refused', () => expect(() => protectTable([[10], [10, 11]])).toThrow(RangeError))

  test('no differencing attack isolates fewer than the threshold', () => {
    fc.assert(
      fc.property(anyTable, fc.integer({ min: 5, max: 12 }), (counts, threshold) => {
        const isolated = smallestIsolated(counts.flat(), observeTable(protectTable(counts, threshold)))
        expect(isolated).toBeGreaterThanOrEqual(threshold)
      }),
      { numRuns: 1000 },
    )
  })
})

describe('the attack itself', () => {
  test('finds a lone withheld cell', () => {
    expect(smallestIsolated([3, 50, 12], observeRow({ counts: [null, 50, 12], total: 65 }))).toBe(3)
  })

  test('finds the two who link two blocks, though neither of them can be worked out alone', () => {
    const counts = [
      [20, 20, 1, 20],
      [20, 20, 20, 2],
      [20, 20, 20, 20],
      [20, 20, 20, 20],
    ]
    const kept = (row: number, column: number) => (row === 2 || row === 3) !== (column === 2 || column === 3)
    const rowTotals = counts.map((row) => row.reduce((sum, count) => sum + count))
    const scattered: ProtectedTable = {
      counts: counts.map((row, r) => row.map((count, c) => (kept(r, c) && count === 20 ? count : null))),
      rowTotals,
      columnTotals: [80, 80, 61, 62],
      total: 283,
    }
    expect(smallestIsolated(counts.flat(), observeTable(scattered))).toBe(3)
    expect(smallestIsolated(counts.flat(), observeTable(protectTable(counts)))).toBeGreaterThanOrEqual(10)
  })
})
