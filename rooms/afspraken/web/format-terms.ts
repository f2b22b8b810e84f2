import { formatNumber, type Lang } from '@samenhang/ui/format.ts'

/** A tariff in ten-thousandths of a euro: € 36,40, and € 0,6075 when it is that exact. */
export function formatTariefAmount(tarief: number, lang: Lang): string {
  const decimals = tarief % 10_000 === 0 ? 0 : tarief % 100 === 0 ? 2 : 4
  const amount = formatNumber(tarief / 10_000, lang, decimals)
  return lang === 'nl' ? `€\u00a0${amount}` : `€${amount}`
}

/** An index that comes as text with two decimals, as people read it. */
export function formatIndex(n: string | null, lang: Lang): string {
  return n === null ? '–' : lang === 'nl' ? n.replace('.', ',') : n
}

/** Whole hours from minutes. */
export function formatHours(minutes: number, lang: Lang): string {
  return formatNumber(Math.round(minutes / 60), lang)
}
