import { expect, test } from 'vitest'
import { filterRows, sortRows } from './rows.ts'

type Row = { name: string; count: number | null }
const rows: Row[] = [
  { name: 'Zilverberk', count: 4 },
  { name: 'Één', count: null },
  { name: 'Oeverland 10', count: 12 },
  { name: 'Oeverland 9', count: 3 },
]
const columns = [
  { id: 'name', value: (row: Row) => row.name },
  { id: 'count', value: (row: Row) => row.count },
]
const names = (list: Row[]) => list.map((row) => row.name)

test('numbers go by size and empty cells stay last in either direction', () => {
  const up = sortRows(rows, columns, { column: 'count', direction: 'ascending' })
  const down = sortRows(rows, columns, { column: 'count', direction: 'descending' })
  expect(up.map((row) => row.count)).toEqual([3, 4, 12, null])
  expect(down.map((row) => row.count)).toEqual([12, 4, 3, null])
})

test('text goes as in Dutch, with figures inside by size', () =>
  expect(names(sortRows(rows, columns, { column: 'name', direction: 'ascending' }))).toEqual([
    'Één',
    'Oeverland 9',
    'Oeverland 10',
    'Zilverberk',
  ]))

test('without an order the rows stay as given', () => expect(sortRows(rows, columns, null)).toEqual(rows))

test('filter looks in all cells, without accents or case', () => {
  expect(names(filterRows(rows, columns, ' een '))).toEqual(['Één'])
  expect(names(filterRows(rows, columns, '12'))).toEqual(['Oeverland 10'])
  expect(filterRows(rows, columns, '')).toHaveLength(4)
  expect(filterRows(rows, columns, 'niets')).toEqual([])
})
