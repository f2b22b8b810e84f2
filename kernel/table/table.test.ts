import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cents } from '../money/money.ts'
import { civilDate, dayNumber, dayText } from '../period/civil-date.ts'
import type { RowOf } from './column.ts'
import { readTable } from './read-table.ts'
import { writeCsv } from './write-csv.ts'
import { writeXlsx } from './write-xlsx.ts'

const columns = [
  { name: 'naam', kind: 'text', obligatory: true, header: 'Naam; "voluit"', also: ['aanbieder'] },
  { name: 'vanaf', kind: 'date' },
  { name: 'bedrag', kind: 'cents' },
  { name: 'aantal', kind: 'integer' },
  { name: 'actief', kind: 'boolean' },
] as const
type Row = RowOf<typeof columns>

const texts = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom("'=1+1", '=1', "''@", '-5', '+31 6', '_x000D_', 'a\r\nb\rc\nd', '\ufeff', 'ı€ĳ', '"', ';', ','),
)
const anyText = texts.filter((text) => text.trim() !== '')
const rows: fc.Arbitrary<Row> = fc.record({
  naam: anyText,
  vanaf: fc.option(
    fc.integer({ min: dayNumber('1800-01-01'), max: dayNumber('2999-12-31') }).map((day) => civilDate(dayText(day))),
  ),
  bedrag: fc.option(fc.integer({ min: -1e14, max: 1e14 }).map(cents)),
  aantal: fc.option(fc.integer({ min: -1e14, max: 1e14 })),
  actief: fc.option(fc.boolean()),
})

test.each([
  ['CSV', writeCsv],
  ['XLSX', writeXlsx],
] as const)('any table that goes out as %s comes back the same', (_, write) => {
  fc.assert(
    fc.property(fc.array(rows, { maxLength: 5 }), (written) => {
      const read = readTable(write(columns, written), columns)
      expect(read.errors).toEqual([])
      expect(read.rows.map(({ values }) => values)).toEqual(written)
    }),
  )
})
