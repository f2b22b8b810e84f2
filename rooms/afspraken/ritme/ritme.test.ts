import { addDays, addMonths, type CivilDate, civilDate, daysBetween } from '@samenhang/kernel/period/civil-date.ts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { contractMoment, eigenMoment, yearlyMomenten } from './moment.ts'
import { inForce, ritmeRegels } from './regels.ts'
import { latestStart, niveauOn, planBackward, type Reces } from './ritme.ts'

const zomer: Reces = { naam: 'Zomerreces', van: civilDate('2027-07-17'), tot: civilDate('2027-08-29') }
const stap = (dagen: number, zonderReces = false) => ({ naam: 'Stap', dagen, zonderReces, bron: 'regel' })

describe('planning backward', () => {
  test('each step ends the day before the next begins, and recess does not count where it should not', () => {
    const stappen = planBackward(
      civilDate('2027-12-31'),
      [stap(10, true), stap(105, true), stap(20), stap(91)],
      [zomer],
    )
    expect(stappen[3]).toMatchObject({ van: '2027-10-02', tot: '2027-12-31' })
    expect(stappen[2]).toMatchObject({ van: '2027-09-12', tot: '2027-10-01' })
    expect(stappen[1]).toMatchObject({ van: '2027-04-16', tot: '2027-09-11', recesDagen: 44 })
  })

  test('a step always has its days, besides those of recess that lie in it', () => {
    const date = fc.integer({ min: 0, max: 1500 }).map((days) => addDays(civilDate('2026-01-01'), days))
    const reces = fc
      .tuple(date, fc.integer({ min: 0, max: 60 }))
      .map(([van, days]) => ({ naam: 'r', van, tot: addDays(van, days) }))
    const stappen = fc.array(fc.record({ dagen: fc.integer({ min: 1, max: 200 }), zonderReces: fc.boolean() }), {
      minLength: 1,
      maxLength: 5,
    })
    fc.assert(
      fc.property(date, fc.array(reces, { maxLength: 6 }), stappen, (klaar, recessen, list) => {
        const planned = planBackward(
          klaar,
          list.map(({ dagen, zonderReces }) => stap(dagen, zonderReces)),
          recessen,
        )
        return planned.every(({ van, tot, dagen, zonderReces, recesDagen }, index) => {
          const days = Array.from({ length: daysBetween(van, tot) + 1 }, (_, offset) => addDays(van, offset))
          const off = days.filter(
            (day) => zonderReces && recessen.some((one) => one.van <= day && day <= one.tot),
          ).length
          const next = planned[index + 1]
          return (
            days.length - off === dagen && off === recesDagen && (next ? addDays(tot, 1) === next.van : tot === klaar)
          )
        })
      }),
    )
  })
})

describe('levels', () => {
  const start = civilDate('2027-01-15')
  test.each([
    [-57, null, 'ruim'],
    [-56, null, 'begin-nu'],
    [0, null, 'begin-nu'],
    [1, null, 'minder-tijd'],
    [1, -3, 'ruim'],
    [5, 3, 'minder-tijd'],
  ])('%i days from the latest start, begun %s: %s', (days, begun, niveau) => {
    const begonnen = begun === null ? null : addDays(start, begun)
    expect(niveauOn(addDays(start, days), start, begonnen, 56)).toBe(niveau)
  })

  test('a paper that comes later than agreed is told to both sides', () => {
    const around = { day: civilDate('2026-11-24'), recessen: [], waarschuwDagen: 56 }
    const moment = (stukOp: CivilDate) =>
      eigenMoment(
        {
          ...{ key: 'm', ring: 'raden', titel: 'Raad', op: civilDate('2026-12-10'), partijIds: ['regio', 'raad'] },
          ...{ afgesprokenDagen: 42, stukOp, bron: 'afspraak' },
        },
        around,
      )
    expect(moment(civilDate('2026-11-24'))).toMatchObject({
      ...{ niveau: 'minder-tijd', partijIds: ['regio', 'raad'], voorbereiding: { afgesproken: 42, gepland: 16 } },
    })
    expect(moment(civilDate('2026-10-29')).niveau).toBe('ruim')
    expect(moment(civilDate('2026-10-30')).niveau).toBe('minder-tijd')
  })
})

test('four years day by day: no contract passes its latest start unwarned', () => {
  const first = civilDate('2026-11-24')
  const recessen = [2026, 2027, 2028, 2029, 2030].flatMap((year): Reces[] => [
    { naam: 'zomer', van: civilDate(`${year}-07-17`), tot: civilDate(`${year}-08-29`) },
    { naam: 'kerst', van: civilDate(`${year}-12-21`), tot: civilDate(`${year + 1}-01-03`) },
  ])
  const lead = inForce(ritmeRegels.contract, first)?.stappen ?? []
  const contracten = fc.array(fc.integer({ min: 300, max: 1460 }), { minLength: 1, maxLength: 12 })
  fc.assert(
    fc.property(contracten, (ends) => {
      for (const [index, end] of ends.entries()) {
        const contract = {
          ...{
            contractId: String(index),
            naam: 'c',
            partijIds: ['g', 'a'],
            tot: addDays(first, end),
            inkoopGestartOp: null,
          },
        }
        let warned = 0
        for (let offset = 0; offset <= end; offset += 1) {
          const { niveau, start } = contractMoment(contract, lead, {
            day: addDays(first, offset),
            recessen,
            waarschuwDagen: ritmeRegels.waarschuwDagen,
          })
          const day = addDays(first, offset)
          if (day > start && niveau !== 'minder-tijd') return false
          if (day <= start && niveau === 'begin-nu') warned += 1
          const inTime = daysBetween(first, start)
          if (day === start && warned < Math.min(57, inTime + 1)) return false
        }
      }
      return true
    }),
    { numRuns: 5 },
  )
})

test('rules hold between their dates only, and come once a year', () => {
  const [regel] = ritmeRegels.jaarlijks
  const around = { day: civilDate('2026-11-24'), recessen: [], waarschuwDagen: 56 }
  expect(regel && yearlyMomenten(regel, [], around).map(({ op }) => op)).toEqual(['2027-04-01'])
  expect(regel && yearlyMomenten({ ...regel, tot: civilDate('2027-03-31') }, [], around)).toEqual([])
  expect(ritmeRegels.verkiezingen.map(({ op }) => op)).toContain('2026-03-18')
  expect(latestStart(civilDate('2027-01-01'), [])).toBe('2027-01-01')
  expect(addMonths(civilDate('2026-11-24'), 12)).toBe('2027-11-24')
})
