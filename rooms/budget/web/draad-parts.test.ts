import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import { cents } from '@samenhang/kernel/money/money.ts'
import { expect, test } from 'vitest'
import type { DraadView } from '../contract.ts'
import { doelenOf, draadParts } from './draad-parts.ts'

const knoop = (soort: string, id: string): DraadView['knopen'][number] => {
  return { soort, id: id as Id, state: 'value', label: id, cents: soort === 'declaratie' ? cents(100) : null }
}
const mender = { permission: 'toerekening.write', rollen: ['regisseur'], may: true }

/** w1 - d1 - t1 - e1, with t1 also for d2. */
const shared: DraadView = {
  tenant: 'gm9901',
  knopen: [
    knoop('eigen-woord', 'w1'),
    knoop('doel', 'd1'),
    knoop('doel', 'd2'),
    knoop('toewijzing', 't1'),
    knoop('declaratie', 'e1'),
  ],
  schakels: [
    { van: 'eigen-woord/w1', naar: 'doel/d1' },
    { van: 'doel/d1', naar: 'toewijzing/t1' },
    { van: 'doel/d2', naar: 'toewijzing/t1' },
    { van: 'toewijzing/t1', naar: 'declaratie/e1' },
  ],
  breaks: [{ knoop: knoop('doel', 'd2'), missing: 'eigen-woord', side: 'before', mender }],
}
const loose: DraadView = {
  tenant: 'gm9901',
  knopen: [knoop('toewijzing', 't2'), knoop('declaratie', 'e2')],
  schakels: [{ van: 'toewijzing/t2', naar: 'declaratie/e2' }],
  breaks: [{ knoop: knoop('toewijzing', 't2'), missing: 'doel', side: 'before', mender }],
}

test('a thread per doel, with the words of that doel only', () => {
  const [first, second] = draadParts([shared])
  expect(first?.woorden.map(({ id }) => id)).toEqual(['w1'])
  expect(second?.woorden).toEqual([])
  expect(second?.declaraties.map(({ id }) => id)).toEqual(['e1'])
})

test('a break is told on its own thread only', () => {
  const [first, second] = draadParts([shared])
  expect(first?.missing).toEqual({})
  expect(second?.missing).toEqual({ 'eigen-woord': mender })
})

test('a toewijzing without doel is a thread of its own', () => {
  const [only] = draadParts([loose])
  expect(only).toMatchObject({ id: 'toewijzing/t2', doel: undefined, missing: { doel: mender } })
})

test('the doelen of each toewijzing', () => {
  expect(doelenOf([shared, loose])).toEqual(new Map([['t1', ['d1', 'd2']]]))
})
