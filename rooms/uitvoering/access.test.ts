import type { Context } from '@samenhang/kernel/database/transaction.ts'
import type { Draad } from '@samenhang/kernel/draad/read.ts'
import { readDraad } from '@samenhang/kernel/draad/read.ts'
import { findBreaks } from '@samenhang/kernel/draad/walk.ts'
import { handle } from '@samenhang/kernel/operation/handler.ts'
import type { Operation } from '@samenhang/kernel/operation/operation.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  getToewijzing,
  importBericht,
  listBerichten,
  listDeclaraties,
  listPrestaties,
  listToewijzingen,
} from './contract.ts'
import { uitvoeringDraad } from './draad.store.ts'
import { agbcodes, bsns, type ChainHouse, ids, openChainHouse, type Who } from './testing/chain-house.ts'
import { declaratie, prestatie, start, toegewezen, toewijzing } from './testing/messages.ts'

let chain: ChainHouse
/** Daan has help of Waterlelie (1) and of Helder (2) under the Jeugdwet, Riet of Helder (3) under the Wmo. */
beforeAll(async () => {
  chain = await openChainHouse()
  const helder = { aanbieder: agbcodes.helder }
  const wmo = { ...helder, standard: 'iwmo', bsn: bsns.riet } as const
  await chain.receive(toewijzing({ identificatie: '1' }, toegewezen('ijw', 1)))
  await chain.receive(toewijzing({ identificatie: '2', ...helder }, toegewezen('ijw', 2)))
  await chain.receive(toewijzing({ identificatie: '3', ...wmo }, toegewezen('iwmo', 3)))
  await chain.receive(start({ identificatie: '4' }, 1))
  await chain.receive(start({ identificatie: '5', ...helder }, 2))
  await chain.receive(declaratie({ identificatie: '6' }, { [bsns.daan]: [prestatie('ijw', 1, 'A')] }))
  await chain.receive(declaratie({ identificatie: '7', ...helder }, { [bsns.daan]: [prestatie('ijw', 2, 'A')] }))
  const two = [prestatie('iwmo', 3, 'A'), prestatie('iwmo', 99, 'B')]
  await chain.receive(declaratie({ identificatie: '8', ...wmo }, { [bsns.riet]: two }))
})
afterAll(() => chain?.database.drop())

type Items = { items: { nummer: number | string }[] }
/** Numbers that come back, or the name of the problem. */
async function numbersFor(who: Who, operation: Operation, query: Record<string, string>): Promise<unknown> {
  const problem = await chain.problemOf(chain.as(who, operation, { query }))
  if (problem) return problem.problem
  return ((await chain.as(who, operation, { query })) as Items).items.map(({ nummer }) => nummer)
}

const no = 'not-found'
describe.each([
  // who, toewijzingen of Daan, of Riet, of the huishouden; the same of prestaties
  ['daan', [1, 2], no, [1, 2], no, no, no],
  ['riet', no, [3], [3], no, [3, 99], [3, 99]],
  ['sanne', [1, 2], no, [1, 2], [1, 2], no, [1, 2]],
  ['mark', [1, 2], no, no, [1, 2], no, no],
  ['youssef', no, [3], no, no, [3, 99], no],
  ['farida', [1, 2], [3], [1, 2, 3], [1, 2], [3, 99], [1, 2, 3, 99]],
  ['joost', no, no, no, no, no, no],
  ['jan', [1], no, no, [1], no, no],
  ['els', [2], [3], no, [2], [3, 99], no],
  ['janColleague', no, no, no, no, no, no],
  ['carla', no, [3], no, no, no, no],
  ['ingrid', no, no, no, no, no, no],
  ['thomas', no, no, no, no, no, no],
  ['kees', no, no, no, no, no, no],
  ['bram', no, no, no, no, no, no],
] as const)('%s', (who, ofDaan, ofRiet, together, eurosOfDaan, eurosOfRiet, eurosTogether) => {
  test('sees the toewijzingen that the matrix says', async () => {
    expect(await numbersFor(who, listToewijzingen, { persoonId: chain.persons.daan })).toEqual(ofDaan)
    expect(await numbersFor(who, listToewijzingen, { persoonId: chain.persons.riet })).toEqual(ofRiet)
    expect(await numbersFor(who, listToewijzingen, { huishoudenId: ids.huishouden })).toEqual(together)
  })

  test('sees the euros that the matrix says', async () => {
    expect(await numbersFor(who, listPrestaties, { persoonId: chain.persons.daan })).toEqual(eurosOfDaan)
    expect(await numbersFor(who, listPrestaties, { persoonId: chain.persons.riet })).toEqual(eurosOfRiet)
    expect(await numbersFor(who, listPrestaties, { huishoudenId: ids.huishouden })).toEqual(eurosTogether)
  })

  test('may import and pay only by rol', async () => {
    const body = new TextEncoder().encode('<a/>')
    const asked = { query: { bestand: 'a.xml' }, body }
    const backOffice = ['farida', 'joost', 'ingrid'].includes(who)
    expect((await chain.problemOf(chain.as(who, importBericht, asked)))?.problem).toBe(backOffice ? 'bad-input' : no)
    expect((await chain.problemOf(chain.as(who, listBerichten)))?.problem).toBe(backOffice ? undefined : no)
    const pays = ['ingrid', 'thomas'].includes(who)
    expect((await chain.problemOf(chain.as(who, listDeclaraties)))?.problem).toBe(pays ? undefined : no)
  })
})

test('care content: to the person, the own aanbieder and the consulent; withheld from regisseur and parent of 12 and up', async () => {
  const inhoudFor = async (who: Who, persoon: 'daan' | 'riet') => {
    const { items } = await chain.as(who, listToewijzingen, { query: { persoonId: chain.persons[persoon] } })
    return items[0]?.inhoud
  }
  const text = { k: 'value', v: 'Op dinsdag' }
  const withheld = { k: 'withheld', reason: 'geen-recht' }
  expect(await inhoudFor('daan', 'daan')).toEqual(text)
  expect(await inhoudFor('jan', 'daan')).toEqual(text)
  expect(await inhoudFor('carla', 'riet')).toEqual(text)
  for (const who of ['farida', 'sanne', 'mark'] as const) expect(await inhoudFor(who, 'daan')).toEqual(withheld)
  expect(await inhoudFor('youssef', 'riet')).toEqual(withheld)
})

test('of a child under 12 the parent reads care content too; a child under 12 sees nothing alone', async () => {
  const { relations, persons } = chain
  const held = { mark: relations.get('00000000-0000-4000-8000-0000000000d1'), daan: relations.get(persons.daan) }
  const young = (kind: string) => ({
    kind,
    dossierId: persons.daan,
    dossierKind: 'persoon' as const,
    facts: { leeftijd: 11 },
  })
  relations.set('00000000-0000-4000-8000-0000000000d1', [young('gezag')])
  relations.set(persons.daan, [young('zelf')])
  const query = { persoonId: persons.daan }
  const { items } = await chain.as('mark', listToewijzingen, { query })
  expect(items[0]?.inhoud).toEqual({ k: 'value', v: 'Op dinsdag' })
  expect(await numbersFor('daan', listToewijzingen, query)).toBe(no)
  relations.set('00000000-0000-4000-8000-0000000000d1', held.mark ?? [])
  relations.set(persons.daan, held.daan ?? [])
})

test('one toewijzing is found by who may see it, and not found by the others', async () => {
  const { items } = await chain.as('jan', listToewijzingen, { query: { persoonId: chain.persons.daan } })
  const path = { toewijzingId: items[0]?.toewijzingId }
  for (const who of ['jan', 'farida', 'daan', 'mark'] as const) {
    expect(await chain.as(who, getToewijzing, { path })).toMatchObject({ nummer: 1, wet: 'jeugdwet' })
  }
  for (const who of ['els', 'riet', 'joost', 'youssef', 'carla', 'kees'] as const) {
    expect((await chain.problemOf(chain.as(who, getToewijzing, { path })))?.problem).toBe(no)
  }
})

test('who pays sees amounts under a pseudonym, the same for one client, and nothing that leads to a person', async () => {
  const { items } = await chain.as('ingrid', listDeclaraties, { purpose: 'declaraties-betalen' })
  expect(items.map(({ cents }) => cents).sort()).toEqual([10_000, 5000, 5000])
  const ofDaan = items.filter(({ wet }) => wet === 'jeugdwet').map(({ pseudoniem }) => pseudoniem)
  expect(new Set(ofDaan).size).toBe(1)
  expect(new Set(items.map(({ pseudoniem }) => pseudoniem)).size).toBe(2)
  const text = JSON.stringify(items)
  for (const secret of [...Object.values(chain.persons), ...Object.values(bsns)]) expect(text).not.toContain(secret)
})

test('under the fence itself the payer has no prestatie and no toewijzing, and the regisseur no care content', async () => {
  const counts = (who: Who, operation: Operation, query: unknown = {}) =>
    look(who, operation, query, async (ctx) => {
      const count = async (table: string) =>
        (await ctx.sql(`SELECT FROM uitvoering.${table} WHERE tenant_id = $1`, [ctx.tenant])).length
      return {
        prestatie: await count('prestatie'),
        versie: await count('toewijzing_versie'),
        inhoud: await count('toewijzing_inhoud'),
        levering: await count('levering'),
        declaratie: await count('declaratie'),
        pseudoniem: await count('pseudoniem'),
      }
    })
  const nothing = { prestatie: 0, versie: 0, inhoud: 0, levering: 0, declaratie: 0, pseudoniem: 0 }
  expect(await counts('thomas', listDeclaraties)).toEqual({ ...nothing, declaratie: 3 })
  const ofDaan = { persoonId: chain.persons.daan }
  expect(await counts('farida', listToewijzingen, ofDaan)).toEqual({ ...nothing, prestatie: 4, versie: 3, levering: 2 })
  expect(await counts('jan', listToewijzingen, ofDaan)).toEqual({
    ...nothing,
    prestatie: 1,
    versie: 1,
    inhoud: 1,
    levering: 1,
  })
})

test('the draad runs from toewijzing to each line; a line without its 301 is broken', async () => {
  const draadOf = (who: Who) =>
    look(who, listToewijzingen, { persoonId: chain.persons.riet }, (ctx) =>
      readDraad(ctx, [uitvoeringDraad], [chain.persons.daan, chain.persons.riet]),
    )
  const summary = ({ knopen, schakels }: Draad) => ({
    knopen: [...knopen.values()].map(({ soort, cents, state }) => `${soort} ${cents} ${state}`).sort(),
    schakels: schakels.length,
  })
  const whole = await draadOf('farida')
  expect(summary(whole)).toEqual({
    knopen: [
      'declaratie 5000 value',
      'declaratie 5000 value',
      'declaratie 5000 value',
      'declaratie 5000 value',
      'toewijzing null value',
      'toewijzing null value',
      'toewijzing null value',
    ],
    schakels: 3,
  })
  expect(findBreaks(whole, [uitvoeringDraad])).toMatchObject([
    { knoop: { soort: 'declaratie' }, missing: 'toewijzing', mendedBy: 'bericht.import' },
  ])
  // Youssef sees of Riet alone; her line without a 301 is broken for him too.
  expect(summary(await draadOf('youssef')).knopen).toHaveLength(3)
})

/** Runs work as this caller with the scope of an operation, past its handler. */
async function look<Result>(who: Who, operation: Operation, query: unknown, work: (ctx: Context) => Promise<Result>) {
  let seen: { result: Result } | undefined
  const peek = handle(operation, async (ctx) => {
    seen = { result: await work(ctx) }
    return { items: [] }
  })
  const house = { ...chain.house, handlers: new Map([...chain.house.handlers, [operation.id, peek]]) }
  await chain.as(who, operation, { query }, house)
  if (!seen) throw new Error(`${operation.id} was not run`)
  return seen.result
}
