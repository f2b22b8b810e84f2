import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Bsn } from '@samenhang/kernel/identifiers/bsn.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listPrestaties, listToewijzingen } from '../contract.ts'
import { type ChainHouse, openChainHouse } from '../testing/chain-house.ts'

const folder = join(import.meta.dirname, '../../../../shared/standards/messages/valid')
const present = existsSync(folder)
if (!present && process.env.REQUIRE_SHARED === '1')
  throw new Error('../shared/standards is absent, while REQUIRE_SHARED=1')
if (!present) console.warn('skipped: ../shared/standards is absent, so the official samples were not imported')

/** As published; JW323 uses RN004 twice for one client, against TR314, so one of the two gets its own number. */
function sample(name: string): string {
  const text = readFileSync(join(folder, `${name}.xml`), 'utf8')
  return name === 'JW323' ? text.replace(/(RN004[\s\S]*)RN004/, '$1RN005') : text
}

/** The samples are of two gemeenten; the clients of a 305, 307 or 323 must be known there. */
const tenants = ['gm0384', 'gm0363'] as const
const clients = ['999900006', '999900018'] as const

describe.skipIf(!present)('the official samples', () => {
  let chain: ChainHouse
  const persons = new Map<string, Id>()
  beforeAll(async () => {
    // The first gemeente knows both clients already, under the same test numbers.
    chain = await openChainHouse(tenants)
    persons.set('gm0384 999900006', chain.persons.daan)
    persons.set('gm0384 999900018', chain.persons.riet)
    for (const bsn of clients) {
      const body = { bsn: bsn as Bsn, voornamen: 'Tim', voorvoegsel: 'de', geslachtsnaam: 'Wit', geboortedatum: null }
      persons.set(`gm0363 ${bsn}`, await chain.addPersoon('gm0363', body))
    }
    const all = [...persons.values()].map((dossierId) => ({
      kind: 'regisseur',
      dossierId,
      dossierKind: 'persoon' as const,
      facts: {},
    }))
    chain.relations.set('00000000-0000-4000-8000-0000000000e2', all)
  })
  afterAll(() => chain?.database.drop())

  test.each([
    ['WMO301', 'gm0384', { toewijzingen: 1 }],
    ['JW301', 'gm0384', { toewijzingen: 2 }],
    ['WMO305', 'gm0363', { leveringen: 2 }],
    ['JW305', 'gm0363', { leveringen: 2 }],
    ['WMO307', 'gm0363', { leveringen: 2 }],
    ['JW307', 'gm0363', { leveringen: 2 }],
    ['WMO323', 'gm0384', { prestaties: 4 }],
    ['JW323', 'gm0384', { prestaties: 5 }],
  ])('%s is imported once', async (name, tenant, counts) => {
    const file = sample(name)
    expect(await chain.receive(file, tenant)).toMatchObject({ ...counts, bekend: false, personen: 0 })
    expect(await chain.receive(file, tenant)).toMatchObject({ ...counts, bekend: true })
  })

  test('they are read back as they say', async () => {
    const asked = (tenant: string, bsn: string) => ({
      tenant,
      purpose: 'ondersteuning-coordineren',
      query: { persoonId: persons.get(`${tenant} ${bsn}`) },
    })
    const { items } = await chain.as('farida', listToewijzingen, asked('gm0384', '999900006'))
    expect(items.map(({ wet, nummer, product }) => [wet, nummer, product.categorie])).toContainEqual(['wmo', 101, '01'])
    expect(items.filter(({ wet }) => wet === 'jeugdwet')).toHaveLength(2)
    expect(items.find(({ nummer }) => nummer === 101)).toMatchObject({
      period: { from: '2023-01-01', to: '2023-12-31' },
      omvang: { volume: 10, eenheid: '01', frequentie: '1' },
      toegewezenOp: '2023-08-13',
    })
    const totals = await Promise.all(
      clients.map(async (bsn) => {
        const answer = await chain.as('farida', listPrestaties, asked('gm0384', bsn))
        return answer.items.filter(({ wet }) => wet === 'wmo').reduce((sum, item) => sum + item.cents, 0)
      }),
    )
    // TotaalBedrag of WMO323.
    expect(totals.reduce((sum, cents) => sum + cents, 0)).toBe(58_000)
  })
})
