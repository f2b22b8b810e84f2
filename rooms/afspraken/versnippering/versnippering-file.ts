import { Problem, type ProblemPlace } from '@samenhang/kernel/errors/problem.ts'
import { type CivilDate, zCivilDate } from '@samenhang/kernel/period/civil-date.ts'
import { readTable, type TableRow } from './read-table.ts'
import type { Regel } from './versnippering.ts'

const columns = [
  'gemeente',
  'aanbieder',
  'product',
  'variant',
  'eenheid',
  'tarief',
  'clienten',
  'reden',
  'redenTot',
] as const
type Column = (typeof columns)[number]

/**
 * Reads a CSV of contracts with the columns gemeente, aanbieder, product, variant, eenheid, tarief, clienten, reden and
 * redenTot, separated by commas or semicolons. A reden counts while redenTot is the day asked about or later.
 * @throws Problem `bad-input` with every wrong place by line and column; nothing is counted then.
 */
export function readVersnipperingFile(text: string, op: CivilDate): Regel[] {
  const { header, rows } = readTable(text)
  const missing = columns.filter((column) => !header.includes(column))
  if (missing.length > 0) throw new Problem('bad-input', `The file lacks ${missing.join(', ')} in its first line.`)
  const places: ProblemPlace[] = []
  const regels = rows.map((row) => toRegel(row, op, places))
  if (places.length > 0) throw new Problem('bad-input', `${places.length} wrong in the file; nothing was counted.`, places)
  return regels
}

/** Ten-thousandths of a euro from `36,40`, `36.4` or `36`; undefined for anything else, such as a thousands mark. */
export function readTarief(text: string): number | undefined {
  const match = /^(\d{1,9})(?:[.,](\d{1,4}))?$/.exec(text)
  return match ? Number(match[1]) * 10_000 + Number((match[2] ?? '').padEnd(4, '0')) : undefined
}

function toRegel(row: TableRow, op: CivilDate, places: ProblemPlace[]): Regel {
  const wrong = (column: Column, rule: string, message: string) => {
    places.push({ place: `line ${row.line}/${column}`, rule, message })
  }
  const cell = (column: Column) => (row.cells[column] ?? '').trim()
  const named = (column: Column) => {
    if (cell(column) === '') wrong(column, 'required', 'is empty')
    return cell(column)
  }
  const tarief = readTarief(cell('tarief'))
  if (tarief === undefined) wrong('tarief', 'amount', 'is not an amount in euros such as 36,40')
  const clienten = /^\d{1,9}$/.test(cell('clienten')) ? Number(cell('clienten')) : undefined
  if (clienten === undefined) wrong('clienten', 'integer', 'is not a whole number of zero or more')
  const redenTot = zCivilDate.safeParse(cell('redenTot'))
  if (cell('redenTot') !== '' && !redenTot.success) wrong('redenTot', 'date', 'is not an existing date, written YYYY-MM-DD')
  if (cell('redenTot') !== '' && cell('reden') === '') wrong('reden', 'required', 'is empty while redenTot is not')
  return {
    gemeente: named('gemeente'),
    aanbieder: named('aanbieder'),
    product: named('product'),
    variant: named('variant'),
    eenheid: named('eenheid'),
    tarief: tarief ?? 0,
    clienten: clienten ?? 0,
    verklaard: cell('reden') !== '' && redenTot.success && redenTot.data >= op,
  }
}
