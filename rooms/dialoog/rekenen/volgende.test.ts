import { expect, test } from 'vitest'
import { drawNext, tellApart } from './volgende.ts'

test('a hundred thousand draws follow the priorities (chi squared, 1 in 1000)', () => {
  const candidates = [
    { id: 'a', priority: 5.0625 },
    { id: 'b', priority: 12.53 },
    { id: 'c', priority: 1.37 },
    { id: 'd', priority: 0.05 },
    // Unknown: weight 1.
    { id: 'e', priority: undefined },
  ]
  const weights = candidates.map(({ priority }) => priority ?? 1)
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const drawn = new Map(candidates.map(({ id }) => [id, 0]))
  for (let number = 0; number < 100_000; number++) {
    const id = drawNext(candidates, { gesprek: 'g', deelnemer: `p${number % 7}`, number }) ?? ''
    drawn.set(id, (drawn.get(id) ?? 0) + 1)
  }
  const chiSquared = candidates.reduce((sum, { id }, index) => {
    const wanted = (100_000 * (weights[index] ?? 0)) / total
    return sum + ((drawn.get(id) ?? 0) - wanted) ** 2 / wanted
  }, 0)
  // Four degrees of freedom.
  expect(chiSquared).toBeLessThan(18.47)
})

test('a draw can be done again, and another deelnemer is drawn something else sooner or later', () => {
  const candidates = Array.from({ length: 20 }, (_, index) => ({ id: `s${index}`, priority: 1 }))
  const of = (deelnemer: string) =>
    Array.from({ length: 10 }, (_, number) => drawNext(candidates, { gesprek: 'g', deelnemer, number }))
  expect(of('p')).toEqual(of('p'))
  expect(of('p')).not.toEqual(of('q'))
})

test('with nothing left to ask nothing is drawn', () => {
  expect(drawNext([], { gesprek: 'g', deelnemer: 'p', number: 0 })).toBeUndefined()
})

test('priorities that are all equal are a fault worth an alarm', () => {
  expect(tellApart([49, 49, 49])).toBe(false)
  expect(tellApart([49, 48])).toBe(true)
  expect(tellApart([5])).toBe(true)
})
