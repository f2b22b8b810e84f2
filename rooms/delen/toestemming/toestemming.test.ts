import { civilDate } from '@samenhang/kernel/period/civil-date.ts'
import { expect, test } from 'vitest'
import { isValid, neededFrom } from './toestemming.ts'

const today = civilDate('2026-11-24')
const given = (change: object = {}) => ({
  soort: 'secrecy-waiver' as const,
  partijId: 'p' as never,
  purpose: 'overleg met school',
  gegevenDoor: 'zelf' as const,
  tot: today,
  ingetrokkenOp: null,
  ...change,
})
const parent = given({ gegevenDoor: 'ouder' })

test.each([
  [11, ['ouder']],
  [12, ['zelf', 'ouder']],
  [15, ['zelf', 'ouder']],
  [16, ['zelf']],
  [undefined, ['zelf', 'ouder']],
])('at %s years it takes %s', (leeftijd, needed) => expect(neededFrom(leeftijd)).toEqual(needed))

test('from 12 to 15 one of the two is not enough', () => {
  expect(isValid(given(), [given()], neededFrom(13), today)).toBe(false)
  expect(isValid(given(), [given(), parent], neededFrom(13), today)).toBe(true)
})

test.each([
  ['another kind', { soort: 'agreement-to-help' }],
  ['another receiver', { partijId: 'q' }],
  ['another purpose', { purpose: 'iets anders' }],
  ['one that was withdrawn', { ingetrokkenOp: today }],
  ['one that is over', { tot: '2026-11-23' }],
])('%s does not count', (_, change) => {
  const other = { ...parent, ...change } as typeof parent
  expect(isValid(given(), [given(), other], neededFrom(13), today)).toBe(false)
})
