import type { Caller } from '@samenhang/kernel/access/caller.ts'
import type { Problem } from '@samenhang/kernel/errors/problem.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import { beforeEach, expect, test } from 'vitest'
import * as contract from './contract.ts'
import { ask, asOwner, loginAs, openTestHouse, type TestHouse } from './testing/test-house.ts'
import { fillVoorbeeld, huishouden, loginOf, medewerkers, people } from './testing/voorbeeld.ts'

let town: TestHouse
const who = {} as Record<keyof typeof people | keyof typeof medewerkers, Caller>
beforeEach(async () => {
  town = await openTestHouse(['gm9901', 'gm9902'])
  await fillVoorbeeld(town, 'gm9901')
  await fillVoorbeeld(town, 'gm9902')
  for (const [name, id] of Object.entries({ ...people, ...medewerkers })) {
    who[name as keyof typeof who] = await loginAs(town.house, 'gm9901', loginOf(id as Id))
  }
  return () => town.database.drop()
})

const coordineren = { purpose: 'ondersteuning-coordineren' }
const toegang = { purpose: 'toegang-beoordelen' }
const ofHuishouden = { path: { huishoudenId: huishouden } }
const problemOf = (asked: Promise<unknown>) =>
  asked.then(
    () => 'no problem',
    (error: Problem) => error.problem,
  )
const lastLines = async (count: number) => {
  const { rows } = await town.database.admin.query('SELECT * FROM log.entry ORDER BY id DESC LIMIT $1', [count])
  return rows
}

test('a regisseur sees the household with ages; a housemate sees names and roles', async () => {
  const seen = await ask(town.house, contract.getHuishouden, who.farida, { ...ofHuishouden, ...coordineren })
  expect(seen).toMatchObject({ naam: 'Familie Voorbeeld', abilities: { 'huishouden.write': true } })
  expect(seen.leden.map((lid) => [lid.naam, lid.rol, lid.leeftijd])).toEqual([
    ['Riet Voorbeeld', 'oma', { k: 'empty' }],
    ['Sanne Voorbeeld', 'moeder', { k: 'value', v: 38 }],
    ['Daan Voorbeeld', 'zoon', { k: 'value', v: 13 }],
  ])
  expect(seen.betrokkenen).toMatchObject({ k: 'value', v: [{ naam: 'Farida', soort: 'regisseur' }] })
  expect(await lastLines(3)).toMatchObject(Array(3).fill({ operation: 'basis.getHuishouden', outcome: 'permitted' }))

  const own = await ask(town.house, contract.getHuishouden, who.daan, ofHuishouden)
  expect(own.leden.map((lid) => lid.leeftijd.k)).toEqual(['withheld', 'withheld', 'value'])
  expect(own.betrokkenen).toMatchObject({ k: 'value', v: [{ naam: 'Farida', soort: 'regisseur' }] })
})

test('who has nothing to do with it gets the answer for what does not exist', async () => {
  const absent = { path: { huishoudenId: people.buur } }
  for (const caller of [who.joost, who.jan, who.kees, who.mark, who.youssef, who.buur]) {
    expect(await problemOf(ask(town.house, contract.getHuishouden, caller, ofHuishouden))).toMatch(
      /^(not-found|purpose-required)$/,
    )
  }
  expect(await problemOf(ask(town.house, contract.getHuishouden, who.joost, { ...ofHuishouden, ...coordineren }))).toBe(
    'not-found',
  )
  expect(await problemOf(ask(town.house, contract.getHuishouden, who.farida, { ...absent, ...coordineren }))).toBe(
    'not-found',
  )
})

test('the caseload is a list to search and sort, counted over the tenants in which one acts', async () => {
  const list = (query: unknown, tenants?: string[]) =>
    ask(town.house, contract.listHuishoudens, who.farida, { ...coordineren, query, ...(tenants ? { tenants } : {}) })
  expect(await list({ naam: 'VOORB' })).toEqual({
    count: 1,
    items: [{ tenant: 'gm9901', huishoudenId: huishouden, naam: 'Familie Voorbeeld', leden: 3, via: ['regisseur'] }],
  })
  expect(await list({ naam: '%' })).toEqual({ count: 0, items: [] })
  const both = await list({ sort: '-naam' }, ['gm9901', 'gm9902'])
  expect({ count: both.count, tenants: both.items.map((item) => item.tenant) }).toEqual({
    count: 2,
    tenants: ['gm9901', 'gm9902'],
  })
})

test('a person shows, datum by datum, a value, nothing known, or withheld', async () => {
  const get = (caller: Caller, persoonId: Id, purpose?: string) =>
    ask(town.house, contract.getPersoon, caller, { path: { persoonId }, ...(purpose ? { purpose } : {}) })
  expect(await get(who.farida, people.sanne, 'ondersteuning-coordineren')).toMatchObject({
    geboortedatum: { k: 'value', v: '1988-03-01' },
    adres: { k: 'withheld', reason: 'geheim-adres' },
    abilities: { 'geheimadres.read': true },
  })
  expect(await get(who.farida, people.riet, 'ondersteuning-coordineren')).toMatchObject({
    geboortedatum: { k: 'value', v: '1959' },
    leeftijd: { k: 'empty' },
    adres: { k: 'empty' },
    vertegenwoordiging: { v: [{ naam: { k: 'withheld' }, scope: ['toewijzingen', 'euros'] }] },
  })
  expect(await get(who.mark, people.daan)).toMatchObject({
    naam: 'Daan Voorbeeld',
    leeftijd: { k: 'value', v: 13 },
    adres: { k: 'withheld', reason: 'geen-recht' },
    gezag: { k: 'withheld' },
  })
  expect(await get(who.youssef, people.riet)).toMatchObject({ leeftijd: { k: 'withheld' } })
  expect(await get(who.buur, people.buur)).toMatchObject({ adres: { k: 'value', v: { straat: 'Dorpsplein' } } })
  expect(await problemOf(get(who.mark, people.sanne))).toBe('not-found')
})

test('gezag ends on the eighteenth birthday, vertegenwoordiging and betrokkenheid on their last day', async () => {
  const daan = { path: { persoonId: people.daan } }
  town.clock.moveTo('2031-05-31T12:00:00+02:00')
  expect(await problemOf(ask(town.house, contract.getPersoon, who.mark, daan))).toBe('no problem')
  town.clock.moveTo('2031-06-01T12:00:00+02:00')
  expect(await problemOf(ask(town.house, contract.getPersoon, who.mark, daan))).toBe('not-found')

  await ask(town.house, contract.endBetrokkenheid, who.farida, {
    path: { betrokkenheidId: '00000000-0000-4000-8000-000000000081' },
    body: { to: '2031-06-02' },
    ...coordineren,
  })
  town.clock.moveTo('2031-06-02T23:59:00+02:00')
  const look = () => problemOf(ask(town.house, contract.getHuishouden, who.farida, { ...ofHuishouden, ...coordineren }))
  expect(await look()).toBe('no problem')
  town.clock.moveTo('2031-06-03T00:01:00+02:00')
  expect(await look()).toBe('not-found')
})

test('a secret address opens for the regisseur who gives a reason, for no other purpose and nobody else', async () => {
  const asked = { path: { persoonId: people.sanne }, body: { reden: 'huisbezoek van morgen' }, ...coordineren }
  expect(await ask(town.house, contract.getGeheimAdres, who.farida, asked)).toMatchObject({
    adres: { k: 'value', v: { straat: 'Kanariestraat', postcode: '9901ZZ' } },
  })
  const { rows } = await town.database.admin.query('SELECT persoon_id, caller_id, reden FROM basis.adres_inzage')
  expect(rows).toEqual([{ persoon_id: people.sanne, caller_id: medewerkers.farida, reden: 'huisbezoek van morgen' }])
  expect((await lastLines(1))[0]).toMatchObject({ event: 'geheimadres.gelezen', outcome: 'permitted' })

  const other = (caller: Caller, purpose?: string) =>
    problemOf(ask(town.house, contract.getGeheimAdres, caller, { ...asked, ...(purpose ? { purpose } : {}) }))
  expect(await other(who.farida, 'toegang-beoordelen')).toBe('purpose-refused')
  for (const caller of [who.joost, who.jan, who.mark, who.youssef, who.sanne, who.kees]) {
    expect(await other(caller)).toBe('not-found')
  }
  expect(await problemOf(ask(town.house, contract.getGeheimAdres, who.farida, { ...asked, body: { reden: '' } }))).toBe(
    'bad-input',
  )
})

test('a search takes bsn and date of birth together, shows who was found for that day, and has a limit', async () => {
  const search = (bsn: string, geboortedatum: string) =>
    ask(town.house, contract.searchPersoon, who.joost, { body: { bsn, geboortedatum } })
  const look = () =>
    problemOf(ask(town.house, contract.getPersoon, who.joost, { path: { persoonId: people.buur }, ...toegang }))
  expect(await look()).toBe('not-found')
  expect(await search('999900006', '1970-01-02')).toEqual({ items: [] })
  expect(await search('999990019', '1970-01-01')).toEqual({ items: [] })
  expect(await look()).toBe('not-found')
  expect(await search('999900006', '1970-01-01')).toEqual({
    items: [{ persoonId: people.buur, naam: 'Buur Voorbeeld' }],
  })
  expect(await look()).toBe('no problem')

  const more = await Promise.all(Array.from({ length: 25 }, () => problemOf(search('999990019', '1970-01-01'))))
  expect(more.filter((one) => one === 'no problem')).toHaveLength(17)
  expect(more.filter((one) => one === 'too-many-requests')).toHaveLength(8)
  const { rows } = await town.database.admin.query(
    `SELECT count(*)::int FROM log.entry WHERE operation = 'basis.searchPersoon' AND reason = 'too-many-requests'`,
  )
  expect(rows).toEqual([{ count: 8 }])
  town.clock.moveTo('2026-11-25T00:30:00+01:00')
  expect(await look()).toBe('not-found')
  expect(await problemOf(search('999900006', '1970-01-01'))).toBe('no problem')
  expect(await problemOf(search('123456789', '1970-01-01'))).toBe('bad-input')
})

test('a household is made of who was found today, and its maker is involved from then on', async () => {
  const make = (persoonId: Id) =>
    ask(town.house, contract.createHuishouden, who.joost, {
      body: { naam: 'Familie Buur', leden: [{ persoonId, rol: 'vader' }], reden: 'melding van vandaag' },
      ...toegang,
    })
  expect(await problemOf(make(people.buur))).toBe('not-found')
  await ask(town.house, contract.searchPersoon, who.joost, { body: { bsn: '999900006', geboortedatum: '1970-01-01' } })
  const { huishoudenId } = await make(people.buur)
  const made = await ask(town.house, contract.getHuishouden, who.joost, { path: { huishoudenId }, ...coordineren })
  expect(made.leden.map((lid) => lid.naam)).toEqual(['Buur Voorbeeld'])

  const end = (to: string) =>
    ask(town.house, contract.endHuishoudlid, who.joost, {
      path: { huishoudenId, lidId: made.leden[0]?.lidId },
      body: { to },
      ...coordineren,
    })
  const add = (from: string) =>
    ask(town.house, contract.addHuishoudlid, who.joost, {
      path: { huishoudenId },
      body: { persoonId: people.buur, rol: 'vader', from },
      ...coordineren,
    })
  expect(await problemOf(add('2027-01-01'))).toBe('conflict')
  expect(await problemOf(end('2026-01-01'))).toBe('not-found')
  await end('2026-12-31')
  expect(await problemOf(add('2027-01-01'))).toBe('no problem')
  expect(await problemOf(add('2027-06-01'))).toBe('conflict')
})

test('who is involved with a household may involve a medewerker with the fitting rol, once, within it only', async () => {
  const start = (change: object, caller = who.farida) =>
    problemOf(
      ask(town.house, contract.startBetrokkenheid, caller, {
        body: {
          medewerkerId: medewerkers.joost,
          huishoudenId: huishouden,
          soort: 'regisseur',
          from: '2026-11-24',
          to: '2026-12-31',
          reden: 'vervangt Farida in december',
          ...change,
        },
        ...coordineren,
      }),
    )
  expect(await start({}, who.joost)).toBe('not-found')
  expect(await start({ medewerkerId: medewerkers.jan })).toBe('rule-broken')
  expect(await start({ huishoudenId: undefined, persoonId: people.buur })).toBe('not-found')
  expect(await start({ huishoudenId: undefined, persoonId: huishouden })).toBe('not-found')
  expect(await start({ to: '2026-11-23' })).toBe('bad-input')
  expect(await start({ persoonId: people.daan })).toBe('bad-input')
  expect(await start({ soort: 'onderzoek' })).toBe('bad-input')
  expect(await start({})).toBe('no problem')
  expect(await start({ from: '2026-12-31' })).toBe('conflict')
  const look = () => problemOf(ask(town.house, contract.getHuishouden, who.joost, { ...ofHuishouden, ...coordineren }))
  expect(await look()).toBe('no problem')
  town.clock.moveTo('2027-01-01T09:00:00+01:00')
  expect(await look()).toBe('not-found')
})

test('organisations and medewerkers are known to every rol; the purpose that is no law yet is refused', async () => {
  const { items } = await ask(town.house, contract.listPartijen, who.kees)
  expect(items.map((partij) => partij.naam)).toEqual(['Gemeente Beekwijk', 'Jeugdhulp Waterlelie'])
  const staffList = await ask(town.house, contract.listMedewerkers, who.sanne)
  expect(staffList.items).toContainEqual(expect.objectContaining({ naam: 'Jan', rollen: ['professional'] }))
  expect(await problemOf(ask(town.house, contract.listPartijen, who.farida, { purpose: 'domeinen-verbinden' }))).toBe(
    'purpose-refused',
  )
  await asOwner(town.house, 'gm9901', (tx) =>
    tx.sql(`UPDATE kernel.legal_basis SET in_force_from = NULL WHERE tenant_id = 'gm9901' AND id = 'wmo-2-3-2'`),
  )
  expect(
    await problemOf(ask(town.house, contract.getHuishouden, who.farida, { ...ofHuishouden, ...coordineren })),
  ).toBe('purpose-refused')
})
