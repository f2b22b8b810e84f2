import { civilDate } from '@samenhang/kernel/period/civil-date.ts'
import { expect, test } from 'vitest'
import { type LogDay, listOpvallendVragen, worthAsking } from './opvallend.ts'

const quiet: LogDay = {
  callerId: 'm',
  dag: civilDate('2026-11-24'),
  buitenWerktijd: worthAsking.buitenWerktijd - 1,
  personen: worthAsking.personen - 1,
  geweigerd: worthAsking.geweigerd - 1,
  naBetrokkenheid: 0,
}

test('an ordinary day gives no question', () => expect(listOpvallendVragen([quiet])).toEqual([]))

test.each([
  ['buiten-werktijd', { buitenWerktijd: worthAsking.buitenWerktijd }],
  ['veel-personen', { personen: worthAsking.personen }],
  ['vaak-geweigerd', { geweigerd: worthAsking.geweigerd }],
  ['na-betrokkenheid', { naBetrokkenheid: 1 }],
] as const)('%s is asked from its number on', (vraag, change) => {
  expect(listOpvallendVragen([{ ...quiet, ...change }])).toEqual([
    { vraag, callerId: 'm', dag: quiet.dag, keer: Object.values(change)[0] },
  ])
})

test('the newest day stands first', () => {
  const days = ['2026-11-20', '2026-11-23'].map((dag) => ({ ...quiet, dag: civilDate(dag), geweigerd: 9 }))
  expect(listOpvallendVragen(days).map(({ dag }) => dag)).toEqual(['2026-11-23', '2026-11-20'])
})
