/** Language of the interface. */
export type Lang = 'nl' | 'en'

/** A date without a time, written as YYYY-MM-DD. */
export type CivilDate = string

/** Locale of a language, for Intl and for react-aria. */
export const locales = { nl: 'nl-NL', en: 'en-GB' } as const

/** No-break space: dates and amounts never break over two lines. */
const glue = (text: string) => text.replace(/\s/g, '\u00a0')

/** @param cents integer euro cents. Whole euros lose the decimals: € 16.400, € 36,40; in English €16,400. */
export function formatEuro(cents: number, lang: Lang): string {
  const digits = cents % 100 === 0 ? 0 : 2
  const amount = formatNumber(Math.abs(cents) / 100, lang, digits)
  const minus = cents < 0 ? '\u2212' : ''
  return lang === 'nl' ? `€\u00a0${minus}${amount}` : `${minus}€${amount}`
}

/** 2.410 in Dutch, 2,410 in English. */
export function formatNumber(value: number, lang: Lang, decimals = 0): string {
  const digits = { minimumFractionDigits: decimals, maximumFractionDigits: decimals }
  return new Intl.NumberFormat(locales[lang], digits).format(value)
}

/** @param share a share between 0 and 1. 0.49 gives 49%. */
export function formatPercent(share: number, lang: Lang): string {
  return `${formatNumber(share * 100, lang)}%`
}

const styles = {
  full: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  short: { day: 'numeric', month: 'short' },
  day: { weekday: 'short', day: 'numeric', month: 'short' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>

/** full: donderdag 10 december 2026; long: 10 december 2026; short: 10 dec; day: do 10 dec. */
export type DateStyle = keyof typeof styles

/** Writes a civil date in words. Throws a RangeError that names the text when it is not a date. */
export function formatDate(date: CivilDate, lang: Lang, style: DateStyle = 'full'): string {
  const time = Date.parse(`${date}T00:00:00Z`)
  if (Number.isNaN(time)) throw new RangeError(`formatDate: '${date}' is not a date written as YYYY-MM-DD`)
  const words = new Intl.DateTimeFormat(locales[lang], { ...styles[style], timeZone: 'UTC' }).format(time)
  return glue(words.replace(/[.,]/g, ''))
}

/** Day and time of a moment, in Amsterdam: 24 nov 2026, 09:12. @param moment ISO 8601 */
export function formatDateTime(moment: string, lang: Lang): string {
  const style = { dateStyle: 'medium', timeStyle: 'short', timeZone: 'Europe/Amsterdam' } as const
  return new Intl.DateTimeFormat(locales[lang], style).format(new Date(moment))
}
