import { type Cents, sum } from '@samenhang/kernel/money/money.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Declaraties, group, toLines } from '../budget.ts'
import { divideAmounts } from './divide.ts'

const amounts = fc.array(fc.integer({ min: -100_000, max: 1_000_000 }).map((amount) => amount as Cents))
const weights = fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 1, maxLength: 6 })

test('shares add up to the cent, and are those of the budget', () => {
  fc.assert(
    fc.property(amounts, weights, (all, given) => {
      const shares = divideAmounts(all, given)
      expect(sum(shares)).toBe(sum(all))
      const prestaties = all.map((cents) => ({ cents, period: { from: '2026-01-01', to: null } }))
      const declared = { toewijzingId: 't', wet: 'wmo', aanbieder: { partijId: 'p', naam: '' }, prestaties }
      const parts = given.map((weight, index) => ({ doelId: `doel ${index}`, weight }))
      const lines = toLines([declared as unknown as Declaraties], [{ toewijzingId: 't', parts } as never])
      const perDoel = new Map(group(lines, ({ doelId }) => ({ doelId })).map(({ doelId, cents }) => [doelId, cents]))
      expect(shares).toEqual(parts.map(({ doelId }) => perDoel.get(doelId as never) ?? 0))
    }),
  )
})

test('two cents over three doelen, month after month, stay with the first two', () => {
  expect(divideAmounts([2, 2, 2] as Cents[], [1, 1, 1])).toEqual([3, 3, 0])
})
