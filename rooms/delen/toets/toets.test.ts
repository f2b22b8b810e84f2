import { civilDate } from '@samenhang/kernel/period/civil-date.ts'
import { expect, test } from 'vitest'
import { type DelenFacts, testDelen, toetsen } from './toets.ts'

const day = civilDate
const always = { from: day('2026-01-01'), to: null }
const sound: DelenFacts = {
  today: day('2026-11-24'),
  delingen: [
    {
      id: 'd1',
      loopt: true,
      doelId: 'doel',
      stap: null,
      legalBasis: 'wmo',
      geinformeerdOp: day('2026-10-30'),
      ontvangerPartijId: 'school',
      period: { from: day('2026-11-01'), to: day('2026-12-31') },
    },
  ],
  legalBases: [
    { id: 'wmo', from: day('2015-01-01'), to: null },
    { id: 'wams', from: null, to: null },
    { id: 'ended', from: day('2015-01-01'), to: day('2026-11-23') },
  ],
  inzet: [{ partijId: 'school', period: always }],
  betrokkenheden: [{ medewerkerId: 'm', period: { from: day('2026-01-01'), to: day('2026-11-20') } }],
  inzagen: [{ medewerkerId: 'm', dag: day('2026-11-20') }],
}
const withDeling = (change: Partial<DelenFacts['delingen'][number]>): DelenFacts => ({
  ...sound,
  delingen: sound.delingen.map((one) => ({ ...one, ...change })),
})
const firedBy = (facts: DelenFacts) => testDelen(facts).map(({ toets, from }) => `${toets} ${from}`)

test('what is in order gives nothing', () => expect(firedBy(sound)).toEqual([]))

test.each([
  ['no purpose', { doelId: null }],
  ['purpose regie', { doelId: null, stap: 'Regie' }],
  ['no basis', { legalBasis: null }],
  ['no notice', { geinformeerdOp: null }],
  ['notice after it began', { geinformeerdOp: day('2026-11-02') }],
])('R14 fires on %s', (_, change) => expect(firedBy(withDeling(change))).toEqual(['R14 2026-11-01']))

test('R14 is silent on a legal step', () => {
  expect(firedBy(withDeling({ doelId: null, stap: 'onderzoek na melding' }))).toEqual([])
})

test('R15 fires from the day after the organisation stopped, while the share runs on', () => {
  const until = (to: string) => ({ ...sound, inzet: [{ partijId: 'school', period: { ...always, to: day(to) } }] })
  expect(firedBy(until('2026-11-24'))).toEqual([])
  expect(firedBy(until('2026-11-23'))).toEqual(['R15 2026-11-24'])
  expect(firedBy({ ...sound, inzet: [] })).toEqual(['R15 null'])
  expect(toetsen.R15({ ...withDeling({ loopt: false }), inzet: [] })).toEqual([])
})

test('R16 fires on the Wams as long as it has no first day, and on a law that ended', () => {
  expect(firedBy(withDeling({ legalBasis: 'wams' }))).toEqual(['R16 null'])
  expect(firedBy(withDeling({ legalBasis: 'ended' }))).toEqual(['R16 2026-11-24'])
  const from = { id: 'wams', from: day('2026-11-24'), to: null }
  expect(firedBy({ ...withDeling({ legalBasis: 'wams' }), legalBases: [from] })).toEqual([])
})

test('R17: the last day of betrokkenheid is allowed, the next day fires', () => {
  expect(firedBy({ ...sound, inzagen: [{ medewerkerId: 'm', dag: day('2026-11-21') }] })).toEqual(['R17 2026-11-21'])
  expect(firedBy({ ...sound, inzagen: [{ medewerkerId: 'other', dag: day('2026-11-20') }] })).toEqual([
    'R17 2026-11-20',
  ])
})
