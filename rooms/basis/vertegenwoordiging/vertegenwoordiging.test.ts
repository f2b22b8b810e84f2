import type { Caller } from '@samenhang/kernel/access/caller.ts'
import type { Problem } from '@samenhang/kernel/errors/problem.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import { beforeEach, expect, test } from 'vitest'
import * as contract from '../contract.ts'
import { insert } from '../testing/rows.store.ts'
import { ask, asOwner, loginAs, openTestHouse, type TestHouse } from '../testing/test-house.ts'
import { fillVoorbeeld, loginOf, medewerkers, partij, people } from '../testing/voorbeeld.ts'

let town: TestHouse
let farida: Caller
const login = (of: Id) => loginAs(town.house, 'gm9901', loginOf(of))
beforeEach(async () => {
  town = await openTestHouse(['gm9901'])
  await fillVoorbeeld(town, 'gm9901')
  farida = await login(medewerkers.farida)
  return () => town.database.drop()
})

const regie = { purpose: 'ondersteuning-coordineren' }
const problemOf = (asked: Promise<unknown>) =>
  asked.then(
    () => 'no problem',
    (error: Problem) => error.problem,
  )
const represent = (persoonId: Id, by: Id, change: object = {}, caller = farida, purpose = regie) =>
  ask(town.house, contract.addVertegenwoordiging, caller, {
    path: { persoonId },
    body: {
      ...{ vertegenwoordiger: { persoonId: by }, soort: 'mentor', scope: ['euros'], from: '2026-11-24', to: null },
      ...{ bewijs: 'beschikking kantonrechter', ...change },
    },
    ...purpose,
  })
const entrust = (persoonId: Id, houder: object, change: object = {}, caller = farida) =>
  ask(town.house, contract.addGezag, caller, {
    path: { persoonId },
    body: { houder, soort: 'voogdij', from: '2026-11-24', to: null, bron: 'gezagsregister', ...change },
    ...regie,
  })
const relationsOf = async (of: Id) => {
  const caller = await login(of)
  return asOwner(town.house, 'gm9901', (tx) =>
    tx.as('app', async (app) => {
      await app.enter({ caller: of })
      return town.house.readers.relations(app, caller, town.clock.today())
    }),
  )
}
const concerned = async (event: string) => {
  const { rows } = await town.database.admin.query<{ id: string }>(
    `SELECT subject.persoon_id AS id FROM log.entry AS entry JOIN log.subject AS subject ON subject.ref = entry.subject_ref
     WHERE entry.event = $1 AND entry.outcome = 'permitted' ORDER BY 1`,
    [event],
  )
  return rows.map((row) => row.id)
}

test('a vertegenwoordiging begins and ends with its days, and stands in the log of both', async () => {
  const { id } = await represent(people.riet, people.sanne)
  const held = async () => (await relationsOf(people.sanne)).filter((one) => one.kind === 'vertegenwoordiging')
  expect(await held()).toMatchObject([{ dossierId: people.riet, facts: { soort: 'mentor', scope: ['euros'] } }])
  expect(await concerned('vertegenwoordiging.toegevoegd')).toEqual([people.sanne, people.riet])
  const seen = await ask(town.house, contract.getPersoon, farida, { path: { persoonId: people.riet }, ...regie })
  expect(seen.vertegenwoordiging).toMatchObject({
    v: expect.arrayContaining([expect.objectContaining({ vertegenwoordigingId: id })]),
  })

  const end = (persoonId: Id, to: string, caller = farida) =>
    problemOf(
      ask(town.house, contract.endVertegenwoordiging, caller, {
        ...{ path: { persoonId, vertegenwoordigingId: id }, body: { to } },
        ...regie,
      }),
    )
  expect(await end(people.riet, '2026-11-23')).toBe('not-found')
  expect(await end(people.daan, '2026-11-24')).toBe('not-found')
  expect(await end(people.riet, '2026-11-24', await login(medewerkers.joost))).toBe('not-found')
  expect(await end(people.riet, '2026-11-24')).toBe('no problem')
  expect(await end(people.riet, '2026-11-24')).toBe('not-found')
  expect(await concerned('vertegenwoordiging.beeindigd')).toEqual([people.sanne, people.riet])
  expect(await held()).toHaveLength(1)
  town.clock.moveTo('2026-11-25T09:00:00+01:00')
  expect(await held()).toEqual([])
  // What ended stays to be seen, with its last day.
  const later = await ask(town.house, contract.getPersoon, farida, { path: { persoonId: people.riet }, ...regie })
  const ended = { vertegenwoordigingId: id, period: { from: '2026-11-24', to: '2026-11-24' } }
  expect(later.vertegenwoordiging).toMatchObject({ v: expect.arrayContaining([expect.objectContaining(ended)]) })
})

test('only by who is known, for an adult, of whom the caller is involved with', async () => {
  expect(await problemOf(represent(people.riet, people.youssef))).toBe('not-found')
  expect(await problemOf(represent(people.buur, people.sanne))).toBe('not-found')
  expect(await problemOf(represent(people.riet, people.riet))).toBe('rule-broken')
  expect(await problemOf(represent(people.daan, people.sanne))).toBe('rule-broken')
  expect(await problemOf(represent(people.riet, people.sanne, { scope: [] }))).toBe('bad-input')
  expect(await problemOf(represent(people.riet, people.sanne, { bewijs: ' ' }))).toBe('bad-input')
  expect(await problemOf(represent(people.riet, people.sanne, { to: '2026-11-23' }))).toBe('bad-input')
  for (const of of [medewerkers.joost, people.riet]) {
    expect(await problemOf(represent(people.riet, people.sanne, {}, await login(of)))).toMatch(/not-found|purpose/)
  }
  const toegang = { purpose: 'toegang-beoordelen' }
  expect(await problemOf(represent(people.riet, people.buur, {}, farida, toegang))).toBe('not-found')
  await ask(town.house, contract.searchPersoon, farida, { body: { bsn: '999900006', geboortedatum: '1970-01-01' } })
  expect(await problemOf(represent(people.riet, people.buur, {}, farida, toegang))).toBe('no problem')
})

test('only housemates and who was found today can be named, to who may record it', async () => {
  const known = async (persoonId: Id, caller = farida, purpose = regie) => {
    const { items } = await ask(town.house, contract.listBekenden, caller, { path: { persoonId }, ...purpose })
    return items.map((one) => one.naam)
  }
  const toegang = { purpose: 'toegang-beoordelen' }
  // Of another household, although she knows him too.
  await asOwner(town.house, 'gm9901', (tx) =>
    insert(tx, 'betrokkenheid', [
      {
        ...{ id: town.house.ids.next(), medewerker_id: medewerkers.farida, dossier_id: people.youssef },
        ...{ dossier_kind: 'persoon', soort: 'regisseur', period: '[2026-01-01,)', reden: 'test' },
      },
    ]),
  )
  expect(await known(people.daan)).toEqual(['Riet Voorbeeld', 'Sanne Voorbeeld'])
  expect(await known(people.daan, farida, toegang)).toEqual(['Riet Voorbeeld', 'Sanne Voorbeeld'])
  await ask(town.house, contract.searchPersoon, farida, { body: { bsn: '999900006', geboortedatum: '1970-01-01' } })
  expect(await known(people.daan, farida, toegang)).toEqual(['Buur Voorbeeld', 'Riet Voorbeeld', 'Sanne Voorbeeld'])
  expect(await problemOf(known(people.buur))).toBe('not-found')
  expect(await problemOf(known(people.daan, await login(medewerkers.joost)))).toBe('not-found')
  expect(await problemOf(known(people.daan, await login(people.mark)))).toMatch(/not-found|purpose/)
})

test('gezag over a child, by a person or an institution, once at a time and never over an adult', async () => {
  const { id } = await entrust(people.daan, { persoonId: people.riet })
  expect(await concerned('gezag.toegevoegd')).toEqual([people.daan, people.riet])
  const held = async () => (await relationsOf(people.riet)).filter((one) => one.kind === 'gezag')
  expect(await held()).toMatchObject([{ dossierId: people.daan, facts: { soort: 'voogdij' } }])
  expect(await problemOf(entrust(people.daan, { persoonId: people.riet }))).toBe('conflict')
  expect(await problemOf(entrust(people.daan, { partijId: partij.waterlelie }))).toBe('no problem')
  expect(await problemOf(entrust(people.daan, { partijId: people.buur }))).toBe('not-found')
  expect(await problemOf(entrust(people.daan, { persoonId: people.buur }))).toBe('not-found')
  expect(await problemOf(entrust(people.daan, { persoonId: people.daan }))).toBe('rule-broken')
  expect(await problemOf(entrust(people.sanne, { persoonId: people.riet }))).toBe('rule-broken')
  const parent = { soort: 'ouderlijk gezag' }
  expect(await problemOf(entrust(people.daan, { partijId: partij.waterlelie }, parent))).toBe('bad-input')
  expect(await problemOf(entrust(people.daan, { persoonId: people.riet }, {}, await login(medewerkers.joost)))).toBe(
    'not-found',
  )

  const end = (gezagId: Id) =>
    problemOf(
      ask(town.house, contract.endGezag, farida, {
        ...{ path: { persoonId: people.daan, gezagId }, body: { to: '2026-11-24' } },
        ...regie,
      }),
    )
  expect([await end(people.buur), await end(id), await end(id)]).toEqual(['not-found', 'no problem', 'not-found'])
  expect(await concerned('gezag.beeindigd')).toEqual([people.daan, people.riet])
  town.clock.moveTo('2026-11-25T09:00:00+01:00')
  expect(await held()).toEqual([])
})
