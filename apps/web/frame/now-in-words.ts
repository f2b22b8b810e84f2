import { formatDate, type Lang } from '@samenhang/ui/format.ts'

const zone = 'Europe/Amsterdam'

/** "dinsdag 24 november 2026, 09.12 uur": the moment at which the page got its data, in Dutch time. */
export function nowInWords(at: Date, lang: Lang): string {
  const date = new Intl.DateTimeFormat('sv-SE', { timeZone: zone }).format(at)
  const time = new Intl.DateTimeFormat('nl-NL', { timeZone: zone, hour: '2-digit', minute: '2-digit' }).format(at)
  return lang === 'nl'
    ? `${formatDate(date, lang)}, ${time.replace(':', '.')} uur`
    : `${formatDate(date, lang)}, ${time}`
}
