import { z } from 'zod'
import { type CivilDate, civilDate, compareDates, dayNumber, dayText, zCivilDate } from './civil-date.ts'

/** From and including `from` up to and including `to`; `to: null` has no end yet. */
export const zPeriod = z
  .strictObject({ from: zCivilDate, to: zCivilDate.nullable() })
  .readonly()
  .refine(({ from, to }) => to === null || from <= to, { path: ['to'], error: 'the period ends before it starts' })
export type Period = z.infer<typeof zPeriod>

/** @throws RangeError when the period would end before it starts. */
export function period(from: CivilDate, to: CivilDate | null): Period {
  if (to !== null && to < from) throw new RangeError(`period: ${to} is before ${from}`)
  return { from, to }
}

export function contains(outer: Period, date: CivilDate): boolean {
  return outer.from <= date && (outer.to === null || date <= outer.to)
}

export function overlaps(a: Period, b: Period): boolean {
  return intersect(a, b) !== null
}

/** The days that both have, or null when there are none. */
export function intersect(a: Period, b: Period): Period | null {
  const from = compareDates(a.from, b.from) > 0 ? a.from : b.from
  const to = a.to === null ? b.to : b.to === null || a.to < b.to ? a.to : b.to
  return to !== null && to < from ? null : { from, to }
}

/** The days of `over` that none of `periods` has, joined and in order. */
export function gapsBetween(periods: readonly Period[], over: Period): Period[] {
  return exactlyOne(periods, over).gaps
}

/**
 * Does every day of `over` have exactly one of `periods`? For rules like one regisseur at every moment.
 * @returns the days with none (`gaps`) and with two or more (`doubles`), each joined and in order
 */
export function exactlyOne(
  periods: readonly Period[],
  over: Period,
): { holds: boolean; gaps: Period[]; doubles: Period[] } {
  const inside = periods.flatMap((each) => intersect(each, over) ?? [])
  const gaps = daysCovered(inside, over, (times) => times === 0)
  const doubles = daysCovered(inside, over, (times) => times > 1)
  return { holds: gaps.length + doubles.length === 0, gaps, doubles }
}

/** PostgreSQL's own way to write a daterange, its end exclusive: `[2026-01-01,2026-02-01)`, `[2026-01-01,)`. */
export function toDaterange({ from, to }: Period): string {
  return `[${from},${to === null ? '' : dayText(dayNumber(to) + 1)})`
}

/**
 * Reads a daterange as PostgreSQL prints it.
 * @throws RangeError on an empty range, one without a start, and on infinity (an open end is written as nothing)
 */
export function fromDaterange(text: string): Period {
  const match = /^\[(\d{4}-\d\d-\d\d),(\d{4}-\d\d-\d\d)?\)$/.exec(text)
  if (!match?.[1]) throw new RangeError(`fromDaterange: '${text}' is not of the form [YYYY-MM-DD,YYYY-MM-DD)`)
  return period(civilDate(match[1]), match[2] ? civilDate(dayText(dayNumber(match[2]) - 1)) : null)
}

/** Walks the days on which the number of periods can change; both ends of `inside` lie within `over`. */
function daysCovered(inside: readonly Period[], over: Period, wanted: (times: number) => boolean): Period[] {
  const changes = new Map<number, number>([[dayNumber(over.from), 0]])
  const change = (day: number, by: number) => changes.set(day, (changes.get(day) ?? 0) + by)
  for (const { from, to } of inside) {
    change(dayNumber(from), 1)
    change(endOf(to), -1)
  }
  change(endOf(over.to), 0)

  const found: { from: number; end: number }[] = []
  let times = 0
  const days = [...changes.keys()].sort((a, b) => a - b)
  days.slice(0, -1).forEach((day, index) => {
    times += changes.get(day) ?? 0
    const end = days[index + 1] ?? day
    const last = found.at(-1)
    if (!wanted(times)) return
    if (last?.end === day) last.end = end
    else found.push({ from: day, end })
  })
  return found.map(({ from, end }) =>
    period(civilDate(dayText(from)), end === Number.POSITIVE_INFINITY ? null : civilDate(dayText(end - 1))),
  )
}

/** The day number after the last day. */
function endOf(to: CivilDate | null): number {
  return to === null ? Number.POSITIVE_INFINITY : dayNumber(to) + 1
}
