import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Cell, ownCells, protectCells } from './inwoners.ts'

const threshold = 10
const partij = (nr: number) => `partij ${nr}` as Id

/** Cells of people who each have help in some of them; a euro for each place. */
function cellsOf(people: readonly (readonly number[])[]): Cell[] {
  const places = [...new Set(people.flat())].toSorted((a, b) => a - b)
  return places.map((place) => {
    const here = people.filter((own) => own.includes(place))
    const onlyHere = here.filter((own) => own.length === 1).length
    return { wet: 'wmo', partijId: partij(place), inwoners: here.length, onlyHere, cents: 100 * here.length }
  })
}

const people = fc.array(fc.uniqueArray(fc.nat({ max: 5 }), { minLength: 1, maxLength: 3 }), { maxLength: 90 })

test('what is told, and what follows from the total, is never about fewer different people than ten', () => {
  fc.assert(
    fc.property(people, (all) => {
      const { shown, rest, total } = protectCells(cellsOf(all), all.length, threshold)
      expect(shown.every((cell) => cell.inwoners >= threshold)).toBe(true)
      const told = new Set(shown.map((cell) => cell.partijId))
      const hidden = all.filter((own) => own.some((place) => !told.has(partij(place))))
      if (rest !== null) expect(hidden.length).toBeGreaterThanOrEqual(threshold)
      // Whoever knows the total and everybody who stands in a told cell.
      const onlyHidden = all.filter((own) => own.every((place) => !told.has(partij(place))))
      if (total && onlyHidden.length > 0) expect(onlyHidden.length).toBeGreaterThanOrEqual(threshold)
    }),
    { numRuns: 500 },
  )
})

test('twelve people who all have the same two aanbieders beside a large one: neither of the two is told', () => {
  const both = Array.from({ length: 4 }, () => [0, 1])
  const one = Array.from({ length: 6 }, () => [0])
  const large = Array.from({ length: 40 }, () => [2])
  const { shown, rest } = protectCells(cellsOf([...both, ...one, ...large]), 50, threshold)
  expect([shown, rest]).toEqual([[], 5400])
})

test('with residents at one place each, only what is small is left out, with a neighbour when it needs one', () => {
  const at = (place: number, count: number) => Array.from({ length: count }, () => [place])
  const told = protectCells(cellsOf([...at(0, 30), ...at(1, 12), ...at(2, 3)]), 45, threshold)
  expect(told.shown.map((cell) => cell.partijId)).toEqual([partij(0)])
  expect(told).toMatchObject({ rest: 1500, total: { inwoners: 45, cents: 4500 } })
})

test('an aanbieder hears of its own residents only, of ten or more', () => {
  const cells = cellsOf([...Array.from({ length: 12 }, () => [0]), ...Array.from({ length: 9 }, () => [1])])
  expect(ownCells(cells, partij(0), threshold).shown.map((cell) => cell.inwoners)).toEqual([12])
  expect(ownCells(cells, partij(1), threshold)).toEqual({ shown: [], rest: null, total: null })
  expect(ownCells(cells, null, threshold).shown).toEqual([])
})
