import { zCivilDate } from '../period/civil-date.ts'
import type { Cell, Column } from './column.ts'

/** A value, or what is wrong with the cell in words; never the cell itself. */
export type ReadValue = { readonly value: string | number | boolean | null } | { readonly wrong: string }

/** What a cell says to its column; an empty cell is null. */
export function readValue(kind: Column['kind'], cell: Cell): ReadValue {
  if (cell === null || (typeof cell === 'string' && cell.trim() === '')) return { value: null }
  return readers[kind](cell)
}

const readers: Record<Column['kind'], (cell: string | number | boolean) => ReadValue> = {
  text: (cell) => ({ value: typeof cell === 'boolean' ? (cell ? 'ja' : 'nee') : String(cell) }),
  date: (cell) => {
    const [, day = '', month = '', year] = /^(\d{1,2})-(\d{1,2})-(\d{4})$/.exec(String(cell).trim()) ?? []
    const date = zCivilDate.safeParse(
      year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : String(cell).trim(),
    )
    return date.success ? { value: date.data } : { wrong: 'Schrijf een bestaande dag als 31-12-2026 of 2026-12-31.' }
  },
  cents: (cell) => {
    const amount = typeof cell === 'number' ? toCents(cell) : typeof cell === 'string' ? readEuros(cell) : undefined
    return amount === undefined ? { wrong: 'Schrijf een bedrag in euros, zoals 1234,50.' } : { value: amount }
  },
  integer: (cell) => {
    const number =
      typeof cell === 'string' && /^\s*-?(\d+|\d{1,3}(\.\d{3})+)\s*$/.test(cell)
        ? Number(cell.replaceAll('.', ''))
        : cell
    return Number.isSafeInteger(number) ? { value: (number as number) + 0 } : { wrong: 'Schrijf een heel getal.' }
  },
  boolean: (cell) => {
    const text = String(cell).trim().toLowerCase()
    if (yes.includes(text)) return { value: true }
    return no.includes(text) ? { value: false } : { wrong: 'Schrijf ja of nee.' }
  },
}

const yes = ['ja', 'true', 'waar', '1']
const no = ['nee', 'false', 'onwaar', '0']

/** Euros of a spreadsheet, which counts in fractions of two: 1.1 + 2.2 euro is 330 cents, half a cent is none. */
function toCents(euros: number): number | undefined {
  const amount = Math.round(euros * 100)
  return Number.isSafeInteger(amount) && (amount / 100 === euros || Math.abs(euros * 100 - amount) < 1e-4)
    ? amount + 0
    : undefined
}

/** `1.234,50`, `€ 1234`, `-12.5`: a dot before three digits parts thousands, as in Dutch; else it is a decimal one. */
function readEuros(text: string): number | undefined {
  const bare = text.replaceAll(/[\s\u00a0€]/g, '')
  const [, sign = '', euros = '', , decimals = ''] = /^(-?)(\d{1,3}(?:\.\d{3})+|\d+)([,.](\d{1,2}))?$/.exec(bare) ?? []
  if (euros === '') return undefined
  const amount = Number(`${sign}${euros.replaceAll('.', '')}${decimals.padEnd(2, '0')}`)
  return Number.isSafeInteger(amount) ? amount + 0 : undefined
}
