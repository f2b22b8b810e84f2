import { dayNumber, dayText } from '../period/civil-date.ts'
import type { Cell, RawRow } from './column.ts'
import { limits, unreadable } from './limits.ts'
import { tooMany } from './read-csv.ts'
import { readXml } from './read-xml.ts'
import { readXlsxText } from './xlsx-text.ts'

type Workbook = {
  readonly texts: readonly string[]
  readonly dateStyles: readonly boolean[]
  /** Days are counted from 1904, as old Macs did. */
  readonly since1904: boolean
}

/** Rows of one sheet of an XLSX file; rows and cells without anything in them are left out of the count. */
export function readSheet(xml: string, workbook: Workbook): RawRow[] {
  const rows: RawRow[] = []
  let [line, column, type, style, value, inValue] = [0, 0, '', 0, '', false]
  let cells: Cell[] = []
  readXml(xml, {
    open: (name, { r, t = 'n', s = '0' }) => {
      inValue = name === 'v' || name === 't'
      if (name === 'row') [line, column, cells] = [r ? Number(r) : line + 1, 0, []]
      if (name === 'c') [column, type, style, value] = [r ? columnNumber(r) : column + 1, t, Number(s), '']
    },
    text: (piece) => {
      if (inValue) value += piece
    },
    close: (name) => {
      inValue = false
      if (name === 'c') {
        const cell = readCell(value, type, workbook.dateStyles[style] ?? false, workbook, `regel ${line}`)
        if (cell === null) return
        if (column > limits.columns) throw unreadable(`regel ${line}`, 'columns', tooMany('kolommen', limits.columns))
        while (cells.length < column - 1) cells.push(null)
        cells[column - 1] = cell
      }
      if (name === 'row' && cells.length > 0) rows.push({ line, cells })
      if (rows.length > limits.rows + 1) throw unreadable(`regel ${line}`, 'rows', tooMany('regels', limits.rows))
    },
  })
  return rows
}

/** Number of the column of a cell: 1 for `A7`, 27 for `AA7`. */
function columnNumber(reference: string): number {
  const letters = /^[A-Z]{1,3}/.exec(reference)?.[0] ?? ''
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0)
}

function readCell(value: string, type: string, isDate: boolean, workbook: Workbook, place: string): Cell {
  if (value === '') return null
  if (type === 's') return workbook.texts[Number(value)] ?? null
  if (type === 'str' || type === 'inlineStr') return readXlsxText(value)
  if (type === 'b') return value === '1'
  if (type === 'd') return value
  if (type === 'e') throw unreadable(place, 'formula', 'Hier staat een formule zonder uitkomst.')
  const number = Number(value)
  return isDate ? toDay(number, workbook.since1904) : number
}

/** The day of a serial number, with the time after it when there is one; Excel thinks that 1900 was a leap year. */
function toDay(serial: number, since1904: boolean): string {
  const whole = Math.floor(serial)
  const start = dayNumber(since1904 ? '1904-01-01' : whole < 60 ? '1899-12-31' : '1899-12-30')
  const minutes = Math.round((serial - whole) * 1440)
  const day = dayText(start + whole)
  return minutes === 0
    ? day
    : `${day} ${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`
}
