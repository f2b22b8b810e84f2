import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import { cents } from '@samenhang/kernel/money/money.ts'
import type { TFunction } from 'i18next'
import { expect, test } from 'vitest'
import type { DraadPart } from './draad-parts.ts'
import { toDraadRow } from './draad-rows.ts'

const knoop = (soort: string, id: string, state: 'value' | 'withheld' = 'value') => {
  return {
    soort,
    id: id as Id,
    state,
    label: state === 'value' ? id : null,
    cents: soort === 'declaratie' ? cents(500) : null,
  }
}
const whole: DraadPart = {
  id: 'doel/d1',
  doel: knoop('doel', 'd1'),
  woorden: [knoop('eigen-woord', 'w1')],
  toewijzingen: [knoop('toewijzing', 't1')],
  declaraties: [knoop('declaratie', 'e1'), knoop('declaratie', 'e2')],
  missing: {},
}
const mender = (may: boolean) => ({ permission: 'toerekening.write', rollen: ['regisseur', 'beheerder'], may })
const say = (share?: number) => ({
  t: ((key: string) => key) as unknown as TFunction<'budget'>,
  euro: (amount: number) => `${amount} cents`,
  nameOf: () => 'Waterlelie',
  centsFor: () => share,
})
const row = (part: Partial<DraadPart>, share?: number) => toDraadRow({ ...whole, ...part }, say(share))
const stands = (part: Partial<DraadPart>) => row(part).schakels.map(({ stand }) => stand)

test('a whole thread', () => {
  expect(stands({})).toEqual(['heel', 'heel', 'heel', 'heel'])
  expect(row({}).schakels[2]?.title).toBe('Waterlelie')
})

test('words that are withheld are there, but not shown', () => {
  const [words] = row({ woorden: [knoop('eigen-woord', 'w1', 'withheld')] }).schakels
  expect(words).toEqual({ stand: 'afgeschermd', title: 'hidden' })
})

test('the euro of a doel is its part of what was declared', () => {
  expect(row({}).schakels[3]?.title).toBe('1000 cents')
  expect(row({}, 250).schakels[3]?.title).toBe('250 cents')
})

test('a break says who can mend it: the reader, or by role', () => {
  const broken = (may: boolean) => row({ doel: undefined, missing: { doel: mender(may) } }).schakels[1]
  expect(broken(true)).toMatchObject({ stand: 'stuk', title: 'noDoel', hersteller: 'mendYou' })
  expect(broken(false)).toMatchObject({ stand: 'stuk', hersteller: 'rol_regisseur' })
})

test('what is missing without a break waits', () => {
  expect(stands({ toewijzingen: [], declaraties: [] })).toEqual(['heel', 'heel', 'wacht', 'wacht'])
})
