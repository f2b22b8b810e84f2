import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import { type Cents, cents, sum } from '@samenhang/kernel/money/money.ts'
import { civilDate } from '@samenhang/kernel/period/civil-date.ts'
import { period } from '@samenhang/kernel/period/period.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Declaraties, type Toerekening, toBudget, toLines } from './budget.ts'

const id = (nr: number) => `00000000-0000-4000-8000-${String(nr).padStart(12, '0')}` as Id
const view = { tenant: 'gma', titles: new Map(), whole: true, mender: { permission: 'p', rollen: [], may: false } }

const anyDeclared = fc
  .array(
    fc.record({
      wet: fc.constantFrom('wmo' as const, 'jeugdwet' as const),
      partij: fc.nat(3),
      prestaties: fc.array(
        fc.record({ cents: fc.integer({ min: -5_000_000, max: 5_000_000 }), month: fc.integer({ min: 1, max: 12 }) }),
      ),
    }),
    { maxLength: 8 },
  )
  .map((all): Declaraties[] =>
    all.map(({ wet, partij, prestaties }, nr) => ({
      toewijzingId: id(nr),
      persoonId: id(900),
      wet,
      aanbieder: { partijId: id(500 + partij), naam: `Partij ${partij}` },
      prestaties: prestaties.map((one) => ({
        period: period(civilDate(`2026-${String(one.month).padStart(2, '0')}-01`), null),
        cents: cents(one.cents),
      })),
    })),
  )
const anyToerekening = fc
  .array(fc.array(fc.record({ doel: fc.nat(4), weight: fc.integer({ min: 1, max: 1_000_000 }) }), { maxLength: 5 }), {
    maxLength: 8,
  })
  .map((all): Toerekening[] =>
    all.map((parts, nr) => ({
      toewijzingId: id(nr),
      parts: parts.map(({ doel, weight }) => ({ doelId: id(700 + doel), weight })),
    })),
  )

test('per wet, per doel, per aanbieder, per maand and the flows are one total, to the cent, and nothing is lost', () => {
  fc.assert(
    fc.property(anyDeclared, anyToerekening, (declared, toerekeningen) => {
      const budget = toBudget(declared, toerekeningen, view)
      expect(budget.total).toBe(sum(declared.flatMap((one) => one.prestaties.map((prestatie) => prestatie.cents))))
      for (const part of ['perWet', 'perDoel', 'perAanbieder', 'perMaand', 'flows'] as const) {
        expect(sum(budget[part].map((one: { cents: Cents }) => one.cents))).toBe(budget.total)
      }
    }),
  )
})

test('euros never leave their wet, and what a doel gets of a prestatie is within a cent of its weight', () => {
  fc.assert(
    fc.property(anyDeclared, anyToerekening, (declared, toerekeningen) => {
      for (const wet of ['wmo', 'jeugdwet'] as const) {
        const spent = declared.filter((one) => one.wet === wet).flatMap((one) => one.prestaties)
        const lines = toLines(declared, toerekeningen).filter((line) => line.wet === wet)
        expect(sum(lines.map((line) => line.cents))).toBe(sum(spent.map((one) => one.cents)))
      }
      for (const { toewijzingId, parts } of toerekeningen) {
        const whole = parts.reduce((total, part) => total + part.weight, 0)
        const [one] = declared.filter((each) => each.toewijzingId === toewijzingId)
        const [first] = one?.prestaties ?? []
        if (!one || !first) continue
        const lines = toLines([{ ...one, prestaties: [first] }], [{ toewijzingId, parts }])
        parts.forEach((part, index) => {
          expect(Math.abs((lines[index]?.cents ?? 0) - (first.cents * part.weight) / whole)).toBeLessThan(1)
        })
      }
    }),
  )
})

test('1000.00 over 3:3:1, and its credit is the mirror', () => {
  const prestatie = (amount: number): Declaraties[] => [
    {
      toewijzingId: id(1),
      persoonId: id(2),
      wet: 'wmo',
      aanbieder: { partijId: id(3), naam: 'A' },
      prestaties: [{ period: period(civilDate('2026-01-01'), null), cents: cents(amount) }],
    },
  ]
  const parts = [3, 3, 1].map((weight, index) => ({ doelId: id(10 + index), weight }))
  const shares = (amount: number) =>
    toLines(prestatie(amount), [{ toewijzingId: id(1), parts }]).map((one) => one.cents)
  expect(shares(100_000)).toEqual([42_857, 42_857, 14_286])
  expect(shares(-100_000)).toEqual([-42_857, -42_857, -14_286])
})
