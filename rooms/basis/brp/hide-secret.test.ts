import type { Caller } from '@samenhang/kernel/access/caller.ts'
import type { Problem } from '@samenhang/kernel/errors/problem.ts'
import { beforeEach, expect, test } from 'vitest'
import { listAdressen } from '../adres/adres.store.ts'
import { addressKey } from '../adres/adres.ts'
import { getGeheimAdres, importPersonen } from '../contract.ts'
import { insert } from '../testing/rows.store.ts'
import { ask, asOwner, loginAs, openTestHouse, type TestHouse } from '../testing/test-house.ts'
import { fillVoorbeeld, loginOf, medewerkers } from '../testing/voorbeeld.ts'
import { columnCount, named } from './columns.ts'

let town: TestHouse
let farida: Caller
beforeEach(async () => {
  town = await openTestHouse(['gm9901'])
  await fillVoorbeeld(town, 'gm9901')
  farida = await loginAs(town.house, 'gm9901', loginOf(medewerkers.farida))
  return () => town.database.drop()
})

type Home = { straat: string; huisnummer: string; postcode?: string }
const home = { straat: 'Lindelaan', huisnummer: '1', postcode: '9901AA' }
const boat = { straat: 'Bij de molen', huisnummer: '' }

/** A list of one row: number, family name, home, and 7 when its person wants no data given to others. */
function listOf(bsn: string, naam: string, { straat, huisnummer, postcode = '' }: Home, geheim = '0'): string {
  const row = Array.from({ length: columnCount }, () => '')
  row[2] = bsn
  row[6] = naam
  row[7] = '19800101'
  const values = { geheim, straat, huisnummer, postcode, vanaf: '20200101' }
  for (const [name, value] of Object.entries(values)) row[named[name as keyof typeof values][0]] = value
  return row.join(';')
}

const header = Array.from({ length: columnCount }, () => '')
for (const [position, name] of Object.values(named)) header[position] = name
const read = (...lists: string[]) =>
  ask(town.house, importPersonen, farida, {
    body: Buffer.from([header.join(';'), ...lists].join('\n')),
    purpose: 'berichten-verwerken',
  })
const open = async () => {
  const { rows } = await town.database.admin.query(
    `SELECT geslachtsnaam FROM basis.adres JOIN basis.persoon ON persoon.id = persoon_id WHERE persoon.bron = 'BRP' ORDER BY 1`,
  )
  return rows.map((row) => row.geslachtsnaam)
}

test('who asks for secrecy later is hidden at the next import, with whoever lives there and whoever comes to', async () => {
  await read(
    listOf('999990019', 'Anna', home),
    listOf('999990020', 'Bram', home),
    listOf('999993653', 'Cato', { ...home, huisnummer: '3' }),
    listOf('999900018', 'Dirk', boat),
  )
  expect(await open()).toEqual(['Anna', 'Bram', 'Cato', 'Dirk'])

  await read(listOf('999990019', 'Anna', home, '7'))
  expect(await open()).toEqual(['Cato', 'Dirk'])
  await read(listOf('999994542', 'Eva', { ...home, postcode: '9901 aa' }), listOf('999991930', 'Fien', boat, '1'))
  expect(await open()).toEqual(['Cato'])

  const { rows } = await town.database.admin.query(
    `SELECT id FROM basis.persoon WHERE bron = 'BRP' AND adres_geheim ORDER BY geslachtsnaam`,
  )
  await asOwner(town.house, 'gm9901', (tx) =>
    insert(
      tx,
      'betrokkenheid',
      rows.map(({ id }) => ({
        id: town.house.ids.next(),
        medewerker_id: medewerkers.farida,
        dossier_id: id,
        dossier_kind: 'persoon',
        soort: 'regisseur',
        period: '[2026-01-01,)',
        reden: 'test',
      })),
    ),
  )
  const seen = rows.map(async ({ id }) => {
    const asked = { path: { persoonId: id }, body: { reden: 'huisbezoek' }, purpose: 'ondersteuning-coordineren' }
    const { adres } = await ask(town.house, getGeheimAdres, farida, asked)
    return adres.k === 'value' && adres.v.straat
  })
  expect(await Promise.all(seen)).toEqual(['Lindelaan', 'Lindelaan', 'Bij de molen', 'Lindelaan', 'Bij de molen'])
})

test('of who is not in the file only addresses are read that can be the secret one', async () => {
  await read(
    listOf('999990019', 'Anna', home),
    listOf('999990020', 'Bram', { ...home, postcode: '9901 aa' }),
    listOf('999993653', 'Cato', { ...home, huisnummer: '3' }),
    listOf('999994542', 'Eva', { ...home, postcode: '9901AB' }),
    listOf('999900018', 'Dirk', boat),
  )
  const straten = async (keys: string[]) => {
    const found = await asOwner(town.house, 'gm9901', (tx) => listAdressen(tx, [], new Set(keys)))
    return found.map(({ adres }) => `${adres.postcode ?? adres.straat} ${adres.huisnummer}`).toSorted()
  }
  expect(await straten([])).toEqual([])
  expect(await straten([addressKey({ ...home, plaats: null })])).toEqual(['9901 aa 1', '9901AA 1', 'Dorpsplein 1'])
  expect(await straten([addressKey({ ...boat, postcode: null, plaats: null })])).toEqual(['Bij de molen '])
})

test('of two imports at once of one person, one is kept and the other is told so', async () => {
  const outcomes = await Promise.all(
    [1, 2, 3].map(() =>
      read(listOf('999990019', 'Anna', home)).then(
        (report) => report.personen,
        (error: Problem) => error.problem,
      ),
    ),
  )
  expect(outcomes.filter((one) => one === 1)).toHaveLength(1)
  expect(outcomes.filter((one) => one !== 1 && one !== 0 && one !== 'conflict')).toEqual([])
  expect(await open()).toEqual(['Anna'])
})
