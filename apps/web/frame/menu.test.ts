import { expect, test } from 'vitest'
import { currentOf, menuOf } from './menu.ts'

const labels = (...purposes: string[]) => menuOf(purposes).map(({ label }) => label)

test('a resident has the own plan, the front door, and who looked', () => {
  expect(labels('eigen-dossier')).toEqual(['menuMijnPlan', 'menuVragen', 'menuInzagen'])
})

test('a regisseur has a werklijst, the front door, what is shared and the messages', () => {
  expect(labels('toegang-beoordelen', 'ondersteuning-coordineren', 'berichten-verwerken')).toEqual([
    'menuWerklijst',
    'menuVragen',
    'menuAgenda',
    'menuDelen',
    'menuUitvoering',
  ])
})

test('who is both has one entry per address', () => {
  expect(labels('eigen-dossier', 'ondersteuning-coordineren')).toEqual(['menuMijnPlan', 'menuVragen', 'menuInzagen'])
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
