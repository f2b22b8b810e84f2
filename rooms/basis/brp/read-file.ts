import { Problem } from '@samenhang/kernel/errors/problem.ts'
import { type CsvRecord, readCsv } from '@samenhang/kernel/table/read-csv.ts'
import { columnCount, named } from './columns.ts'

/**
 * Records of a file of persoonslijsten, without its header.
 * @throws Problem `bad-input` that names the line and the rule when it is not such a file
 */
export function readFile(bytes: Uint8Array): CsvRecord[] {
  const [header, ...records] = decode(bytes)
  if (!header) throw wrong(1, 'header', 'Het bestand is leeg.')
  for (const [position, name] of Object.values(named)) {
    if (header.fields[position] !== name) throw wrong(1, 'header', `Kolom ${position + 1} hoort ${name} te zijn.`)
  }
  for (const { line, fields } of records) {
    if (fields.length === columnCount) continue
    throw wrong(line, 'columns', `Deze regel heeft ${fields.length} kolommen in plaats van ${columnCount}.`)
  }
  if (records[0] && records[0].fields[named.geheim[0]] === '') {
    throw wrong(records[0].line, 'begin', 'De eerste regel is niet het begin van een persoonslijst.')
  }
  return records
}

function decode(bytes: Uint8Array): CsvRecord[] {
  try {
    return readCsv(bytes, { rows: Number.POSITIVE_INFINITY, columns: 2 * columnCount })
  } catch (error) {
    const [place] = error instanceof Problem ? (error.places ?? []) : []
    throw place ? new Problem('bad-input', undefined, [{ ...place, place: `body/${place.place}` }]) : error
  }
}

function wrong(line: number, rule: string, message: string): Problem {
  return new Problem('bad-input', undefined, [{ place: `body/regel ${line}`, rule, message }])
}
