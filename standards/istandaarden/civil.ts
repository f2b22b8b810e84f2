/** Whether `text` is a day that exists, as YYYY-MM-DD. */
export function isCivilDate(text: string): boolean {
  const match = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec(text)
  if (!match) return false
  const [year, month, day] = match.slice(1).map(Number) as [number, number, number]
  return year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month)
}

/** Whether `text` is a time of day without zone, as xs:time has it: fractions and 24:00:00 included. */
export const isTime = (text: string): boolean =>
  /^(([01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](\.[0-9]{1,12})?|24:00:00(\.0{1,12})?)$/.test(text)

/** The last day of the month of a civil date. */
export function lastDayOfMonth(date: string): string {
  const days = daysIn(Number(date.slice(0, 4)), Number(date.slice(5, 7)))
  return `${date.slice(0, 8)}${days}`
}

/** The same day `years` earlier; 29 February becomes the 28th. Never before year 1. */
export function yearsBefore(date: string, years: number): string {
  const year = String(Math.max(1, Number(date.slice(0, 4)) - years)).padStart(4, '0')
  const moved = `${year}${date.slice(4)}`
  return isCivilDate(moved) ? moved : `${year}-02-28`
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28
  return [4, 6, 9, 11].includes(month) ? 30 : 31
}
