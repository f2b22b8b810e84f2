import { randomUUID } from 'node:crypto'
import { inTransaction } from '@samenhang/kernel/database/transaction.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import * as dialoog from './contract.ts'
import { type DialoogHouse, openDialoogHouse, type Who } from './testing/dialoog-house.ts'

let town: DialoogHouse
beforeAll(async () => {
  town = await openDialoogHouse()
})
afterAll(() => town?.database.drop())

const stellingen = ['Ik wil mijn verhaal een keer vertellen.', 'Vervoer moet op tijd zijn.', 'Hulp mag dichtbij.']

async function listIds(gesprekId: Id): Promise<Id[]> {
  const { items } = await town.as('laila', dialoog.listStellingen, { path: { gesprekId } })
  return items.map(({ stellingId }) => stellingId)
}
const stem = (stellingId: Id | undefined, keuze: string, stemId: string = randomUUID()) => ({
  stemId,
  stellingId,
  keuze,
})
const cast = (who: Who, ...stemmen: object[]) => town.as(who, dialoog.castStemmen, { body: { stemmen } })
async function tellingen(gesprekId: Id) {
  const { items } = await town.as('laila', dialoog.listStellingen, { path: { gesprekId } })
  return items.map(({ telling }) => [telling.eens, telling.oneens, telling.pas].join())
}

test('who takes part with a code votes, changes their mind, and the newest counts', async () => {
  const gesprekId = await town.open({ stellingen })
  const [a, b, c] = await listIds(gesprekId)
  const sanne = await town.join(gesprekId, 'sanne')
  const first = await town.as(sanne, dialoog.listVolgende, { query: { aantal: 2 } })
  expect([first.volgende.length, first.gestemd, first.over]).toEqual([2, 0, 3])
  const after = await cast(sanne, stem(a, 'eens'), stem(b, 'weet-niet'), stem(c, 'overgeslagen'), stem(a, 'oneens'))
  expect([after.bewaard.length, after.gestemd, after.over]).toEqual([4, 3, 0])
  expect(await tellingen(gesprekId)).toEqual(['0,1,0', '0,0,1', '0,0,1'])
})

test('sending a vote again, also five hundred times at once, keeps one', async () => {
  const gesprekId = await town.open({ stellingen })
  const [a] = await listIds(gesprekId)
  const daan = await town.join(gesprekId, 'daan')
  const same = stem(a, 'eens')
  await Promise.all(Array.from({ length: 500 }, () => cast(daan, same)))
  const { rows } = await town.database.admin.query(
    'SELECT count(*)::int AS n FROM dialoog.stem WHERE gesprek_id = $1',
    [gesprekId],
  )
  expect(rows[0].n).toBe(1)
})

test('a stelling of another gesprek is not voted on, and a code opens one gesprek only', async () => {
  const [one, other] = [await town.open({ stellingen }), await town.open({ stellingen })]
  const [elsewhere] = await listIds(other)
  const riet = await town.join(one, 'riet')
  expect((await cast(riet, stem(elsewhere, 'eens'))).bewaard).toEqual([])
  expect((await town.as(riet, dialoog.getDeelname)).gesprek.gesprekId).toBe(one)
})

test('votes count from the first to the last day, and not when it is closed', async () => {
  const gesprekId = await town.open({ stellingen, eindigtOp: '2026-11-24' })
  const [a] = await listIds(gesprekId)
  const mark = await town.join(gesprekId, 'mark')
  await cast(mark, stem(a, 'eens'))
  town.clock.moveTo('2026-11-25T00:00:01+01:00')
  expect(await town.problemOf(cast(mark, stem(a, 'oneens')))).toBe('rule-broken')
  town.clock.moveTo('2026-11-24T09:12:00+01:00')
  await town.as('laila', dialoog.closeGesprek, { path: { gesprekId } })
  expect(await town.problemOf(cast(mark, stem(a, 'oneens')))).toBe('rule-broken')
  expect(await tellingen(gesprekId)).toEqual(['1,0,0', '0,0,0', '0,0,0'])
})

test('who is excluded counts as if never there, is told why, and can come back', async () => {
  const gesprekId = await town.open({ stellingen })
  const ids = await listIds(gesprekId)
  const all = (keuze: string) => ids.map((id) => stem(id, keuze))
  const [honest, spoiler] = [await town.join(gesprekId, 'eerlijk'), await town.join(gesprekId, 'dwars')]
  await cast(honest, ...all('eens'))
  const without = await tellingen(gesprekId)
  const exported = await town.as('laila', dialoog.exportStemmen, { path: { gesprekId } })
  await cast(spoiler, ...all('oneens'))
  const deelnemerId = await idOf(spoiler)
  await town.as('laila', dialoog.excludeDeelnemer, {
    path: { deelnemerId },
    body: { reden: 'anders', toelichting: 'Op verzoek.' },
  })
  expect(await tellingen(gesprekId)).toEqual(without)
  expect((await town.as('laila', dialoog.exportStemmen, { path: { gesprekId } })).bytes).toEqual(exported.bytes)
  expect(await town.problemOf(cast(spoiler, ...all('eens')))).toBe('rule-broken')
  expect((await town.as(spoiler, dialoog.getDeelname)).uitsluiting).toEqual({
    reden: 'anders',
    toelichting: 'Op verzoek.',
  })
  await town.as('laila', dialoog.readmitDeelnemer, { path: { deelnemerId }, body: {} })
  expect(await tellingen(gesprekId)).toEqual(['1,1,0', '1,1,0', '1,1,0'])
  const log = await town.as('anyone', dialoog.listModeraties, { path: { gesprekId } })
  expect(log.items.map(({ besluit }) => besluit)).toEqual(['weer-toegelaten', 'uitgesloten'])
  expect(JSON.stringify(log)).not.toContain(deelnemerId)
})

async function idOf({ code }: { code: string }): Promise<string> {
  const { findCodeHolder } = await import('./room.ts')
  const caller = await inTransaction(town.house.pool, { tenant: 'regio', role: 'app' }, (tx) =>
    findCodeHolder(tx, code),
  )
  return caller?.id ?? ''
}

test('a stelling of a deelnemer waits for the moderator, and what was decided is public without its words', async () => {
  const gesprekId = await town.open({ stellingen, moderatie: 'vooraf' })
  const [sanne, daan] = [await town.join(gesprekId, 'sanne'), await town.join(gesprekId, 'daan')]
  const own = await town.as(sanne, dialoog.addStelling, { body: { tekst: 'De bus moet ook op zondag rijden.' } })
  expect(own.staat).toBe('wacht')
  const seen = async () => (await town.as(daan, dialoog.listVolgende, { query: { aantal: 10 } })).volgende.length
  expect(await seen()).toBe(3)
  const moderate = (besluit: string, reden: string) =>
    town.as('laila', dialoog.moderateStelling, {
      path: { stellingId: own.stellingId },
      body: { besluit, reden, toelichting: '' },
    })
  await moderate('toegelaten', 'past-bij-vraag')
  expect(await seen()).toBe(4)
  await moderate('afgewezen', 'gaat-over-iets-anders')
  expect(await seen()).toBe(3)
  expect((await town.as(sanne, dialoog.getDeelname)).stellingen).toMatchObject([
    { staat: 'afgewezen', reden: 'gaat-over-iets-anders' },
  ])
  const log = await town.as('anyone', dialoog.listModeraties, { path: { gesprekId } })
  expect(log.items.map(({ besluit, nummer }) => [besluit, nummer])).toEqual([
    ['afgewezen', 4],
    ['toegelaten', 4],
  ])
  expect(JSON.stringify(log)).not.toContain('zondag')
  expect(
    await town.problemOf(
      town.as('kees', dialoog.moderateStelling, {
        path: { stellingId: own.stellingId },
        body: { besluit: 'toegelaten', reden: 'anders' },
      }),
    ),
  ).toBe('not-found')
})

test('near doubles are proposed and only merged by a moderator; then the votes on the first do not count', async () => {
  const gesprekId = await town.open({ stellingen: [...stellingen, 'Vervoer moet altijd op tijd zijn.'] })
  const ids = await listIds(gesprekId)
  const { items } = await town.as('laila', dialoog.listGelijkende, { path: { gesprekId } })
  expect(items).toMatchObject([{ stellingId: ids[3], metStellingId: ids[1] }])
  const sanne = await town.join(gesprekId, 'sanne')
  await cast(sanne, stem(ids[3], 'eens'))
  await town.as('laila', dialoog.mergeStelling, { path: { stellingId: ids[3] }, body: { metStellingId: ids[1] } })
  expect((await town.as(sanne, dialoog.getDeelname)).stand).toEqual({ gestemd: 0, over: 3 })
  expect((await town.as('anyone', dialoog.showGesprek, { path: { gesprekId } })).drukte.stellingen).toBe(3)
})

test('votes too fast, all alike or copied are shown to the moderator and to nobody else', async () => {
  const many = Array.from({ length: 25 }, (_, index) => `Stelling met een eigen gedachte, nummer ${index}.`)
  const gesprekId = await town.open({ stellingen: many })
  const ids = await listIds(gesprekId)
  const [hasty, calm] = [await town.join(gesprekId, 'haast'), await town.join(gesprekId, 'rust')]
  await cast(hasty, ...ids.map((id) => stem(id, 'eens')))
  for (const [index, id] of ids.entries()) {
    town.clock.moveTo(new Date(Date.parse('2026-11-24T10:00:00Z') + index * 9000).toISOString())
    await cast(calm, stem(id, index % 3 === 0 ? 'oneens' : 'eens'))
  }
  town.clock.moveTo('2026-11-24T09:12:00+01:00')
  const { items } = await town.as('laila', dialoog.listPatronen, { path: { gesprekId } })
  expect(items.map(({ patronen }) => patronen)).toEqual([['te-snel', 'alles-hetzelfde']])
  expect(await town.problemOf(town.as('marit', dialoog.listPatronen, { path: { gesprekId } }))).toBe('not-found')
})

test('a sheet counts once it is typed the same twice, and then equals the same votes online', async () => {
  const [online, paper] = [await town.open({ stellingen }), await town.open({ stellingen })]
  const op = '2026-11-24'
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.constantFrom('e', 'o', 'w', '-'), { minLength: 3, maxLength: 3 }),
      fc.nat(),
      async (letters, at) => {
        const keuzes = letters.join('')
        const { bijeenkomstId } = await town.as('laila', dialoog.createBijeenkomst, {
          path: { gesprekId: paper },
          body: { naam: `Buurthuis ${at}`, op, stellingIds: await listIds(paper) },
        })
        const type = (text: string) =>
          town.as('laila', dialoog.enterStemvel, { path: { bijeenkomstId, nummer: '7' }, body: { keuzes: text } })
        const wrong = `${keuzes[0] === 'e' ? 'o' : 'e'}${keuzes.slice(1)}`
        expect(await type(wrong)).toEqual({ geteld: false, verschillen: [] })
        expect(await type(keuzes)).toEqual({ geteld: false, verschillen: [1] })
        expect(await type(keuzes)).toEqual({ geteld: true, verschillen: [] })
        expect(await town.problemOf(type(keuzes))).toBe('conflict')
        const someone = await town.join(online, `iemand ${bijeenkomstId}`)
        const words: Record<string, string> = { e: 'eens', o: 'oneens', w: 'weet-niet' }
        const ids = await listIds(online)
        const stemmen = letters.flatMap((letter, index) => (words[letter] ? [stem(ids[index], words[letter])] : []))
        if (stemmen.length > 0) await cast(someone, ...stemmen)
        expect(await tellingen(paper)).toEqual(await tellingen(online))
      },
    ),
    { numRuns: 12 },
  )
  const exportOf = async (gesprekId: Id) =>
    votesOf(await town.as('laila', dialoog.exportStemmen, { path: { gesprekId } }))
  expect(await exportOf(paper)).toEqual(await exportOf(online))
})

/** The votes of an export without times, which differ between paper and online. */
function votesOf({ bytes }: { bytes: Uint8Array }): string[] {
  const lines = new TextDecoder().decode(bytes).trim().split('\n').slice(1)
  const byVoter = Map.groupBy(
    lines.map((line) => line.split(',').slice(-3)),
    ([, voter]) => voter,
  )
  return [...byVoter.values()]
    .map((votes) =>
      votes
        .map(([nummer, , vote]) => `${nummer}=${vote}`)
        .toSorted()
        .join(),
    )
    .toSorted()
}

test('what was exported comes back the same, and every row that cannot be read is told of', async () => {
  const gesprekId = await town.open({ stellingen })
  const ids = await listIds(gesprekId)
  for (const name of ['a', 'b', 'c']) {
    const one = await town.join(gesprekId, name)
    await cast(one, stem(ids[0], 'eens'), stem(ids[1], name === 'a' ? 'oneens' : 'overgeslagen'))
  }
  const copy = await town.open({})
  const files = [dialoog.exportStellingen, dialoog.exportStemmen] as const
  const [comments, votes] = await Promise.all(files.map((one) => town.as('laila', one, { path: { gesprekId } })))
  const read = await town.as('laila', dialoog.importStellingen, { path: { gesprekId: copy }, body: comments?.bytes })
  expect(read).toEqual({ gelezen: 3, overgeslagen: [] })
  const faulty = `${new TextDecoder().decode(votes?.bytes)}1700000000000,x,99,1,1\n1700000000000,x,1,1,7\n`
  const result = await town.as('laila', dialoog.importStemmen, {
    path: { gesprekId: copy },
    body: new TextEncoder().encode(faulty),
  })
  expect(result).toEqual({
    gelezen: 6,
    overgeslagen: [
      { rij: 8, reden: 'stelling 99 is er niet' },
      { rij: 9, reden: 'vote is niet -1, 0 of 1' },
    ],
  })
  expect(await tellingen(copy)).toEqual(await tellingen(gesprekId))
  expect((await town.as('laila', dialoog.exportStemmen, { path: { gesprekId: copy } })).bytes).toEqual(votes?.bytes)
})

test('nobody reads the votes of another from the tables, whatever their rol', async () => {
  const { rows } = await town.database.admin.query('SELECT count(*)::int AS n FROM dialoog.stem')
  expect(rows[0].n).toBeGreaterThan(0)
  for (const permission of ['gesprek.read', 'gesprek.write', 'stelling.moderate', 'gesprek.open', 'deelname.own']) {
    const settings = { caller: '00000000-0000-4000-8000-000000000000', [`scope.${permission}`]: '*' }
    const seen = await inTransaction(town.house.pool, { tenant: 'regio', role: 'app', settings }, (tx) =>
      tx.sql('SELECT FROM dialoog.stem'),
    )
    expect(seen).toEqual([])
  }
})
