import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays, type CivilDate, civilDate, dayText } from './civil-date.ts'
import {
  contains,
  exactlyOne,
  fromDaterange,
  gapsBetween,
  intersect,
  overlaps,
  type Period,
  period,
  toDaterange,
  zPeriod,
} from './period.ts'

const p = (from: string, to: string | null) => period(civilDate(from), to === null ? null : civilDate(to))
const day = (days: number) => civilDate(dayText(20_000 + days))
const anyPeriod = fc
  .tuple(fc.nat(30), fc.option(fc.nat(12)))
  .map(([from, length]) => period(day(from), length === null ? null : day(from + length)))
const daysOf = (from: CivilDate, count: number) => Array.from({ length: count }, (_, index) => addDays(from, index))
const onDay = (periods: readonly Period[], date: CivilDate) => periods.filter((each) => contains(each, date)).length

describe('a period', () => {
  test('may last one day, may not end before it starts', () => {
    expect(zPeriod.safeParse({ from: '2026-01-01', to: '2026-01-01' }).success).toBe(true)
    const wrong = zPeriod.safeParse({ from: '2026-01-02', to: '2026-01-01' })
    expect(wrong.error?.issues[0]?.path).toEqual(['to'])
    expect(() => p('2026-01-02', '2026-01-01')).toThrow(RangeError)
  })

  test('needs its end said: null, not left out', () => {
    expect(zPeriod.safeParse({ from: '2026-01-01' }).success).toBe(false)
  })
})

describe('two periods', () => {
  test('that touch do not overlap; one shared day does', () => {
    expect(overlaps(p('2026-01-01', '2026-01-31'), p('2026-02-01', null))).toBe(false)
    expect(intersect(p('2026-01-01', '2026-02-01'), p('2026-02-01', null))).toEqual(p('2026-02-01', '2026-02-01'))
  })

  test('share exactly the days that both contain', () => {
    fc.assert(
      fc.property(anyPeriod, anyPeriod, (a, b) => {
        const both = intersect(a, b)
        for (const date of daysOf(day(0), 50)) {
          expect(both !== null && contains(both, date)).toBe(contains(a, date) && contains(b, date))
        }
      }),
    )
  })
})

describe('exactly one at every moment', () => {
  const year = p('2026-01-01', '2026-12-31')

  test('a handover on the next day holds', () => {
    expect(exactlyOne([p('2025-06-01', '2026-06-30'), p('2026-07-01', null)], year)).toEqual({
      holds: true,
      gaps: [],
      doubles: [],
    })
  })

  test('one day without and one day with two are both found', () => {
    expect(
      exactlyOne([p('2026-01-01', '2026-03-01'), p('2026-03-03', '2026-09-01'), p('2026-09-01', null)], year),
    ).toEqual({
      holds: false,
      gaps: [p('2026-03-02', '2026-03-02')],
      doubles: [p('2026-09-01', '2026-09-01')],
    })
  })

  test('nobody at all over an open period is an open gap', () => {
    expect(gapsBetween([], p('2026-01-01', null))).toEqual([p('2026-01-01', null)])
  })

  test('agrees with counting each day, and its answers are joined', () => {
    fc.assert(
      fc.property(fc.array(anyPeriod, { maxLength: 5 }), anyPeriod, (periods, over) => {
        const { holds, gaps, doubles } = exactlyOne(periods, over)
        const days = daysOf(day(0), 60)
        for (const date of days) {
          const times = contains(over, date) ? onDay(periods, date) : 1
          expect(onDay(gaps, date)).toBe(times === 0 ? 1 : 0)
          expect(onDay(doubles, date)).toBe(times > 1 ? 1 : 0)
        }
        expect(holds).toBe(gaps.length === 0 && doubles.length === 0)
        for (const found of [gaps, doubles]) {
          for (const [index, { to }] of found.slice(0, -1).entries()) {
            expect(to !== null && addDays(to, 1) < (found[index + 1]?.from ?? '')).toBe(true)
          }
        }
      }),
    )
  })
})

describe('as a daterange', () => {
  test.each([
    [p('2026-01-01', '2026-01-31'), '[2026-01-01,2026-02-01)'],
    [p('2026-01-01', null), '[2026-01-01,)'],
    [p('2026-01-01', '2999-12-31'), '[2026-01-01,3000-01-01)'],
  ])('%j is %s', (each, text) => {
    expect(toDaterange(each)).toBe(text)
    expect(fromDaterange(text)).toEqual(each)
  })

  test.each(['empty', '(,2026-01-01)', '[2026-01-01,infinity)', '[2026-01-01,2026-01-01)', '(2026-01-01,2026-02-01]'])(
    '%s is refused',
    (text) => expect(() => fromDaterange(text)).toThrow(RangeError),
  )

  test('there and back again', () => {
    fc.assert(
      fc.property(anyPeriod, (each) => {
        expect(fromDaterange(toDaterange(each))).toEqual(each)
      }),
    )
  })
})
