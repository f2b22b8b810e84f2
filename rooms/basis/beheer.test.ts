import type { Caller } from '@samenhang/kernel/access/caller.ts'
import type { Problem } from '@samenhang/kernel/errors/problem.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import { beforeEach, expect, test } from 'vitest'
import * as contract from './contract.ts'
import { findLogin } from './room.ts'
import { insert } from './testing/rows.store.ts'
import { ask, asOwner, loginAs, openTestHouse, type TestHouse } from './testing/test-house.ts'
import { fillVoorbeeld, loginOf, medewerkers, partij, people } from './testing/voorbeeld.ts'

const bramId = '00000000-0000-4000-8000-0000000000b9' as Id
const issuer = 'https://idp.example'
let town: TestHouse
let bram: Caller
beforeEach(async () => {
  town = await openTestHouse(['gm9901', 'gm9902'])
  await fillVoorbeeld(town, 'gm9901')
  await fillVoorbeeld(town, 'gm9902')
  await asOwner(town.house, 'gm9901', async (tx) => {
    const always = { period: '[2026-01-01,)' }
    const as = { medewerker_id: bramId, ...always }
    await insert(tx, 'medewerker', [{ id: bramId, partij_id: partij.gemeente, naam: 'Bram', functie: 'beheerder' }])
    await insert(tx, 'rol', [{ ...as, rol: 'beheerder' }])
    await insert(tx, 'login', [{ ...as, id: loginOf(bramId), issuer, subject: 'bram', acts_in: ['gm9902'] }])
  })
  bram = await loginAs(town.house, 'gm9901', loginOf(bramId))
  return () => town.database.drop()
})

const problemOf = (asked: Promise<unknown>) =>
  asked.then(
    () => 'no problem',
    (error: Problem) => error.problem,
  )
const giveRol = (medewerkerId: Id, change: object = {}, caller = bram) =>
  ask(town.house, contract.setRol, caller, {
    path: { medewerkerId },
    body: { rol: 'consulent', from: '2026-11-24', to: null, ...change },
  })
const giveLogin = async (body: object, caller = bram, tenants?: string[]) => {
  const { loginId = '', waits } = await ask(town.house, contract.createLogin, caller, {
    body: { issuer, subject: 'nieuw', ...body },
    ...(tenants ? { tenants } : {}),
  })
  expect(waits).toBe(false)
  return { loginId }
}
const endLogin = (subject: string, caller = bram) =>
  ask(town.house, contract.endLogin, caller, { body: { issuer, subject } })

test('from an organisation to somebody who logs in with a rol, and out again at once', async () => {
  const { partijId } = await ask(town.house, contract.createPartij, bram, {
    body: { naam: 'Huisartsen Beekwijk', soort: 'huisartsenpraktijk', agbcode: '99000009' },
  })
  const { medewerkerId } = await ask(town.house, contract.createMedewerker, bram, {
    body: { partijId, naam: 'Anna Smit', functie: 'huisarts' },
  })
  const { loginId } = await giveLogin({ medewerkerId, actsIn: ['gm9902'] })
  expect(await loginAs(town.house, 'gm9901', loginId)).toMatchObject({ rollen: [], tenants: ['gm9901', 'gm9902'] })
  await giveRol(medewerkerId, { rol: 'verwijzer' })
  const anna = await loginAs(town.house, 'gm9901', loginId)
  expect(anna).toMatchObject({ naam: 'Anna Smit', rollen: ['verwijzer'], partijId })

  const end = (to: string) =>
    ask(town.house, contract.endRol, bram, { path: { medewerkerId, rol: 'verwijzer' }, body: { to } })
  expect(await problemOf(end('2026-11-23'))).toBe('not-found')
  await end('2026-11-30')
  expect(await problemOf(end('2026-11-30'))).toBe('not-found')
  expect(await problemOf(end('2026-12-30'))).toBe('not-found')
  expect(await endLogin('nieuw')).toEqual({ loginId })
  await expect(loginAs(town.house, 'gm9901', loginId)).rejects.toThrow('gives nobody')
  expect(await problemOf(endLogin('nieuw'))).toBe('not-found')
  // The account may come back, as somebody else.
  const again = await giveLogin({ medewerkerId: medewerkers.kees })
  expect(await loginAs(town.house, 'gm9901', again.loginId)).toMatchObject({ naam: 'Kees' })
})

test('what stands there already, what is not there and what is not well put is refused, each in its own way', async () => {
  const add = (body: object) => problemOf(ask(town.house, contract.createPartij, bram, { body }))
  expect(await add({ naam: 'Ander', soort: 'aanbieder', agbcode: '99000001' })).toBe('conflict')
  expect(await add({ naam: 'Ander', soort: 'aanbieder', partijId: partij.waterlelie })).toBe('conflict')
  expect(await add({ naam: 'Ander', soort: 'kerk' })).toBe('bad-input')
  const hire = (body: object) =>
    problemOf(ask(town.house, contract.createMedewerker, bram, { body: { naam: 'A', functie: 'B', ...body } }))
  expect(await hire({ partijId: people.buur })).toBe('not-found')
  expect(await hire({ partijId: partij.gemeente, medewerkerId: medewerkers.jan })).toBe('conflict')
  expect(await problemOf(giveRol(people.buur))).toBe('not-found')
  expect(await problemOf(giveRol(medewerkers.farida, { rol: 'regisseur' }))).toBe('conflict')
  expect(await problemOf(giveRol(medewerkers.farida, { to: '2026-11-23' }))).toBe('bad-input')
  expect(await problemOf(giveRol(medewerkers.farida, { rol: 'inwoner' }))).toBe('bad-input')
  expect(await problemOf(giveLogin({ medewerkerId: people.buur }))).toBe('not-found')
  expect(await problemOf(giveLogin({ persoonId: medewerkers.jan }))).toBe('not-found')
  expect(await problemOf(giveLogin({ medewerkerId: medewerkers.jan, persoonId: people.buur }))).toBe('bad-input')
  expect(await problemOf(giveLogin({ persoonId: people.buur, actsIn: ['gm9902'] }))).toBe('bad-input')
  expect(await problemOf(giveLogin({ medewerkerId: medewerkers.jan, issuer: 'trial' }))).toBe('bad-input')
  expect(await problemOf(giveLogin({ medewerkerId: medewerkers.jan, subject: '999900006' }))).toBe('bad-input')
  expect(await problemOf(giveLogin({ medewerkerId: medewerkers.jan, actsIn: ['gm9903'] }))).toBe('rule-broken')
})

test('nobody gives the own account anything, and only a beheerder gives others', async () => {
  // With another beheerder it would wait for that one, see bevestiging.test.ts; here there is none.
  const own = giveRol(bramId, { rol: 'regisseur' })
  await expect(own).rejects.toMatchObject({
    problem: 'rule-broken',
    detail: expect.stringContaining('andere beheerder'),
  })
  const end = { path: { medewerkerId: bramId, rol: 'beheerder' }, body: { to: '2026-12-31' } }
  expect(await problemOf(ask(town.house, contract.endRol, bram, end))).toBe('rule-broken')
  expect(await problemOf(giveLogin({ medewerkerId: bramId }))).toBe('rule-broken')
  expect(await problemOf(endLogin('bram'))).toBe('rule-broken')
  // The own account as somebody else: not here, and not in another gemeente where it would not be noticed.
  expect(await problemOf(giveLogin({ medewerkerId: medewerkers.farida, subject: 'bram' }))).toBe('conflict')
  const elsewhere = giveLogin({ medewerkerId: medewerkers.farida, subject: 'bram' }, bram, ['gm9902'])
  expect(await problemOf(elsewhere)).toBe('rule-broken')
  for (const of of [medewerkers.farida, medewerkers.kees, people.sanne]) {
    const caller = await loginAs(town.house, 'gm9901', loginOf(of))
    expect(await problemOf(giveRol(medewerkers.jan, {}, caller))).toBe('not-found')
    expect(await problemOf(giveLogin({ medewerkerId: medewerkers.jan }, caller))).toBe('not-found')
    expect(await problemOf(endLogin('bram', caller))).toBe('not-found')
  }
})

test('a block bites on the next request and can be lifted, a login that was ended stays so', async () => {
  const { farida } = medewerkers
  const block = (loginId: Id, on = true, caller = bram) =>
    problemOf(ask(town.house, on ? contract.blockLogin : contract.unblockLogin, caller, { path: { loginId } }))
  const login = loginOf(farida)
  expect([await block(login), await block(login)]).toEqual(['no problem', 'not-found'])
  await expect(loginAs(town.house, 'gm9901', login)).rejects.toThrow('gives nobody')
  const account = { issuer: 'trial', subject: farida }
  const provider = await asOwner(town.house, 'gm9901', (tx) =>
    tx.as('app', (app) => findLogin(app, account.issuer, account.subject)),
  )
  expect(provider).toBeUndefined()
  expect([await block(login, false), await block(login, false)]).toEqual(['no problem', 'not-found'])
  expect(await loginAs(town.house, 'gm9901', login)).toMatchObject({ naam: 'Farida' })

  expect(await block(loginOf(bramId))).toBe('rule-broken')
  expect(await block(login, true, await loginAs(town.house, 'gm9901', loginOf(medewerkers.kees)))).toBe('not-found')
  await ask(town.house, contract.endLogin, bram, { body: account })
  expect([await block(login), await block(login, false)]).toEqual(['not-found', 'not-found'])
})

test('the list of logins names staff and no residents', async () => {
  const { items } = await ask(town.house, contract.listLogins, bram)
  expect(items.filter((one) => one.soort === 'inwoner')).toHaveLength(6)
  for (const one of items.filter((each) => each.soort === 'inwoner')) {
    expect([one.naam, one.medewerkerId]).toEqual([null, null])
    expect(Object.keys(one)).not.toContain('persoonId')
  }
  const names = items.filter((one) => one.soort === 'medewerker').map((one) => one.naam)
  expect(names).toEqual(['Bram', 'Farida', 'Jan', 'Joost', 'Kees'])
  expect(items.find((one) => one.naam === 'Bram')?.abilities).toMatchObject({
    'login.block': false,
    'login.end': false,
  })
})

test('in which tenants a login acts is changed by who is beheerder there', async () => {
  const { farida } = medewerkers
  const set = (actsIn: string[], caller = bram) =>
    problemOf(ask(town.house, contract.setActsIn, caller, { path: { loginId: loginOf(farida) }, body: { actsIn } }))
  const tenants = async () => (await loginAs(town.house, 'gm9901', loginOf(farida))).tenants
  expect(await set([])).toBe('no problem')
  expect(await tenants()).toEqual(['gm9901'])
  expect(await set(['gm9903'])).toBe('rule-broken')
  expect(await set(['gm9901', 'gm9902'])).toBe('no problem')
  expect(await tenants()).toEqual(['gm9901', 'gm9902'])
  const elsewhere = { ...bram, tenants: ['gm9901'] as [string] }
  expect(await set([], elsewhere)).toBe('rule-broken')
  const ofResident = { path: { loginId: loginOf(people.sanne) }, body: { actsIn: ['gm9902'] } }
  expect(await problemOf(ask(town.house, contract.setActsIn, bram, ofResident))).toBe('not-found')
})

test('an organisation is changed, and ends when nobody works there any more', async () => {
  const path = { partijId: partij.waterlelie }
  const change = (body: object) => problemOf(ask(town.house, contract.changePartij, bram, { path, body }))
  const as = { naam: 'Waterlelie Jeugd', soort: 'aanbieder', agbcode: '99000001', gemeentecode: null }
  expect(await change(as)).toBe('no problem')
  expect(await change({ ...as, naam: ' ' })).toBe('bad-input')
  const absent = { path: { partijId: people.buur }, body: as }
  expect(await problemOf(ask(town.house, contract.changePartij, bram, absent))).toMatch(/not-found|conflict/)
  const end = (to: string) => problemOf(ask(town.house, contract.endPartij, bram, { path, body: { to } }))
  expect(await end('2026-11-30')).toBe('rule-broken')
  const leave = { path: { medewerkerId: medewerkers.jan }, body: { to: '2026-11-30' } }
  await ask(town.house, contract.endMedewerker, bram, leave)
  expect([await end('2026-11-29'), await end('2026-11-30'), await end('2026-11-30')]).toEqual([
    ...['rule-broken', 'no problem', 'not-found'],
  ])
  const { items } = await ask(town.house, contract.listPartijen, bram)
  expect(items.find((one) => one.partijId === partij.waterlelie)).toMatchObject({
    naam: 'Waterlelie Jeugd',
    einde: '2026-11-30',
  })
})

test('after the last day of work no login opens anything, and the rollen end with it', async () => {
  const { jan } = medewerkers
  const leave = (medewerkerId: Id, to: string) =>
    problemOf(ask(town.house, contract.endMedewerker, bram, { path: { medewerkerId }, body: { to } }))
  expect(await leave(bramId, '2026-11-24')).toBe('rule-broken')
  expect(await leave(people.sanne, '2026-11-24')).toBe('not-found')
  expect([await leave(jan, '2026-11-24'), await leave(jan, '2026-11-24')]).toEqual(['no problem', 'not-found'])
  expect(await loginAs(town.house, 'gm9901', loginOf(jan))).toMatchObject({ rollen: ['professional'] })
  town.clock.moveTo('2026-11-25T09:00:00+01:00')
  await expect(loginAs(town.house, 'gm9901', loginOf(jan))).rejects.toThrow('gives nobody')
  const seen = await ask(town.house, contract.getMedewerker, bram, { path: { medewerkerId: jan } })
  expect(seen).toMatchObject({ einde: '2026-11-24', rollen: [{ rol: 'professional', period: { to: '2026-11-24' } }] })
  expect(seen.logins).toMatchObject({ k: 'value', v: [{ subject: jan }] })
  const farida = await loginAs(town.house, 'gm9901', loginOf(medewerkers.farida))
  const asked = { path: { medewerkerId: jan }, purpose: 'ondersteuning-coordineren' }
  const bare = await ask(town.house, contract.getMedewerker, farida, asked)
  expect(bare.logins).toEqual({ k: 'withheld', reason: 'geen-recht' })
})

test('a login for a resident, and its end, stand in the log of that resident', async () => {
  await giveLogin({ persoonId: people.buur })
  await endLogin('nieuw')
  const { rows } = await town.database.admin.query(
    `SELECT entry.event FROM log.entry AS entry JOIN log.subject AS subject ON subject.ref = entry.subject_ref
     WHERE subject.persoon_id = $1 AND entry.outcome = 'permitted' ORDER BY entry.id`,
    [people.buur],
  )
  expect(rows.map((row) => row.event)).toEqual(['login.gegeven', 'login.ingetrokken'])
})

test('who works in two gemeenten sees each organisation once, and what differs twice', async () => {
  const farida = await loginAs(town.house, 'gm9901', loginOf(medewerkers.farida))
  const both = { tenants: ['gm9901', 'gm9902'], purpose: 'ondersteuning-coordineren' }
  const { items } = await ask(town.house, contract.listPartijen, farida, both)
  expect(items.map((one) => one.naam)).toEqual(['Gemeente Beekwijk', 'Jeugdhulp Waterlelie'])
  const staff = async () => (await ask(town.house, contract.listMedewerkers, farida, both)).items
  expect((await staff()).filter((one) => one.naam === 'Kees')).toHaveLength(1)
  await giveRol(medewerkers.kees)
  expect((await staff()).filter((one) => one.naam === 'Kees').map((one) => one.rollen)).toEqual([
    ['consulent', 'raadslid'],
    ['raadslid'],
  ])
})
