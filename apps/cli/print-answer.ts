/** The answer on stdout: JSON on one line for a machine, else a table for people. */
export function printAnswer(answer: unknown, json: boolean): void {
  process.stdout.write(`${json ? JSON.stringify(answer) : toText(answer)}\n`)
}

/** Lists as a table, anything else as one name and value a line. */
export function toText(answer: unknown): string {
  if (Array.isArray(answer)) return toTable(answer)
  if (answer === null || typeof answer !== 'object') return toCell(answer)
  const { items, ...rest } = answer as Record<string, unknown>
  const lines = Object.entries(rest).map(([name, value]) => [name, toCell(value)])
  return [...(Array.isArray(items) ? [toTable(items)] : []), ...(lines.length > 0 ? [align(lines)] : [])].join('\n\n')
}

function toTable(rows: readonly unknown[]): string {
  if (rows.length === 0) return '(nothing)'
  const records = rows.map((row) => (row !== null && typeof row === 'object' ? row : { value: row }))
  const names = [...new Set(records.flatMap((row) => Object.keys(row)))]
  const cells = records.map((row) => names.map((name) => toCell((row as Record<string, unknown>)[name])))
  return align([names, names.map((name) => '-'.repeat(name.length)), ...cells])
}

/** Empty and withheld are different things here too. */
function toCell(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (typeof value === 'string') return value.replaceAll(/\s*\n\s*/g, ' / ')
  if (typeof value !== 'object') return String(value)
  const seen = value as { k?: string; v?: unknown; reason?: string }
  if (seen.k === 'value') return toCell(seen.v)
  if (seen.k === 'empty') return ''
  if (seen.k === 'withheld') return `(withheld: ${seen.reason})`
  return JSON.stringify(value)
}

function align(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => (row[column] ?? '').length)))
  return rows
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
