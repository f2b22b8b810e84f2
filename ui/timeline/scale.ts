import type { CivilDate } from '../format.ts'

const day = (date: CivilDate) => Date.parse(`${date}T00:00:00Z`)

/** Place of a day between two days as a share from 0 to 1; days outside are put at the edge. */
export function shareOf(date: CivilDate, from: CivilDate, to: CivilDate): number {
  return Math.min(1, Math.max(0, (day(date) - day(from)) / (day(to) - day(from))))
}

/** At most `most` days to mark: starts of years, of quarters when years are too few, thinned out evenly. */
export function ticks(from: CivilDate, to: CivilDate, most: number): CivilDate[] {
  const first = Number(from.slice(0, 4))
  const last = Number(to.slice(0, 4))
  const years = Array.from({ length: last - first + 1 }, (_, i) => first + i)
  const starts = (months: string[]) =>
    years.flatMap((year) => months.map((month) => `${year}-${month}-01`)).filter((date) => date >= from && date <= to)
  const yearly = starts(['01'])
  const found = yearly.length > 2 ? yearly : starts(['01', '04', '07', '10'])
  const keep = Math.ceil(found.length / most)
  return found.filter((_, i) => i % keep === 0)
}
