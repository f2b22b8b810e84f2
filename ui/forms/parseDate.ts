import type { CivilDate } from '../format.ts'

/** Why a typed date is no date: its shape, or a day that the calendar does not have. */
export type DateProblem = 'shape' | 'impossible'

/**
 * Reads a date as people type it (dd-mm-jjjj; also with / . or spaces, and YYYY-MM-DD).
 * @returns the civil date, or the problem with it.
 */
export function parseDate(text: string): { date: CivilDate } | { problem: DateProblem } {
  const parts = dutch.exec(text.trim()) ?? iso.exec(text.trim())
  const { day = '', month = '', year = '' } = parts?.groups ?? {}
  if (!parts) return { problem: 'shape' }
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  return isCivilDate(date) ? { date } : { problem: 'impossible' }
}

const dutch = /^(?<day>\d{1,2})[-/. ](?<month>\d{1,2})[-/. ](?<year>\d{4})$/
const iso = /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})$/

/** Is this text a day that exists, written as YYYY-MM-DD? */
export function isCivilDate(text: string): text is CivilDate {
  if (!iso.test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}

/** Writes a civil date as dd-mm-jjjj, for the text of a field. */
export const typedDate = (date: CivilDate): string => date.split('-').reverse().join('-')
