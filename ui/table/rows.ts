import type { CsvValue } from '@samenhang/kernel/table/csv.ts'

/** How a column is put in order. */
export type Order = { column: string; direction: 'ascending' | 'descending' }

type Valued<Row> = { id: string; value: (row: Row) => CsvValue }

/** Rows in order of one column; empty cells last in either direction, equal cells keep their place. */
export function sortRows<Row>(rows: readonly Row[], columns: Valued<Row>[], order: Order | null): Row[] {
  const column = columns.find(({ id }) => id === order?.column)
  if (!column || !order) return [...rows]
  const sign = order.direction === 'ascending' ? 1 : -1
  return rows.toSorted((a, b) => {
    const [x, y] = [column.value(a), column.value(b)]
    if (x === null || y === null) return Number(x === null) - Number(y === null)
    return sign * compare(x, y)
  })
}

const compare = (a: string | number, b: string | number) =>
  typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(String(a), String(b))

const collator = new Intl.Collator('nl', { numeric: true, sensitivity: 'base' })

/** Rows in which some cell holds the text; letters, accents and spaces around it do not matter. */
export function filterRows<Row>(rows: readonly Row[], columns: Valued<Row>[], text: string): Row[] {
  const wanted = fold(text.trim())
  return rows.filter((row) => columns.some((column) => fold(String(column.value(row) ?? '')).includes(wanted)))
}

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
