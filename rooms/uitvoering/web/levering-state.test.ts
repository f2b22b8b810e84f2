import { civilDate } from '@samenhang/kernel/period/civil-date.ts'
import { expect, test } from 'vitest'
import { stateOf } from './levering-state.ts'

const start = (day: string) => {
  return { soort: 'start' as const, begindatum: civilDate(day), einddatum: null, reden: null }
}
const stop = (from: string, to: string, reden: string) => {
  return { soort: 'stop' as const, begindatum: civilDate(from), einddatum: civilDate(to), reden }
}
const of = (...leveringen: (ReturnType<typeof start> | ReturnType<typeof stop>)[]) =>
  stateOf({ verwijderd: false, leveringen })

test('nothing reported', () => expect(of()).toEqual({ kind: 'notStarted' }))

test('a start', () => expect(of(start('2026-01-05'))).toEqual({ kind: 'started', date: '2026-01-05' }))

test('a stop counts by its last day, whatever the order of arrival', () => {
  expect(of(stop('2026-01-05', '2026-06-30', '19'), start('2026-01-05'))).toEqual({
    kind: 'stopped',
    date: '2026-06-30',
  })
})

test('a stop for a while, and a start after it', () => {
  const paused = stop('2026-01-05', '2026-03-01', '20')
  expect(of(start('2026-01-05'), paused).kind).toBe('paused')
  expect(of(start('2026-01-05'), paused, start('2026-04-01'))).toEqual({ kind: 'started', date: '2026-04-01' })
})

test('what was taken back has no delivery', () => {
  expect(stateOf({ verwijderd: true, leveringen: [start('2026-01-05')] })).toEqual({ kind: 'deleted' })
})
