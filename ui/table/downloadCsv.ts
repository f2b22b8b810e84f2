import { type CsvValue, toCsv } from './csv.ts'

/** Lets the browser save rows as `name`.csv. The byte order mark tells Excel that it is UTF-8. */
export function downloadCsv(name: string, rows: CsvValue[][]): void {
  const url = URL.createObjectURL(new Blob(['\ufeff', toCsv(rows)], { type: 'text/csv;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = url
  link.download = `${name}.csv`
  link.click()
  URL.revokeObjectURL(url)
}
