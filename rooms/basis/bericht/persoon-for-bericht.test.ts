import type { Bsn } from '@samenhang/kernel/identifiers/bsn.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { createPersoon, findPersoonForBericht } from '../contract.ts'
import { ask, loginAs, openTestHouse, type TestHouse } from '../testing/test-house.ts'
import { fillVoorbeeld, loginOf, medewerkers, people } from '../testing/voorbeeld.ts'

let town: TestHouse
beforeAll(async () => {
  town = await openTestHouse(['gm9901'])
  await fillVoorbeeld(town, 'gm9901')
})
afterAll(() => town?.database.drop())

const known = '999990019' as Bsn
const unknown = '999990020' as Bsn
const find = async (who: (typeof people)['sanne'], ...bsns: Bsn[]) =>
  ask(town.house, findPersoonForBericht, await loginAs(town.house, 'gm9901', loginOf(who)), {
    body: { bsns },
    purpose: 'berichten-verwerken',
  })
const create = async (bsn: Bsn) =>
  ask(town.house, createPersoon, await loginAs(town.house, 'gm9901', loginOf(medewerkers.farida)), {
    body: { bsn, voornamen: 'Tim', voorvoegsel: 'de', geslachtsnaam: 'Wit', geboortedatum: '1967-08' },
    purpose: 'berichten-verwerken',
  })

test('persons come back in the order of the numbers, null for who is not known', async () => {
  expect(await find(medewerkers.farida, unknown, known)).toEqual({
    items: [{ persoonId: null }, { persoonId: people.buur }],
  })
})

test.each(['jan', 'kees'] as const)('%s, who does not import, cannot look anybody up', async (who) => {
  await expect(find(medewerkers[who], known)).rejects.toMatchObject({ problem: 'purpose-refused' })
})

test('who is added is found after, has a huishouden of one and a place in the log, and no address', async () => {
  const { persoonId, huishoudenId } = await create(unknown)
  expect(await find(medewerkers.farida, unknown)).toEqual({ items: [{ persoonId }] })
  const { rows } = await town.database.admin.query(
    `SELECT persoon.geboortedatum, huishouden.naam, count(subject.ref)::int AS refs, count(adres.id)::int AS adressen
     FROM basis.persoon AS persoon
     JOIN basis.huishoudlid AS lid ON lid.persoon_id = persoon.id AND lid.huishouden_id = $2
     JOIN basis.huishouden AS huishouden ON huishouden.id = lid.huishouden_id
     LEFT JOIN log.subject AS subject ON subject.persoon_id = persoon.id
     LEFT JOIN basis.adres AS adres ON adres.persoon_id = persoon.id
     WHERE persoon.id = $1 GROUP BY 1, 2`,
    [persoonId, huishoudenId],
  )
  expect(rows).toEqual([{ geboortedatum: '1967-08', naam: 'Tim de Wit', refs: 1, adressen: 0 }])
})
