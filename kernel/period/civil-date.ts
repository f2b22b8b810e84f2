import { z } from 'zod'

/**
 * A day in the Netherlands, 'YYYY-MM-DD', without time or zone; a day that does not exist is refused. Statutory terms
 * and validity are counted in such days, never in timestamps. Years 1800 to 2999, Gregorian; sorts as text.
 */
export const zCivilDate = z.iso
  .date({ error: 'not an existing date, written YYYY-MM-DD' })
  .refine((text) => text >= '1800-01-01' && text <= '2999-12-31', { error: 'the year is not in 1800 to 2999' })
  .brand<'CivilDate'>()
export type CivilDate = z.infer<typeof zCivilDate>

const msPerDay = 86_400_000
const amsterdam = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }) // Swedish writes YYYY-MM-DD

/** @throws RangeError when `text` is not such a date. */
export function civilDate(text: string): CivilDate {
  const result = zCivilDate.safeParse(text)
  if (!result.success) throw new RangeError(`civilDate: '${text}': ${result.error.issues[0]?.message}`)
  return result.data
}

/** The day that it is in the Netherlands at this instant. */
export function dateInAmsterdam(instant: Date): CivilDate {
  return civilDate(amsterdam.format(instant))
}

/** @throws RangeError when the result leaves the years 1800 to 2999. */
export function addDays(date: CivilDate, days: number): CivilDate {
  return civilDate(dayText(dayNumber(date) + days))
}

/**
 * The same day of the month so many months on, or the last day of that month when it has no such day: 31 January and
 * one month is 28 or 29 February.
 * @throws RangeError when the result leaves the years 1800 to 2999
 */
export function addMonths(date: CivilDate, months: number): CivilDate {
  const [year, month, day] = split(date)
  const lastDay = new Date(Date.UTC(year, month + months, 0))
  return civilDate(`${lastDay.toISOString().slice(0, 8)}${pad(Math.min(day, lastDay.getUTCDate()))}`)
}

/** Days from `from` to `to`: the day of `from` is not counted, so the day after is 1; negative when `to` is earlier. */
export function daysBetween(from: CivilDate, to: CivilDate): number {
  return dayNumber(to) - dayNumber(from)
}

/** ISO weekday: Monday is 1, Sunday is 7. */
export function weekday(date: CivilDate): number {
  return new Date(dayNumber(date) * msPerDay).getUTCDay() || 7
}

/** For `sort`: negative when `a` is earlier. */
export function compareDates(a: CivilDate, b: CivilDate): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/**
 * Age in whole years on a day; who was born on 29 February turns a year older on 1 March in a year without that day.
 * @throws RangeError when `on` is before the day of birth
 */
export function ageOn(born: CivilDate, on: CivilDate): number {
  if (on < born) throw new RangeError('ageOn: the day is before the day of birth')
  const years = split(on)[0] - split(born)[0]
  return on.slice(5) < born.slice(5) ? years - 1 : years
}

/** Days since 1 January 1970. Takes any ISO date, so also the exclusive end of a daterange that ends in 2999. */
export function dayNumber(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / msPerDay
}

/** The ISO date of a day number, not checked against the years of a CivilDate. */
export function dayText(days: number): string {
  return new Date(days * msPerDay).toISOString().slice(0, 10)
}

function split(date: CivilDate): [year: number, month: number, day: number] {
  return [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8))]
}

function pad(day: number): string {
  return String(day).padStart(2, '0')
}
