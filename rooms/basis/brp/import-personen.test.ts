import type { Caller } from '@samenhang/kernel/access/caller.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as contract from '../contract.ts'
import { findBrpFile } from '../testing/brp-file.ts'
import { insert } from '../testing/rows.store.ts'
import { ask, asOwner, loginAs, openTestHouse, type TestHouse } from '../testing/test-house.ts'
import { fillVoorbeeld, loginOf, medewerkers, people } from '../testing/voorbeeld.ts'
import { readPersoonslijsten } from './persoonslijst.ts'
import { readFile } from './read-file.ts'

const file = findBrpFile()
/** Read a second way, by hand: the cells of each line, and the lines on which a list begins. */
const lines = (file?.toString('utf8') ?? '').split('\n').filter(Boolean)
const cells = lines.map(splitByHand)
const starts = cells.flatMap((row, index) => (index > 0 && row[143] ? [index] : []))
const cell = (index: number, column: number) => cells[index]?.[column] ?? ''
const secretStarts = starts.filter((index) => cell(index, 143) !== '0')
const addressOf = (index: number) => [163, 159, 160, 161].map((column) => cell(index, column)).join(' ')
const secretAddresses = new Set(secretStarts.filter((index) => cell(index, 163)).map(addressOf))

describe.skipIf(!file)('the official fictional persons (skipped: no ../shared/standards/brp)', () => {
  let town: TestHouse
  let report: Awaited<ReturnType<typeof importAll>>
  let farida: Caller
  const importAll = () =>
    ask(town.house, contract.importPersonen, farida, { body: file ?? Buffer.of(), purpose: 'berichten-verwerken' })
  const select = async (query: string) => (await town.database.admin.query(query)).rows

  beforeAll(async () => {
    town = await openTestHouse(['gm9901'])
    await fillVoorbeeld(town, 'gm9901')
    farida = await loginAs(town.house, 'gm9901', loginOf(medewerkers.farida))
    report = await importAll()
  })
  afterAll(() => town?.database.drop())

  test('every row is accounted for, and each distinct person is kept once', async () => {
    expect(new Set(report.rows.map((row) => row.line))).toEqual(new Set(lines.map((_, index) => index + 1).slice(1)))
    const count = (outcome: string) => report.rows.filter((row) => row.outcome === outcome).length
    expect({ starts: starts.length, bewaard: count('bewaard') }).toEqual({ starts: 687, bewaard: 682 })
    const distinct = new Set(starts.map((index) => cell(index, 2) || cell(index, 1)))
    expect(distinct.size).toBe(682)
    expect(report.rows.filter((row) => row.rule === 'dubbel')).toHaveLength(5)
    const [kept] = await select(`SELECT count(*)::int FROM basis.persoon WHERE bron = 'BRP'`)
    expect(kept.count).toBe(682)
  })

  test('the bsn that fails the 11-proef is reported with its line and kept nowhere', async () => {
    expect(report.rows.filter((row) => row.rule === 'elfproef')).toEqual([
      { line: 454, outcome: 'geweigerd', rule: 'elfproef', message: expect.any(String) },
    ])
    expect(await dumpOthers(town)).not.toContain(cell(453, 2))
    const [kept] = await select('SELECT count(*)::int FROM basis.bsn')
    expect(kept.count).toBe(report.personen + 1) // the neighbour of the example has one too
  })

  test('partners and children are those of the file', () => {
    const lists = readPersoonslijsten(readFile(file ?? Buffer.of()))
    const byLine = new Map(lists.map((list) => [list.line - 1, list]))
    let children = 0
    let partners = 0
    for (const [nr, start] of starts.entries()) {
      const rows = cells.slice(start, starts[nr + 1])
      // A child of the file is a stack of rows with one name and birth; its newest row may have been declared wrong.
      const newest = rows.filter((row, at) => row[191] && (at === 0 || rows[at - 1]?.[207]?.startsWith('0')))
      const wanted = newest.filter((row) => !row[203] && row[206] !== 'L').map((row) => row[187])
      expect(byLine.get(start)?.kinderen.map((kind) => kind.bsn)).toEqual(wanted)
      children += wanted.length
      const married = rows.filter((row, at) => row[96] && !row[104] && (at === 0 || rows[at - 1]?.[120] === '05'))
      expect(byLine.get(start)?.partners.map((partner) => partner.bsn)).toEqual(married.map((row) => row[92]))
      partners += married.length
    }
    expect({ children, partners }).toEqual({ children: expect.any(Number), partners: expect.any(Number) })
    expect(children).toBeGreaterThan(300)
    expect(partners).toBeGreaterThan(150)
  })

  test('nobody is in two huishoudens, and who belongs together is together', async () => {
    const twice = await select(`SELECT persoon_id FROM basis.huishoudlid GROUP BY persoon_id HAVING count(*) > 1`)
    expect(twice).toEqual([])
    const sizes = await select(
      `SELECT leden, count(*)::int FROM (SELECT count(*)::int AS leden FROM basis.huishoudlid GROUP BY huishouden_id) AS s GROUP BY leden ORDER BY leden`,
    )
    expect(sizes.filter((size) => size.leden > 1).length).toBeGreaterThan(1)
    expect(report.huishoudens).toBeGreaterThan(300)
  })

  test('a second import of the same file changes nothing', async () => {
    const again = await importAll()
    expect({ ...again, rows: [] }).toEqual({ personen: 0, huishoudens: 0, gezag: 0, rows: [] })
    expect(again.rows.filter((row) => row.outcome === 'bestond al')).toHaveLength(682)
  })

  test('a secret address is seen by who needs it, and stands in no answer and no other table', async () => {
    expect({ lists: secretStarts.length, addresses: secretAddresses.size }).toEqual({ lists: 46, addresses: 23 })
    const persons = await listNear(town)
    const secretPersons = persons.filter((one) => one.secret)
    expect(secretPersons.length).toBe(45) // one of them has two lists
    const callers = await makeCallers(town, persons)

    const seen: string[] = [JSON.stringify(report)]
    for (const caller of callers) seen.push(...(await crawl(town, caller, persons)))
    const answers = seen.join('\n')
    expect(seen.length).toBeGreaterThan(600)
    expect(answers).toContain('Voorbeeld')
    const shared = new Set(
      starts.filter((index) => !secretAddresses.has(addressOf(index))).map((index) => cell(index, 163)),
    )
    const canaries = [...secretAddresses].map((address) => address.slice(0, 6)).filter((code) => !shared.has(code))
    expect(canaries.length).toBeGreaterThanOrEqual(20)
    const everything = `${answers}\n${await dumpOthers(town)}`
    expect(canaries.filter((postcode) => everything.includes(postcode))).toEqual([])
    for (const index of secretStarts.filter((at) => cell(at, 163))) {
      const place = `"straat":"${cell(index, 157)}","huisnummer":"${cell(index, 159)}`
      expect(everything).not.toContain(`${place}","postcode":"${cell(index, 163)}"`)
    }
    expect(persons.filter((one) => everything.includes(one.bsn)).length).toBe(0)

    // Control: who has the need does see it, and ordinary addresses are in the answers.
    let opened = 0
    const [regisseur] = callers
    for (const { id, bsn } of secretPersons) {
      const { adres } = await ask(town.house, contract.getGeheimAdres, regisseur as Caller, {
        path: { persoonId: id },
        body: { reden: 'huisbezoek van vandaag' },
      })
      const index = secretStarts.find((at) => cell(at, 2) === bsn) ?? 0
      if (adres.k === 'value') expect(adres.v).toMatchObject({ straat: cell(index, 157) || cell(index, 167) })
      if (adres.k === 'value') opened++
    }
    expect(opened).toBeGreaterThanOrEqual(25)
    expect(answers.split('"straat"').length).toBeGreaterThan(60)
  }, 120_000)
})

type Near = { readonly id: Id; readonly bsn: string; readonly secret: boolean; readonly huishouden_id: Id | null }

/** Everyone with a secret address and their housemates, and one in twenty of the others. */
async function listNear(town: TestHouse): Promise<Near[]> {
  const { rows } = await town.database.admin.query<Near & { sealed: Buffer; adres_geheim: boolean }>(
    `SELECT bsn.persoon_id AS id, bsn.sealed, adres_geheim, huishouden_id FROM basis.bsn
     JOIN basis.persoon ON persoon.id = bsn.persoon_id LEFT JOIN basis.huishoudlid AS lid ON lid.persoon_id = persoon.id
     WHERE bron = 'BRP' ORDER BY 1`,
  )
  return rows.flatMap(({ id, sealed, adres_geheim, huishouden_id }, at) => {
    const bsn = tryOpen(() => town.keys.open('bsn', 'gm9901', id, sealed))
    const secret = secretStarts.some((index) => cell(index, 2) === bsn)
    return bsn && (adres_geheim || at % 20 === 0) ? [{ id, bsn, secret, huishouden_id }] : []
  })
}

/** One caller of every kind, each as near to the secret persons as that kind can be. The first has the need. */
async function makeCallers(town: TestHouse, near: readonly Near[]): Promise<Caller[]> {
  const secret = near.filter((one) => one.secret).map((one) => one.id)
  const huishoudens = [...new Set(near.flatMap((one) => one.huishouden_id ?? []))]
  const [child] = secret
  await asOwner(town.house, 'gm9901', async (tx) => {
    const held = { period: '[2026-01-01,)', reden: 'test van geheime adressen' }
    const involve = (medewerker_id: Id, soort: string, dossier_kind: string, dossiers: readonly Id[]) =>
      dossiers.map((dossier_id) => ({
        ...held,
        id: town.house.ids.next(),
        medewerker_id,
        soort,
        dossier_kind,
        dossier_id,
      }))
    const ids = near.map((one) => one.id)
    await insert(tx, 'betrokkenheid', [
      ...involve(medewerkers.farida, 'regisseur', 'persoon', ids),
      ...involve(medewerkers.farida, 'regisseur', 'huishouden', huishoudens),
      ...involve(medewerkers.jan, 'behandeling', 'persoon', ids),
    ])
    const relation = { period: '[2026-01-01,)' }
    await insert(
      tx,
      'vertegenwoordiging',
      secret.map((persoon_id) => ({
        ...relation,
        id: town.house.ids.next(),
        persoon_id,
        vertegenwoordiger_id: people.youssef,
        soort: 'gemachtigde',
        scope: ['doelen'],
        bewijs: 'test',
      })),
    )
    await insert(
      tx,
      'gezag',
      secret.map((kind_id) => ({
        ...relation,
        id: town.house.ids.next(),
        kind_id,
        houder_persoon_id: people.mark,
        soort: 'ouderlijk gezag',
        bron: 'test',
      })),
    )
    await insert(tx, 'login', [
      { id: loginOf(people.mark).replace('e', 'd'), issuer: 'x', subject: 'x', persoon_id: child, ...relation },
    ])
  })
  const logins = [
    medewerkers.farida,
    medewerkers.joost,
    medewerkers.jan,
    medewerkers.kees,
    people.mark,
    people.youssef,
    people.sanne,
    people.buur,
  ]
  return Promise.all(
    [...logins.map(loginOf), loginOf(people.mark).replace('e', 'd')].map((id) => loginAs(town.house, 'gm9901', id)),
  )
}

/** All that this caller can read in this room for any purpose, except the operation that is there for the need. */
async function crawl(town: TestHouse, caller: Caller, persons: readonly Near[]): Promise<string[]> {
  const seen: string[] = []
  const near = persons.filter((one) => one.secret || caller.rollen.includes('regisseur'))
  const keep = async (operation: Parameters<typeof ask>[1], asked: Parameters<typeof ask>[3]) => {
    const answer = await ask(town.house, operation, caller, asked).catch((error: unknown) => ({
      problem: String(error),
    }))
    seen.push(JSON.stringify(answer))
    return answer as { items?: { huishoudenId: string }[] }
  }
  for (const purpose of purposesFor(caller)) {
    const list = await keep(contract.listHuishoudens, { purpose })
    for (const { huishoudenId } of list.items ?? []) {
      await keep(contract.getHuishouden, { purpose, path: { huishoudenId } })
    }
    for (const { id } of near) await keep(contract.getPersoon, { purpose, path: { persoonId: id } })
    await keep(contract.listPartijen, { purpose })
    await keep(contract.listMedewerkers, { purpose })
  }
  for (const { bsn } of persons.slice(0, 5)) {
    await keep(contract.searchPersoon, { body: { bsn, geboortedatum: '1985-12-01' } })
  }
  return seen
}

function purposesFor({ kind, rollen }: Caller): string[] {
  if (kind === 'inwoner') return ['eigen-dossier']
  if (rollen.includes('regisseur')) return ['ondersteuning-coordineren', 'toegang-beoordelen']
  return rollen.includes('professional') ? ['hulp-verlenen'] : ['beleid-voeren', 'ondersteuning-coordineren']
}

/** Every row of every table, as text, but for those that hold what is sealed. */
async function dumpOthers(town: TestHouse): Promise<string> {
  const { rows } = await town.database.admin.query<{ name: string }>(
    `SELECT format('%I.%I', schemaname, tablename) AS name FROM pg_tables
     WHERE schemaname NOT IN ('pg_catalog', 'information_schema')`,
  )
  const dumps = rows.map(({ name }) =>
    town.database.admin.query(`SELECT row_to_json(t)::text AS row FROM ${name} AS t`),
  )
  return (await Promise.all(dumps)).flatMap((dump) => dump.rows.map(({ row }) => row)).join('\n')
}

/** Semicolons between quotes are text. */
function splitByHand(line: string): string[] {
  const parts = ['']
  let quoted = false
  for (const sign of line) {
    if (sign === '"') quoted = !quoted
    else if (sign === ';' && !quoted) parts.push('')
    else parts.push(`${parts.pop()}${sign}`)
  }
  return parts
}

function tryOpen(open: () => string): string | undefined {
  try {
    return open()
  } catch {
    return undefined
  }
}
