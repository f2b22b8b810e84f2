import { expect, test } from 'vitest'
import { currentOf, menuOf } from './menu.ts'

const labels = (...purposes: string[]) => menuOf(purposes).map(({ label }) => label)

test('a resident has the own plan, who looked at it, and the front door', () => {
  expect(labels('eigen-dossier')).toEqual(['menuMijnPlan', 'menuInzagen', 'menuVragen'])
})

test('a regisseur has a werklijst, what is shared, the front door and the messages', () => {
  expect(labels('toegang-beoordelen', 'ondersteuning-coordineren', 'berichten-verwerken')).toEqual([
    'menuWerklijst',
    'menuDelen',
    'menuVragen',
    'menuAgenda',
    'menuUitvoering',
  ])
})

test('who is both has one entry per address', () => {
  expect(labels('eigen-dossier', 'ondersteuning-coordineren')).toEqual(['menuMijnPlan', 'menuInzagen', 'menuVragen'])
})

test('without a purpose there is no room', () => {
  expect(labels()).toEqual([])
})

test('a room is in use on its own pages and not on those of a longer name', () => {
  const hrefs = ['/plan', '/plan/vragen']
  expect(currentOf(hrefs, '/plan/huishoudens/1')).toBe('/plan')
  expect(currentOf(hrefs, '/plan/vragen/nieuw')).toBe('/plan/vragen')
  expect(currentOf(hrefs, '/planning')).toBeUndefined()
})
