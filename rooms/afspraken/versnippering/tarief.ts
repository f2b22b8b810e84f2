/** Ten-thousandths of a euro in a euro: how exact a tariff is, such as 0,6075 for a minute. */
export const tariefUnit = 10_000

/** Ten-thousandths of a euro from `36,40`, `36.4` or `36`; undefined for anything else, such as a thousands mark. */
export function readTarief(text: string): number | undefined {
  const match = /^\s*(\d{1,9})(?:[.,](\d{1,4}))?\s*$/.exec(text)
  return match ? Number(match[1]) * tariefUnit + Number((match[2] ?? '').padEnd(4, '0')) : undefined
}

/** As people write it: at least two decimals, four when it has more. */
export function formatTarief(tarief: number): string {
  const digits = String(tarief).padStart(5, '0')
  const [euros, decimals] = [digits.slice(0, -4), digits.slice(-4)]
  return `${euros},${decimals.endsWith('00') ? decimals.slice(0, 2) : decimals}`
}
