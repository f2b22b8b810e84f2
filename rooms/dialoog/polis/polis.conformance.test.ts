import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readStellingen, readStemmen } from './polis-file.ts'

const folder = join(import.meta.dirname, '../../../../shared/dialogue/data')
const present = existsSync(folder)
if (!present && process.env.REQUIRE_SHARED === '1')
  throw new Error('../shared/dialogue is absent, while REQUIRE_SHARED=1')
if (!present) console.warn('skipped: ../shared/dialogue is absent, so no real gesprek was read')

const bytesOf = (gesprek: string, file: string) => new Uint8Array(readFileSync(join(folder, gesprek, file)))

/** Rows of votes.csv, and votes that are left when the last one of a person on a statement counts. */
const counts = [
  ['london.youth.policing', 640, 638],
  ['brexit-consensus', 5312, 5303],
  ['bg2050-volunteers', 14_341, 14_283],
  ['scoop-hivemind.biodiversity', 29_802, 29_719],
  ['vtaiwan.uberx', 49_997, 49_443],
] as const

describe.skipIf(!present)('gesprekken that were held with Polis', () => {
  test.each(counts)('%s is read whole, and no row is left out', (gesprek, rows, votes) => {
    const stemmen = readStemmen(bytesOf(gesprek, 'votes.csv'))
    expect(stemmen.overgeslagen).toEqual([])
    expect(stemmen.rijen).toHaveLength(rows)
    expect(new Set(stemmen.rijen.map(({ wie, nummer }) => `${wie} ${nummer}`)).size).toBe(votes)
    const stellingen = readStellingen(bytesOf(gesprek, 'comments.csv'))
    expect(stellingen.overgeslagen).toEqual([])
    const known = new Set(stellingen.rijen.map(({ nummer }) => nummer))
    expect(stemmen.rijen.filter(({ nummer }) => !known.has(nummer))).toEqual([])
  })
})
