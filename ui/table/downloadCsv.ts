import { type CsvValue, toCsv } from '@samenhang/kernel/table/csv.ts'

/** Lets the browser save rows as `name`.csv. */
export function downloadCsv(name: string, rows: CsvValue[][]): void {
  const url = URL.createObjectURL(new Blob([toCsv(rows)], { type: 'text/csv;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = url
  link.download = `${name}.csv`
  link.click()
  URL.revokeObjectURL(url)
}
