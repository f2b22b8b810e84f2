import type { Werklijst } from '@samenhang/budget/contract.ts'
import type { CivilDate } from '@samenhang/kernel/period/civil-date.ts'
import { expect, test } from 'vitest'
import { choose, countsOf, inOrder } from './werk.ts'

const today = '2026-11-24' as CivilDate
const regel = (naam: string, missing: number, einddatum?: string): Werklijst => ({
  tenant: 'gm9901',
  huishoudenId: naam as Werklijst['huishoudenId'],
  naam,
  leden: 2,
  breaks: missing > 0 ? [{ missing: 'doel', count: missing }] : [],
  einde: einddatum ? { naam: 'Helder', einddatum: einddatum as CivilDate } : null,
})
const all = [regel('Beek', 0), regel('Aker', 2), regel('Dijk', 0, '2027-01-23'), regel('Eik', 1, '2026-11-25')]

test('what ends first stands first, then what is broken, then the rest', () => {
  expect(inOrder(all).map(({ naam }) => naam)).toEqual(['Eik', 'Dijk', 'Aker', 'Beek'])
})

test('a view holds what its count says; sixty days from today is soon, a day later is not', () => {
  expect(countsOf(all, today)).toEqual({ all: 4, broken: 2, ending: 2, asking: 3 })
  expect(choose(all, 'ending', today)).toHaveLength(2)
  expect(countsOf([regel('Laat', 0, '2027-01-24')], today).ending).toBe(0)
  expect(choose(all, 'broken', today).map(({ naam }) => naam)).toEqual(['Aker', 'Eik'])
})
