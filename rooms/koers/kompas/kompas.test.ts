import { expect, test } from 'vitest'
import { z } from 'zod'
import { getKompas } from '../contract.ts'
import type { Koers } from '../koers.ts'
import { besluit, cleanKoers, planting, record, taakInhoud, uuid } from '../testing/clean-koers.ts'
import { inOrder } from './bewijs.ts'
import { wijzers } from './wijzers.ts'

const clean = cleanKoers()
const evidence = (naam: string, koers: Koers) =>
  wijzers
    .find((one) => one.naam === naam)
    ?.bewijzen(koers)
    .map(({ er }) => er)

test('four pointers on each side, each with a name of its own', () => {
  const sides = Object.groupBy(wijzers, ({ zijde }) => zijde)
  expect(Object.values(sides).map((some) => some?.length)).toEqual([4, 4, 4])
  expect(new Set(wijzers.map(({ naam }) => naam)).size).toBe(12)
})

test('the answer has no place for a number: no total, no share, no order of merit', () => {
  const schema = JSON.stringify(z.toJSONSchema(getKompas.output, { io: 'output', unrepresentable: 'any' }))
  expect(schema).not.toMatch(/"(number|integer)"/)
})

test('nothing is evidence before its day', () => {
  const asked = { partijId: uuid('12'), orgaan: 'raad' as const, gevraagdOp: '2026-10-01', voor: '2026-11-24' }
  const waiting = { ...clean, besluiten: [besluit('b1', '2026-01-01', null, { zienswijzen: [asked as never] })] }
  expect(evidence('zienswijzen-gekregen', waiting)).toEqual([])
  expect(evidence('zienswijzen-gekregen', { ...waiting, today: '2026-11-25' as never })).toEqual([false])
  expect(evidence('herijkingen-gehouden', clean)).toEqual([])
})

test('a taak has clear roles when all are filled and none clash', () => {
  expect(evidence('rollen-helder', clean)).toEqual([true])
  const clashing = taakInhoud.rollen.map((one) =>
    one.rol === 'toezichthouder' ? { ...one, partijId: uuid('13') } : one,
  )
  expect(evidence('rollen-helder', planting(clean, record('taak', 'a2', { ...taakInhoud, rollen: clashing })))).toEqual(
    [false],
  )
})

test('what was taken on at a zorgtafel counts when it is due, done in time or not', () => {
  const point = (voor: string, klaarOp: string | null) => ({ punt: 'Overleg', opvolging: 'Doen', voor, klaarOp })
  const tafel = record('zorgtafel', 'd1', {
    titel: 'Zorgtafel',
    op: '2026-09-01',
    plaats: 'Beekwijk',
    partijIds: [uuid('11')],
    agenda: [
      point('2026-10-01', '2026-09-30'),
      point('2026-10-01', '2026-10-02'),
      point('2026-11-23', null),
      point('2026-11-24', null),
    ],
  })
  expect(evidence('inzet-zoals-beloofd', planting(clean, tafel))).toEqual([true, false, false])
})

test('what is there comes before what is missing, old before new', () => {
  const one = (er: boolean, op: string) => ({ er, op: op as never, titel: '', naar: '', partijId: null })
  const [a, b, c] = [one(false, '2026-01-01'), one(true, '2026-03-01'), one(true, '2026-02-01')]
  expect(inOrder([a, b, c])).toEqual([c, b, a])
})
