import { expect, test } from 'vitest'
import { isCurrent, menuOf } from './menu.ts'

const labels = (...purposes: string[]) => menuOf(purposes).map(({ label }) => label)

test('a resident has the own plan and nothing else', () => {
  expect(labels('eigen-dossier')).toEqual(['menuMijnPlan'])
})

test('a regisseur has a werklijst and the messages', () => {
  expect(labels('toegang-beoordelen', 'ondersteuning-coordineren', 'berichten-verwerken')).toEqual([
    'menuWerklijst',
    'menuUitvoering',
  ])
})

test('who is both has one entry per address', () => {
  expect(labels('eigen-dossier', 'ondersteuning-coordineren')).toEqual(['menuMijnPlan'])
})

test('without a purpose there is no room', () => {
  expect(labels()).toEqual([])
})

test('a room is in use on its own pages and not on those of a longer name', () => {
  expect(isCurrent('/plan', '/plan/huishoudens/1')).toBe(true)
  expect(isCurrent('/plan', '/planning')).toBe(false)
})
