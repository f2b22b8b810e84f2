import fc from 'fast-check'
import { expect, test } from 'vitest'
import { analyse, type Settings, type Stemmen } from './analyse.ts'
import { canonicalJson, type Json } from './canonical-json.ts'
import { plantStemmen } from './testing/planted.ts'
import { stemmenOf } from './testing/stemmen-of.ts'

type Row = readonly [string, string, number, number]

/** Small gesprekken with several votes on one stelling at one moment, people who hardly vote and rejected stellingen. */
const anyRows: fc.Arbitrary<Row[]> = fc
  .array(
    fc.tuple(
      fc.integer({ min: 0, max: 25 }).map((who) => `p${who}`),
      fc.integer({ min: 0, max: 12 }).map(String),
      fc.constantFrom(-1, 0, 1),
      fc.integer({ min: 0, max: 1000 }),
    ),
    { minLength: 1, maxLength: 300 },
  )
  // Two votes of one person on one stelling at one moment count by row; a shuffle would change which is the later.
  .map((rows) => [...new Map(rows.map((row) => [`${row[0]} ${row[1]} ${row[3]}`, row])).values()])

/** Ids that say nothing of the order. */
const settings: Settings = { mode: 'standaard', afgewezen: new Set(['3']), toets: false }
const bytes = (rows: readonly Row[], more: Partial<Settings> = {}) =>
  canonicalJson(analyse(stemmenOf(rows), { ...settings, ...more }) as unknown as Json)
const runs = { numRuns: 60 }

test('no order of votes, people or stellingen changes a byte', () => {
  fc.assert(
    fc.property(anyRows, fc.infiniteStream(fc.nat()), (rows, chance) => {
      const shuffled = rows
        .map((row) => ({ row, at: chance.next().value ?? 0 }))
        .sort((a, b) => a.at - b.at)
        .map(({ row }) => row)
      expect(bytes(shuffled)).toBe(bytes(rows))
    }),
    runs,
  )
})

test('a ban is the same as never having voted', () => {
  fc.assert(
    fc.property(anyRows, fc.subarray(Array.from({ length: 26 }, (_, who) => `p${who}`)), (rows, banned) => {
      const without = rows.filter(([who]) => !banned.includes(who))
      expect(bytes(rows, { uitgesloten: new Set(banned) })).toBe(bytes(without))
    }),
    runs,
  )
})

test('votes on a merged stelling are votes on the one it went into', () => {
  fc.assert(
    fc.property(anyRows, fc.nat({ max: 12 }), fc.nat({ max: 12 }), (rows, from, into) => {
      // Into a stelling that is there, and never at one moment on both.
      fc.pre(from !== into && rows.some(([, what]) => what === String(into)))
      const moments = rows.map((row, index): Row => [row[0], row[1], row[2], index])
      const moved = moments.map((row): Row => [row[0], row[1] === String(from) ? String(into) : row[1], row[2], row[3]])
      expect(bytes(moments, { samengevoegd: new Map([[String(from), String(into)]]) })).toBe(bytes(moved))
    }),
    runs,
  )
})

test('what was voted on a rejected stelling moves nobody and changes no other stelling', () => {
  fc.assert(
    fc.property(anyRows, fc.constantFrom(-1, 0, 1), (rows, value) => {
      const other = rows.map((row): Row => [row[0], row[1], row[1] === '3' ? value : row[2], row[3]])
      const of = (votes: readonly Row[]) => {
        const { deelnemers, stellingen } = analyse(stemmenOf(votes), settings)
        return { deelnemers, stellingen: stellingen.filter(({ id }) => id !== '3') }
      }
      expect(of(other)).toEqual(of(rows))
    }),
    runs,
  )
})

test('other names for people give the same groups and places', () => {
  fc.assert(
    fc.property(anyRows, fc.nat(), (rows, salt) => {
      // No order of the old names is kept.
      const name = (who: string) => `${(Number(who.slice(1)) * 7919 + salt) % 10007}x${who}`
      const of = (votes: readonly Row[], renamed: (id: string) => string) =>
        analyse(stemmenOf(votes), settings)
          .deelnemers.map((one) => ({ ...one, id: renamed(one.id) }))
          .sort((a, b) => (a.id < b.id ? -1 : 1))
      const again = rows.map((row): Row => [name(row[0]), row[1], row[2], row[3]])
      expect(of(again, (id) => id)).toEqual(of(rows, name))
    }),
    runs,
  )
})

test('the opposite of all votes gives the map turned around its middle and the same groups', () => {
  const planted = plantStemmen({ people: 60, stellingen: 25, votes: 900, groups: 2, seed: 11 })
  const turned: Stemmen = { ...planted, waarde: planted.waarde.map((value) => -value) }
  const of = (stemmen: Stemmen) => analyse(stemmen, { mode: 'standaard', toets: false })
  const [straight, opposite] = [of(planted), of(turned)]
  expect(opposite.k).toBe(straight.k)
  for (const [at, { x, y, groep }] of straight.deelnemers.entries()) {
    expect(opposite.deelnemers[at]?.x).toBeCloseTo(-x, 9)
    expect(opposite.deelnemers[at]?.y).toBeCloseTo(-y, 9)
    expect(opposite.deelnemers[at]?.groep).toBe(groep)
  }
})

test('no group is below the floor, however far one person stands', () => {
  fc.assert(
    fc.property(anyRows, (rows) => {
      const { k, groepen, meegeteld } = analyse(stemmenOf(rows), settings)
      if (k > 1)
        for (const { deelnemers } of groepen) expect(deelnemers).toBeGreaterThanOrEqual(Math.max(5, meegeteld / 50))
    }),
    runs,
  )
})

test('planted groups are found, and shuffled votes give none', () => {
  const planted = plantStemmen({ people: 300, stellingen: 40, votes: 9000, groups: 3, seed: 5 })
  const found = analyse(planted, { mode: 'standaard' })
  expect(found).toMatchObject({ verdict: 'groepen', k: 3 })
  const wrong = found.deelnemers.filter(({ id, groep }) => {
    const same = found.deelnemers.filter((other) => Number(other.id) % 3 === Number(id) % 3 && other.groep === groep)
    return groep !== null && same.length < 50
  })
  expect(wrong.length).toBeLessThanOrEqual(15)
  const nobody = plantStemmen({ people: 300, stellingen: 40, votes: 9000, groups: 1, seed: 5 })
  expect(analyse(nobody, { mode: 'standaard' })).toMatchObject({ verdict: 'geen duidelijke groepen', k: 1 })
})
