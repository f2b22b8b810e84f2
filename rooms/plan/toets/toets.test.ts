import { addDays, civilDate } from '@samenhang/kernel/period/civil-date.ts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ActieFact, PlanFacts, Toets } from './facts.ts'
import { testPlan } from './toets.ts'

const today = civilDate('2026-11-24')
const day = (offset: number) => addDays(today, offset)
const from = (offset: number, to: number | null = null) => ({ from: day(offset), to: to === null ? null : day(to) })

const actie = (id: string, more: Partial<ActieFact> = {}): ActieFact => ({
  ...{ id, doelId: 'rust', titel: `taak ${id}`, eigenaar: 'sanne', vacant: false, bezet: null },
  ...{ hasDate: true, closed: false, period: from(-10) },
  ...more,
})
const at = (plek: string, weekdagen: number[], van: string, tot: string) => ({ plek, weekdagen, van, tot })

/** A plan in which everything holds together. */
const clean: PlanFacts = {
  huishoudenId: 'h',
  today,
  since: day(-80),
  weken: 6,
  woorden: [{ id: 'w', gezegdOp: day(-80), ingetrokkenOp: null, reden: null }],
  doelen: [{ id: 'rust', titel: 'Rust', woordIds: ['w'], zonderWoorden: null, endedOn: null }],
  acties: [actie('a'), actie('b', { eigenaar: 'jan' })],
  regisseurs: [from(-80, -20), from(-19)],
  zonder: [],
  besluiten: [{ id: 'b1', wet: 'wmo', period: from(-30) }],
  voorzieningen: [
    { id: 'v1', wet: 'wmo', algemeen: false, period: from(-30) },
    { id: 'v2', wet: 'wmo', algemeen: true, period: from(-300) },
  ],
  onderdelen: [{ id: 'doel', jaren: [20] }],
}
const findings = (more: Partial<PlanFacts>) => testPlan({ ...clean, ...more }).map(({ toets }) => toets)

test('a plan that holds together has no findings', () => expect(testPlan(clean)).toEqual([]))

describe('a planted fault is found on the day that it begins, and not the day before', () => {
  const woord = (ago: number, more = {}) => [
    ...clean.woorden,
    { id: 'x', gezegdOp: day(-ago), ingetrokkenOp: null, reden: null, ...more },
  ]
  const [rust] = clean.doelen
  const withoutWords = rust ? [{ ...rust, woordIds: [] }] : []
  const besluit = (first: string) => [{ id: 'b1', wet: 'wmo', period: { from: civilDate(first), to: null } }]
  const work = at('elders', [1, 2], '08:30', '16:30')
  const collides = (more: object) => [
    actie('a', { bezet: work }),
    actie('b', { bezet: { ...at('thuis', [2], '15:00', '18:00'), ...more } }),
  ]

  test.each<[string, Toets[], Partial<PlanFacts>]>([
    ['R1 day n * 7', [], { woorden: woord(42) }],
    ['R1 day n * 7 + 1', ['R1'], { woorden: woord(43) }],
    ['R1 with a reason', [], { woorden: woord(43, { reden: 'Wil er niets mee.' }) }],
    ['R1 withdrawn', [], { woorden: woord(43, { ingetrokkenOp: today }) }],
    [
      'R2 its only words withdrawn',
      ['R2'],
      { woorden: [{ id: 'w', gezegdOp: day(-80), ingetrokkenOp: today, reden: null }] },
    ],
    ['R2 none and no reason', ['R1', 'R2'], { doelen: withoutWords }],
    ['R3 the last actie ended yesterday', ['R3'], { acties: [actie('a', { period: from(-10, -1) })] }],
    ['R3 it ends today', [], { acties: [actie('a', { period: from(-10, 0) })] }],
    ['R4 nobody', ['R4'], { acties: [actie('a', { eigenaar: null })] }],
    ['R4 a role that nobody holds', ['R4'], { acties: [actie('a', { vacant: true })] }],
    ['R4 no date', ['R4'], { acties: [actie('a', { hasDate: false })] }],
    [
      'R5 one day in common',
      ['R5'],
      {
        acties: [
          actie('a', { titel: 'Opvang!', period: from(-5, 3) }),
          actie('b', { titel: 'opvang', eigenaar: 'jan', period: from(3) }),
        ],
      },
    ],
    [
      'R5 no day in common',
      [],
      {
        acties: [
          actie('a', { titel: 'Opvang', period: from(-5, 2) }),
          actie('b', { titel: 'opvang', eigenaar: 'jan', period: from(3) }),
        ],
      },
    ],
    ['R5 the same person twice', [], { acties: [actie('a', { titel: 'Opvang' }), actie('b', { titel: 'Opvang' })] }],
    ['R6 at home and at work', ['R6'], { acties: collides({}) }],
    ['R6 other days', [], { acties: collides({ weekdagen: [3] }) }],
    ['R6 after each other', [], { acties: collides({ van: '16:30' }) }],
    ['R6 the same place', [], { acties: collides({ plek: 'elders' }) }],
    ['R7 a gap of one day', ['R7'], { regisseurs: [from(-80, -21), from(-19)] }],
    ['R7 an overlap of one day', ['R7'], { regisseurs: [from(-80, -19), from(-19)] }],
    ['R7 not accepted yet', ['R7'], { regisseurs: [] }],
    ['R7 a gap that was said', [], { regisseurs: [from(-80, -21), from(-19)], zonder: [from(-20, -20)] }],
    ['R11 no besluit on one day', ['R11'], { besluiten: [{ id: 'b1', wet: 'wmo', period: from(-29) }] }],
    ['R11 of another law', ['R11'], { besluiten: [{ id: 'b1', wet: 'jeugdwet', period: from(-30) }] }],
    ['R12 one day before the law', ['R12'], { besluiten: besluit('2014-12-31'), voorzieningen: [] }],
    ['R12 the first day of the law', [], { besluiten: besluit('2015-01-01'), voorzieningen: [] }],
    ['R28 unknown', ['R28'], { onderdelen: [{ id: 'x', jaren: [] }] }],
    ['R28 two laws', ['R28'], { onderdelen: [{ id: 'x', jaren: [20, 15] }] }],
  ])('%s', (_, expected, more) => expect(findings(more)).toEqual(expected))
})

test('R7 finds exactly the histories that are not covered once by each day', () => {
  const period = fc.tuple(fc.integer({ min: -80, max: 0 }), fc.integer({ min: 0, max: 40 }))
  fc.assert(
    fc.property(fc.array(period, { maxLength: 5 }), (all) => {
      const regisseurs = all.map(([start, length]) => from(start, start + length))
      const counts = Array.from(
        { length: 81 },
        (_, back) => regisseurs.filter((one) => one.from <= day(-back) && day(-back) <= (one.to ?? today)).length,
      )
      expect(findings({ regisseurs }).includes('R7')).toBe(counts.some((count) => count !== 1))
    }),
  )
})
