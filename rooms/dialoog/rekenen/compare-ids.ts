const whole = /^(0|[1-9][0-9]*)$/

/**
 * Order of ids: whole numbers by size, then other texts by UTF-16 code unit. Never by locale, which differs between
 * machines.
 */
export function compareIds(a: string, b: string): number {
  const numbers = whole.test(a)
  if (numbers !== whole.test(b)) return numbers ? -1 : 1
  if (numbers && a.length !== b.length) return a.length - b.length
  if (a === b) return 0
  return a < b ? -1 : 1
}
