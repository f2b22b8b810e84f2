import { type CivilDate, dayNumber } from '@samenhang/kernel/period/civil-date.ts'
import type { TermRule } from './term-rules.ts'

const long = new Intl.DateTimeFormat('nl', {
  timeZone: 'UTC',
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
})

/** 'vrijdag 22 mei 2026'. */
export function dayWords(date: CivilDate): string {
  return long.format(dayNumber(date) * 86_400_000)
}

/** 'zes weken', in figures: '6 weken', '1 dag', '3 werkdagen'. */
export function lengthWords({ length, unit }: Pick<TermRule, 'length' | 'unit'>): string {
  if (unit === 'weeks') return plural(length, 'week', 'weken')
  if (length === 0) return 'Meteen, op dezelfde dag'
  return unit === 'days' ? plural(length, 'dag', 'dagen') : plural(length, 'werkdag', 'werkdagen')
}

export function plural(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`
}

/** What happened, at the start of a sentence: 'Aanvulling gevraagd'. */
export function kindWords(kind: string): string {
  return `${kind.slice(0, 1).toUpperCase()}${kind.slice(1).replaceAll('-', ' ')}`
}
