import { addDays, type CivilDate, civilDate, daysBetween } from '@samenhang/kernel/period/civil-date.ts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { easterOf, nextWorkingDay, noWorkingDay } from './feestdagen.ts'
import { type Gebeurtenis, zCase } from './kinds.ts'
import { calculateTermijnen } from './termijn.ts'

type Loose = Omit<Gebeurtenis, 'date' | 'uiterlijk' | 'tot'> & { date: string; uiterlijk?: string; tot?: string }

/** The end of each term by its name, or its state when it did not begin. */
function ends(events: Loose[], op?: string): Record<string, string> {
  const found = calculateTermijnen(zCase.parse({ events, op }))
  return Object.fromEntries(found.map(({ termijn, wet, end, state }) => [`${wet} ${termijn}`, `${end} ${state}`]))
}

describe('holidays', () => {
  test.each([
    ['2026-04-03', 'Goede Vrijdag'],
    ['2026-04-06', 'Tweede Paasdag'],
    ['2026-05-14', 'Hemelvaartsdag'],
    ['2026-05-25', 'Tweede Pinksterdag'],
    ['2025-04-26', 'Koningsdag'],
    ['2025-04-27', 'zondag'],
    ['2026-04-27', 'Koningsdag'],
    ['2013-04-30', 'Koninginnedag'],
    ['2014-04-30', undefined],
    ['2026-12-26', 'Tweede Kerstdag'],
    ['2026-05-26', undefined],
  ])('%s is %s', (day, name) => expect(noWorkingDay(civilDate(day))).toBe(name))

  test('Easter of years that are known', () => {
    const known = ['1961-04-02', '2000-04-23', '2008-03-23', '2024-03-31', '2026-04-05', '2038-04-25']
    expect(known.map((day) => easterOf(Number(day.slice(0, 4))))).toEqual(known)
  })
})

describe('the traps of the law', () => {
  test.each([
    ['Second Christmas Day', '2025-11-14', '2025-12-29'],
    ['Second Christmas Day on a Saturday', '2026-11-14', '2026-12-28'],
    ['a leap day', '2028-01-18', '2028-02-29'],
    ['the clock going forward keeps 42 days', '2026-03-13', '2026-04-24'],
    ['over the turn of the year', '2026-12-01', '2027-01-12'],
  ])('an onderzoek over %s', (_, date, end) =>
    expect(ends([{ kind: 'melding', wet: 'wmo', date }])['wmo onderzoek']).toBe(`${end} running`),
  )

  test('Good Friday, a weekend and Easter Monday one after the other', () =>
    expect(ends([{ kind: 'bekendmaking', wet: 'pw', date: '2026-02-20' }])['pw bezwaar']).toBe('2026-04-07 running'))

  test('an aanvraag in the third week of the onderzoek starts no two weeks; the next one does', () => {
    const events: Loose[] = [
      { kind: 'melding', wet: 'wmo', date: '2026-06-01' },
      { kind: 'aanvraag', wet: 'wmo', date: '2026-06-18' },
    ]
    expect(ends(events)['wmo besluit']).toBe('null notStarted')
    const later: Loose = { kind: 'aanvraag', wet: 'wmo', date: '2026-07-14' }
    expect(ends([...events, later])['wmo besluit']).toBe('2026-07-28 running')
    expect(ends([...events, { ...later, date: '2026-07-13' }])['wmo besluit']).toBe('null notStarted')
    const researched: Loose = { kind: 'onderzoek', wet: 'wmo', date: '2026-06-25' }
    expect(ends([...events, researched, { ...later, date: '2026-06-25' }])['wmo besluit']).toBe('2026-07-09 running')
  })

  test('two laws in one conversation are two clocks', () => {
    const found = ends([
      { kind: 'melding', wet: 'wmo', date: '2026-06-01' },
      { kind: 'aanvraag', wet: 'jeugdwet', date: '2026-06-01' },
      { kind: 'besluit', wet: 'wmo', date: '2026-06-10' },
    ])
    expect(found['jeugdwet besluit']).toBe('2026-07-27 running')
    expect(found['wmo onderzoek']).toBe('2026-07-13 running')
  })

  test('a standstill that outlives the term, one that is not over, and one that came too late', () => {
    const asked = (date: string, more: object = {}): Loose[] => [
      { kind: 'aanvraag', wet: 'wmo', date: '2026-06-01' },
      { kind: 'aanvulling-gevraagd', wet: 'wmo', date, ...more },
    ]
    const received: Loose = { kind: 'aanvulling-ontvangen', wet: 'wmo', date: '2026-06-30' }
    expect(ends([...asked('2026-06-08'), received])['wmo besluit']).toBe('2026-07-06 running')
    expect(ends(asked('2026-06-08'), '2026-06-20')['wmo besluit']).toBe('null suspended')
    expect(ends(asked('2026-06-08', { uiterlijk: '2026-06-22' }), '2026-06-20')).toMatchObject({
      'wmo besluit': '2026-06-29 suspended',
      'wmo aanvulling': '2026-06-22 running',
    })
    expect(ends([...asked('2026-06-16'), received])['wmo besluit']).toBe('2026-06-15 late')
  })

  test('an extension holds as it was announced, unless it came after the end', () => {
    const extended = (date: string): Loose[] => [
      { kind: 'aanvraag', wet: 'wmo', date: '2026-06-01' },
      { kind: 'verlenging', wet: 'wmo', date, tot: '2026-07-04' },
    ]
    expect(ends(extended('2026-06-15'))['wmo besluit']).toBe('2026-07-04 running')
    expect(ends(extended('2026-06-16'))['wmo besluit']).toBe('2026-06-15 late')
  })

  test('after the end: notice of default, two weeks, and then at most 42 days', () => {
    const notice = (date: string): Loose[] => [
      { kind: 'aanvraag', wet: 'wmo', date: '2026-06-01' },
      { kind: 'ingebrekestelling', wet: 'wmo', date },
    ]
    expect(ends(notice('2026-06-15'))['wmo ingebrekestelling']).toBe('null notStarted')
    expect(ends(notice('2026-06-16'))).toMatchObject({
      'wmo ingebrekestelling': '2026-06-30 running',
      'wmo dwangsom': '2026-08-11 notStarted',
    })
    expect(ends(notice('2026-06-16'), '2026-07-01')['wmo dwangsom']).toBe('2026-08-11 running')
    expect(ends([...notice('2026-06-16'), { kind: 'besluit', wet: 'wmo', date: '2026-06-30' }])).not.toHaveProperty([
      'wmo dwangsom',
    ])
  })

  test('debts: four weeks, three working days when it is acute, and the weeks of the by-law', () => {
    expect(ends([{ kind: 'melding', wet: 'wgs', date: '2026-06-01' }])['wgs eerste-gesprek']).toBe('2026-06-29 running')
    expect(ends([{ kind: 'melding', wet: 'wgs', date: '2026-05-21', spoed: true }])['wgs eerste-gesprek']).toBe(
      '2026-05-27 running',
    )
    expect(ends([{ kind: 'eerste-gesprek', wet: 'wgs', date: '2026-06-01', weken: 4 }])['wgs besluit']).toBe(
      '2026-06-29 running',
    )
  })

  test('income: eight weeks, an advance in four, and who is under 27 searches first', () => {
    expect(ends([{ kind: 'aanvraag', wet: 'pw', date: '2026-06-01' }])).toEqual({
      'pw besluit': '2026-07-27 running',
      'pw voorschot': '2026-06-29 running',
    })
    const young: Loose = { kind: 'melding', wet: 'pw', date: '2026-06-01', jongerDan27: true }
    expect(ends([young])['pw zoektermijn']).toBe('2026-06-29 running')
    expect(ends([young], '2026-06-30')['pw zoektermijn']).toBe('2026-06-29 met')
  })

  test('every term names its article and its first step begins at the trigger', () => {
    for (const { article, steps, trigger } of calculateTermijnen(
      zCase.parse({ events: [{ kind: 'melding', wet: 'wmo', date: '2026-11-14', spoed: true }] }),
    )) {
      expect(article).toMatch(/^Wmo 2015 art\. 2\.3\.[23]/)
      expect(steps[0]).toMatchObject({ code: 'start', from: trigger.date })
    }
  })

  test('an extension without a day, and a last day before the request, are refused by name', () => {
    expect(zCase.safeParse({ events: [{ kind: 'verlenging', wet: 'wmo', date: '2026-06-01' }] }).error?.issues).toEqual(
      [expect.objectContaining({ path: ['events', 0, 'tot'] })],
    )
    const asked = { kind: 'aanvulling-gevraagd', wet: 'wmo', date: '2026-06-08', uiterlijk: '2026-06-07' }
    expect(zCase.safeParse({ events: [asked] }).success).toBe(false)
  })
})

describe('laws of counting', () => {
  const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays(civilDate('2010-01-01'), days))
  const one = (events: Loose[], op?: CivilDate) => {
    const found = calculateTermijnen(zCase.parse({ events, op })).find(({ termijn }) => termijn === 'besluit')
    if (!found) throw new Error('no besluit')
    return found
  }
  const aanvraag = (date: CivilDate): Loose => ({ kind: 'aanvraag', wet: 'overig', date })

  test('an end is a working day, never before the raw end, at most four days after it', () =>
    fc.assert(
      fc.property(day, (date) => {
        const { rawEnd, end } = one([aanvraag(date)])
        if (!rawEnd || !end) throw new Error('no end')
        expect(daysBetween(date, rawEnd)).toBe(56)
        expect(noWorkingDay(end)).toBeUndefined()
        expect(end).toBe(nextWorkingDay(rawEnd))
        expect(daysBetween(rawEnd, end)).toBeLessThanOrEqual(5)
      }),
    ))

  test('days that stand still push the raw end by as many days, overlapping ones once', () =>
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 1, max: 50 }),
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 0, max: 60 }),
        (date, after, length, overlap) => {
          const asked = addDays(date, after)
          const events: Loose[] = [
            aanvraag(date),
            { kind: 'aanvulling-gevraagd', wet: 'overig', date: asked, uiterlijk: addDays(asked, length) },
            { kind: 'opschorting', wet: 'overig', date: asked, uiterlijk: addDays(asked, overlap) },
          ]
          const { rawEnd, suspensions } = one(events)
          expect(daysBetween(date, rawEnd ?? date)).toBe(56 + Math.max(length, overlap))
          expect(suspensions.reduce((sum, { days }) => sum + (days ?? 0), 0)).toBe(Math.max(length, overlap))
        },
      ),
    ))

  test('the order in which events are told does not matter', () =>
    fc.assert(
      fc.property(day, fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }), (date, order) => {
        const events: Loose[] = [
          aanvraag(date),
          { kind: 'aanvulling-gevraagd', wet: 'overig', date: addDays(date, 3) },
          { kind: 'aanvulling-ontvangen', wet: 'overig', date: addDays(date, 9) },
          { kind: 'besluit', wet: 'overig', date: addDays(date, 40) },
        ]
        expect(one(order.flatMap((index) => events[index] ?? []))).toEqual(one(events))
      }),
    ))

  test('as days pass a term goes from running to late, and never back', () =>
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 80 }), (date, passed) => {
        const { state, end } = one([aanvraag(date)], addDays(date, passed))
        expect(state).toBe(addDays(date, passed) <= (end ?? date) ? 'running' : 'late')
      }),
    ))
})
