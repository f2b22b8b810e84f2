import fc from 'fast-check'
import { expect, test } from 'vitest'
import { placeDots } from './place-dots.ts'

const counts = fc.tuple(fc.nat(120), fc.nat(120))

test('every piece is drawn or counted, what is there before what is missing', () => {
  fc.assert(
    fc.property(counts, ([present, missing]) => {
      const dots = placeDots(present, missing)
      const sum = (er: boolean) => dots.filter((dot) => dot.er === er).reduce((all, dot) => all + dot.pieces, 0)
      expect([sum(true), sum(false)]).toEqual([present, missing])
      expect(dots.map(({ er }) => er)).toEqual(dots.map(({ er }) => er).toSorted((a, b) => Number(b) - Number(a)))
    }),
  )
})

test('no two dots share a place, and none is past the rim or a third lane', () => {
  fc.assert(
    fc.property(counts, ([present, missing]) => {
      const dots = placeDots(present, missing)
      expect(new Set(dots.map(({ step, lane }) => `${lane}/${step}`)).size).toBe(dots.length)
      expect(dots.every(({ step, lane }) => step < 14 && lane < 3)).toBe(true)
    }),
  )
})

test('fourteen stand in one lane, fifteen in two, forty-two in three, more in bundles', () => {
  const lanes = (total: number) => Math.max(...placeDots(total, 0).map(({ lane }) => lane)) + 1
  expect([14, 15, 42].map(lanes)).toEqual([1, 2, 3])
  expect(placeDots(40, 3)).toEqual([
    { er: true, pieces: 40, step: 0, lane: 0 },
    ...[1, 2, 3].map((step) => ({ er: false, pieces: 1, step, lane: 0 })),
  ])
})
