import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import { beforeEach, expect, test } from 'vitest'
import { listPersonen } from '../contract.ts'
import { ask, loginAs, openTestHouse, type TestHouse } from '../testing/test-house.ts'
import { fillVoorbeeld, loginOf, medewerkers, people } from '../testing/voorbeeld.ts'

let town: TestHouse
beforeEach(async () => {
  town = await openTestHouse(['gm9901'])
  await fillVoorbeeld(town, 'gm9901')
  return () => town.database.drop()
})

const listed = async (id: Id, purpose: string) => {
  const caller = await loginAs(town.house, 'gm9901', loginOf(id))
  const { items } = await ask(town.house, listPersonen, caller, { purpose })
  return items.map(({ persoonId, via }) => [persoonId, ...via])
}

test('a parent elsewhere finds the child, a gemachtigde the person, a helper the client', async () => {
  expect(await listed(people.mark, 'eigen-dossier')).toEqual([[people.daan, 'gezag']])
  expect(await listed(people.youssef, 'eigen-dossier')).toEqual([[people.riet, 'vertegenwoordiging']])
  expect(await listed(medewerkers.jan, 'hulp-verlenen')).toEqual([[people.daan, 'behandeling']])
})

test('who sees the huishouden finds its members there and not here; nor oneself', async () => {
  expect(await listed(people.sanne, 'eigen-dossier')).toEqual([])
  expect(await listed(medewerkers.farida, 'ondersteuning-coordineren')).toEqual([])
  expect(await listed(people.buur, 'eigen-dossier')).toEqual([])
})
