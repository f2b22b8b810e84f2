import type { Cents } from '../money/money.ts'
import type { CivilDate } from '../period/civil-date.ts'

/** What the values of each kind of column are, once read. */
export type ColumnValues = { text: string; date: CivilDate; cents: Cents; integer: number; boolean: boolean }

/** One column of a table, going out or coming in. */
export type Column = {
  /** Field in a row. */
  readonly name: string
  readonly kind: keyof ColumnValues
  /** An empty cell is refused; without it, an empty cell is null. */
  readonly obligatory?: true
  /** What stands above the column; its name when left out. */
  readonly header?: string
  /** Other headers by which a file of somebody else may call it, to guess the mapping by. */
  readonly also?: readonly string[]
}

/** One row as these columns say it; there is no empty text, that is null. */
export type RowOf<Columns extends readonly Column[]> = {
  readonly [One in Columns[number] as One['name']]:
    | ColumnValues[One['kind']]
    | (One extends { readonly obligatory: true } ? never : null)
}

/**
 * What a cell holds before its column has read it: a CSV file knows texts alone; of an XLSX file a day is a text
 * `YYYY-MM-DD`. Null is an empty cell.
 */
export type Cell = string | number | boolean | null

/** One row as it stands in the file, with the line that it starts on; the first line is 1. */
export type RawRow = { readonly line: number; readonly cells: readonly Cell[] }

/** Header above a column. */
export function headerOf(column: Column): string {
  return column.header ?? column.name
}
