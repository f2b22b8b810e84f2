import type { Caller } from '@samenhang/kernel/access/caller.ts'
import type { Problem } from '@samenhang/kernel/errors/problem.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import { beforeEach, expect, test } from 'vitest'
import * as contract from '../contract.ts'
import { insert } from '../testing/rows.store.ts'
import { ask, asOwner, loginAs, openTestHouse, type TestHouse } from '../testing/test-house.ts'
import { fillVoorbeeld, loginOf, medewerkers, partij, people } from '../testing/voorbeeld.ts'

const [bramId, hannaId] = ['b8', 'b9'].map((tail) => `00000000-0000-4000-8000-0000000000${tail}` as Id) as [Id, Id]
const issuer = 'https://idp.example'
let town: TestHouse
let bram: Caller
let hanna: Caller
beforeEach(async () => {
  town = await openTestHouse(['gm9901', 'gm9902'])
  await fillVoorbeeld(town, 'gm9901')
  await asOwner(town.house, 'gm9901', async (tx) => {
    for (const [id, naam] of [
      [bramId, 'Bram'],
      [hannaId, 'Hanna'],
    ]) {
      const as = { medewerker_id: id, period: '[2026-01-01,)' }
      await insert(tx, 'medewerker', [{ id, partij_id: partij.gemeente, naam, functie: 'beheerder' }])
      await insert(tx, 'rol', [{ ...as, rol: 'beheerder' }])
      await insert(tx, 'login', [{ ...as, id: loginOf(id as Id), issuer, subject: naam, acts_in: ['gm9902'] }])
    }
  })
  bram = await loginAs(town.house, 'gm9901', loginOf(bramId))
  hanna = await loginAs(town.house, 'gm9901', loginOf(hannaId))
  return () => town.database.drop()
})

const problemOf = (asked: Promise<unknown>) =>
  asked.then(
    () => 'no problem',
    (error: Problem) => error.problem,
  )
const giveRol = (medewerkerId: Id, rol: string, caller = bram) =>
  ask(town.house, contract.setRol, caller, { path: { medewerkerId }, body: { rol, from: '2026-11-24', to: null } })
const giveLogin = (medewerkerId: Id, subject: string, caller = bram) =>
  ask(town.house, contract.createLogin, caller, { body: { issuer, subject, medewerkerId } })
const waiting = async (caller = hanna) => {
  const { items } = await ask(town.house, contract.listBevestigingen, caller)
  return items.filter((one) => one.uitkomst === null)
}
const settle = (bevestigingId: Id, uitkomst: string, caller = hanna) =>
  problemOf(ask(town.house, contract.settleBevestiging, caller, { path: { bevestigingId }, body: { uitkomst } }))
const hire = async () => {
  const body = { partijId: partij.gemeente, naam: 'Anna', functie: 'nieuw' }
  return (await ask(town.house, contract.createMedewerker, bram, { body })).medewerkerId
}

test('a rol for oneself is nothing until another beheerder confirms it', async () => {
  expect(await giveRol(bramId, 'regisseur')).toMatchObject({ waits: true })
  expect(await loginAs(town.house, 'gm9901', loginOf(bramId))).toMatchObject({ rollen: ['beheerder'] })
  const [one] = await waiting()
  expect(one).toMatchObject({
    ...{ naam: 'Bram', gevraagdDoor: 'Bram', gevraagd: { soort: 'rol', rol: 'regisseur' } },
    abilities: { 'bevestiging.confirm': true, 'bevestiging.withdraw': false },
  })
  const id = one?.bevestigingId as Id
  expect((await waiting(bram))[0]?.abilities).toMatchObject({
    'bevestiging.confirm': false,
    'bevestiging.withdraw': true,
  })
  expect(await settle(id, 'bevestigd', bram)).toBe('rule-broken')
  expect(await settle(id, 'geweigerd', bram)).toBe('rule-broken')
  expect(await settle(id, 'ingetrokken')).toBe('rule-broken')
  expect(await settle(id, 'bevestigd', await loginAs(town.house, 'gm9901', loginOf(medewerkers.kees)))).toBe(
    'not-found',
  )
  expect([await settle(id, 'bevestigd'), await settle(id, 'bevestigd')]).toEqual(['no problem', 'not-found'])
  expect(await loginAs(town.house, 'gm9901', loginOf(bramId))).toMatchObject({ rollen: ['beheerder', 'regisseur'] })
  expect(await waiting()).toEqual([])
})

test('a second account for oneself waits too, and what is refused or withdrawn never comes to be', async () => {
  expect(await giveLogin(bramId, 'bram-2')).toEqual({ waits: true })
  expect(await giveLogin(bramId, 'bram-3')).toEqual({ waits: true })
  const setTenants = { path: { loginId: loginOf(bramId) }, body: { actsIn: [] } }
  expect(await ask(town.house, contract.setActsIn, bram, setTenants)).toMatchObject({ waits: true })
  const bySubject = new Map((await waiting()).map((one) => [JSON.stringify(one.gevraagd), one.bevestigingId]))
  const idOf = (part: string) => [...bySubject].find(([text]) => text.includes(part))?.[1] as Id
  expect(await settle(idOf('bram-2'), 'ingetrokken', bram)).toBe('no problem')
  expect(await settle(idOf('bram-3'), 'geweigerd')).toBe('no problem')
  const own = async () => (await ask(town.house, contract.listLogins, hanna)).items.filter((one) => one.naam === 'Bram')
  expect(await own()).toHaveLength(1)
  expect(await settle(idOf('tenants'), 'bevestigd')).toBe('no problem')
  expect((await own())[0]?.actsIn).toEqual([])
  const { items } = await ask(town.house, contract.listBevestigingen, bram)
  expect(items.map((one) => one.uitkomst).toSorted()).toEqual(['bevestigd', 'geweigerd', 'ingetrokken'])
})

test('who gave the account does not alone give the rol that opens persons, and the other way round', async () => {
  const anna = await hire()
  expect(await giveLogin(anna, 'anna')).toMatchObject({ waits: false })
  expect(await giveRol(anna, 'raadslid')).toMatchObject({ waits: false })
  expect(await giveRol(anna, 'regisseur')).toMatchObject({ waits: true })
  expect(await giveRol(anna, 'regisseur', hanna)).toMatchObject({ waits: false })
  const els = await hire()
  expect(await giveRol(els, 'regisseur')).toMatchObject({ waits: false })
  expect(await giveLogin(els, 'els')).toMatchObject({ waits: true })
  // A second account on somebody who sees persons already: it may be the beheerder's own.
  expect(await giveLogin(medewerkers.farida, 'farida-2')).toMatchObject({ waits: true })
  expect(await giveLogin(medewerkers.kees, 'kees-2')).toMatchObject({ waits: false })
})

test('what is not here or not well put is refused, and the database refuses who confirms the own', async () => {
  expect(await problemOf(giveRol(people.buur, 'regisseur'))).toBe('not-found')
  expect(await settle(people.buur, 'bevestigd')).toBe('not-found')
  await giveRol(bramId, 'regisseur')
  const [one] = await waiting()
  expect(await settle(one?.bevestigingId as Id, 'misschien')).toBe('bad-input')
  const own = (by: Id) =>
    town.database.admin.query(
      `UPDATE basis.bevestiging SET uitkomst = 'bevestigd', settled_by = $1, settled_at = now()`,
      [by],
    )
  await expect(own(bramId)).rejects.toThrow('bevestiging_by_another')
  expect((await own(hannaId)).rowCount).toBe(1)
})
