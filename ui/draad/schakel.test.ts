import { expect, test } from 'vitest'
import { brokenFirst, brokenOf, lineAfter, type Schakel } from './schakel.ts'

const thread = (...standen: Schakel['stand'][]) => standen.map((stand) => ({ stand, title: stand }))
const lines = (schakels: Schakel[]) => schakels.map((_, i) => lineAfter(schakels, i))

test.each([
  ['a whole thread', thread('heel', 'heel', 'heel'), ['whole', 'whole', 'none']],
  ['dotted on both sides of a broken link', thread('heel', 'stuk', 'wacht'), ['dotted', 'dotted', 'none']],
  ['whole again after a broken first link', thread('stuk', 'heel', 'heel'), ['dotted', 'whole', 'none']],
  ['too small and withheld are not broken', thread('heel', 'afgeschermd', 'teKlein'), ['whole', 'whole', 'none']],
])('%s', (_, schakels, wanted) => expect(lines(schakels)).toEqual(wanted))

test('broken threads come first, otherwise the order stays', () => {
  const draden = [
    { id: 'a', title: 'a', schakels: thread('heel') },
    { id: 'b', title: 'b', schakels: thread('stuk', 'wacht') },
    { id: 'c', title: 'c', schakels: thread('teKlein') },
    { id: 'd', title: 'd', schakels: thread('heel', 'stuk') },
  ]
  expect(brokenFirst(draden).map(({ id }) => id)).toEqual(['b', 'd', 'a', 'c'])
  expect(draden.map((draad) => brokenOf(draad)?.title)).toEqual([undefined, 'stuk', undefined, 'stuk'])
})
