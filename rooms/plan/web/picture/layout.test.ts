import fc from 'fast-check'
import { expect, test } from 'vitest'
import { layOut } from './layout.ts'

test('the plan of the example: people beside their acties, no two at one place', () => {
  const line = (owner: string, doel: string, id: string) => ({ id, owner, doel })
  const { owners, lines } = layOut(
    [line('jan', 'rust', '1'), line('sanne', 'rust', '2'), line('riet', 'rust', '3'), line('sanne', 'werk', '4')],
    ['rust', 'werk'],
  )
  expect(owners.map(({ key }) => key)).toEqual(['jan', 'riet', 'sanne'])
  expect(lines.map(({ id }) => id)).toEqual(['1', '3', '2', '4'])
})

test('nothing overlaps and nothing falls outside, whatever the plan', () => {
  const name = fc.constantFrom('a', 'b', 'c', 'd', 'e')
  const doelen = ['x', 'y', 'z']
  const lines = fc.array(fc.record({ id: fc.uuid(), owner: name, doel: fc.constantFrom(...doelen) }), { maxLength: 30 })
  fc.assert(
    fc.property(lines, (all) => {
      const { lines: placed, owners, height } = layOut(all, doelen)
      expect(placed).toHaveLength(all.length)
      for (const places of [placed, owners]) {
        const ys = places.map(({ y }) => y)
        expect(ys.every((y) => y >= 0 && y <= height)).toBe(true)
        expect(ys.slice(1).every((y, index) => y - (ys[index] ?? 0) >= 80)).toBe(true)
      }
    }),
  )
})
