/**
 * Reads an amount in euro as people type it: 36,40 or € 1.240.000 or 36.40.
 * A dot with exactly three digits after it groups thousands; with one or two it is a decimal sign.
 * @returns integer cents, or null where the text is no amount.
 */
export function parseMoney(text: string): number | null {
  const bare = text.replace(/[€\s\u00a0]/g, '').replace(/,-$/, '')
  const match = grouped.exec(bare) ?? plain.exec(bare)
  if (!match?.groups) return null
  const { minus, euro = '', cents = '' } = match.groups
  const amount = Number(euro.replace(/\./g, '')) * 100 + Number(cents.padEnd(2, '0'))
  if (!Number.isSafeInteger(amount)) return null
  return minus && amount !== 0 ? -amount : amount
}

const grouped = /^(?<minus>[-\u2212])?(?<euro>\d{1,3}(?:\.\d{3})+)(?:,(?<cents>\d{1,2}))?$/
const plain = /^(?<minus>[-\u2212])?(?<euro>\d+)(?:[.,](?<cents>\d{1,2}))?$/

/** Writes cents as the text of a field: 36,40. */
export function typedMoney(cents: number): string {
  const whole = Math.trunc(Math.abs(cents) / 100)
  const rest = String(Math.abs(cents) % 100).padStart(2, '0')
  return `${cents < 0 ? '-' : ''}${whole},${rest}`
}
