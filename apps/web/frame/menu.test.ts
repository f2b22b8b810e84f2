import { expect, test } from 'vitest'
import { isCurrent, menuOf } from './menu.ts'

const labels = (...purposes: string[]) => menuOf(purposes).map(({ label }) => label)

test('a resident has the own plan, who looked at it, and nothing else', () => {
  expect(labels('eigen-dossier')).toEqual(['menuMijnPlan', 'menuInzagen'])
})

test('a regisseur has a werklijst, what is shared and the messages', () => {
  expect(labels('toegang-beoordelen', 'ondersteuning-coordineren', 'berichten-verwerken')).toEqual([
    'menuWerklijst',
    'menuDelen',
    'menuUitvoering',
  ])
})

test('who is both has one entry per address', () => {
  expect(labels('eigen-dossier', 'ondersteuning-coordineren')).toEqual(['menuMijnPlan', 'menuInzagen'])
})

test('without a purpose there is no room', () => {
  expect(labels()).toEqual([])
})

test('a room is in use on its own pages and not on those of a longer name', () => {
  expect(isCurrent('/plan', '/plan/huishoudens/1')).toBe(true)
  expect(isCurrent('/plan', '/planning')).toBe(false)
})
