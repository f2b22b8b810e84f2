import { civilDate } from '@samenhang/kernel/period/civil-date.ts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toDecimals, toNumber } from './ratio.ts'
import type { Regel } from './regel.ts'
import { formatTarief, readTarief } from './tarief.ts'
import { computeVersnippering, indexOf } from './versnippering.ts'
import { readVersnipperingFile } from './versnippering-file.ts'
import { whatIf } from './what-if.ts'

const regel = (over: Partial<Regel> = {}): Regel => ({
  ...{ gemeente: 'Aadorp', aanbieder: 'Helder', product: 'Hulp', variant: 'inspanningsgericht', eenheid: 'uur' },
  ...{ tarief: 364_000, clienten: 1, verklaard: false, ...over },
})
const nOf = (weights: readonly number[], decimals = 2) => {
  const { n } = indexOf(weights)
  return n && toDecimals(n, decimals)
}

describe('the index', () => {
  test.each([
    [[7], '1.00'],
    [[1, 1, 1, 1, 1], '5.00'],
    [[8, 2], '1.47'],
    [[5, 3, 2], '2.63'],
    [[1185, 450, 405, 370], '3.04'],
    [[3, 0, 1], '1.60'],
  ])('of %j is %s', (weights, n) => {
    expect(nOf(weights)).toBe(n)
  })

  test('of nobody is not there: nothing to divide, and not uniform either', () => {
    expect(indexOf([0, 0]).n).toBeNull()
  })

  test('lies between 1 and the number of sets, and does not change with the size of the region', () => {
    const weights = fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 40 })
    fc.assert(
      fc.property(weights, fc.integer({ min: 2, max: 50 }), (list, times) => {
        const { n } = indexOf(list)
        if (!n) return false
        const grown = indexOf(list.map((weight) => weight * times)).n
        return (
          n.top >= n.bottom &&
          n.top <= n.bottom * BigInt(list.length) &&
          grown !== null &&
          grown.top * n.bottom === n.top * grown.bottom
        )
      }),
    )
  })

  test('is the nearest double, also where doubles cannot hold the sums', () => {
    const huge = indexOf([9_007_199_254_740_991, 9_007_199_254_740_991, 9_007_199_254_740_991]).n
    expect(huge && toNumber(huge)).toBe(3)
    fc.assert(
      fc.property(fc.bigInt(1n, 2n ** 26n), fc.bigInt(1n, 2n ** 26n), fc.bigInt(2n, 2n ** 60n), (n, bottom, times) => {
        const top = bottom + n
        return toNumber({ top: top * times, bottom: bottom * times }) === Number(top) / Number(bottom)
      }),
    )
  })
})

describe('versnippering', () => {
  test('has two views: the region as one, and what an aanbieder must work with', () => {
    const regels = ['Aadorp', 'Beekwijk', 'Dijkzicht'].flatMap((gemeente, index) => [
      regel({ gemeente, aanbieder: 'Groot', tarief: 100 + index, clienten: 10 }),
      regel({ gemeente: 'Aadorp', aanbieder: `Klein ${index}`, tarief: 100, clienten: 10 }),
    ])
    const [found] = computeVersnippering(regels)
    expect(found?.aanbieders.map(({ aanbieder, sets }) => [aanbieder, sets])).toEqual([
      ['Groot', 3],
      ...[0, 1, 2].map((index) => [`Klein ${index}`, 1]),
    ])
    expect(found?.regio.n && toDecimals(found.regio.n, 2)).toBe('2.00')
  })

  test('sets apart what has a reason that still holds, weight and all', () => {
    const regels = [regel({ clienten: 80 }), regel({ tarief: 1, clienten: 20, verklaard: true })]
    const [found] = computeVersnippering(regels)
    expect(found?.regio.n && toDecimals(found.regio.n, 2)).toBe('1.47')
    expect(found?.onverklaard.n && toDecimals(found.onverklaard.n, 2)).toBe('1.00')
  })

  test('refuses to lay tariffs side by side over another unit or variant, and says which', () => {
    const whyOf = (over: Partial<Regel>) =>
      computeVersnippering([regel(), regel(over)])[0]?.refused.map(({ why }) => why)
    expect(whyOf({ tarief: 1 })).toEqual([])
    expect(whyOf({ eenheid: 'kwartier' })).toEqual([expect.stringContaining('kwartier, uur')])
    expect(whyOf({ variant: 'taakgericht' })).toEqual([expect.stringContaining('taakgericht')])
  })

  test('is the same in any order of the rows, and counts a set once when its first row has nobody', () => {
    const some = fc.record({
      gemeente: fc.constantFrom('a', 'b', 'c'),
      aanbieder: fc.constantFrom('p', 'q', 'r'),
      tarief: fc.constantFrom(1, 2, 3),
      eenheid: fc.constantFrom('uur', 'kwartier'),
      clienten: fc.integer({ min: 0, max: 3 }),
      verklaard: fc.boolean(),
    })
    const shown = (regels: readonly Regel[]) =>
      JSON.stringify(computeVersnippering(regels), (_, v) => (typeof v === 'bigint' ? String(v) : v))
    fc.assert(
      fc.property(fc.array(some, { minLength: 1, maxLength: 30 }), (list) => {
        const regels = list.map((over) => regel(over))
        return shown(regels) === shown(regels.toReversed())
      }),
    )
    expect(computeVersnippering([regel({ clienten: 0 }), regel({ clienten: 5 })])[0]?.aanbieders[0]?.sets).toBe(1)
  })
})

describe('what if everybody adopts one set', () => {
  const met = (over: Partial<Regel>, minuten: number | null, eenheden: number | null = 10) => ({
    ...regel(over),
    minuten,
    eenheden,
  })
  const set = { variant: 'inspanningsgericht', eenheid: 'uur', tarief: 364_000 }

  test('the index is 1, and clients, minutes and euros are told per gemeente', () => {
    const { n, gemeenten } = whatIf(
      [met({ clienten: 100 }, 20), met({ gemeente: 'Duinrand', tarief: 382_000, clienten: 50 }, 30)],
      set,
    )
    expect(n && toDecimals(n, 2)).toBe('1.00')
    expect(gemeenten).toEqual([
      { gemeente: 'Aadorp', clientenDieVeranderen: 0, minutenMinder: 0, verschilCents: 0, why: null },
      { gemeente: 'Duinrand', clientenDieVeranderen: 50, minutenMinder: 500, verschilCents: -90_000, why: null },
    ])
  })

  test.each([
    ['another unit', met({ gemeente: 'B', eenheid: 'kwartier' }, 5), 'eenheid'],
    ['another variant', met({ gemeente: 'B', variant: 'taakgericht' }, 5), 'variant'],
    ['an unknown number of units', met({ gemeente: 'B', tarief: 1 }, 5, null), 'eenheden'],
  ])('no euros are told over %s', (_, other, why) => {
    expect(whatIf([met({}, 5), other], set).gemeenten[1]).toMatchObject({ verschilCents: null, why })
  })

  test('no minutes are made up where nobody said them', () => {
    expect(whatIf([met({}, 5), met({ gemeente: 'B', tarief: 1 }, null)], set).gemeenten[1]?.minutenMinder).toBeNull()
  })
})

describe('a file of contracts', () => {
  const header = 'gemeente,aanbieder,product,variant,eenheid,tarief,clienten,reden,redenTot'
  const read = (...rows: string[]) =>
    readVersnipperingFile(new TextEncoder().encode([header, ...rows].join('\n')), civilDate('2026-11-24'))

  test.each([
    ['on the day', '2026-11-24', true],
    ['the day before', '2026-11-23', false],
    ['without an end', '', false],
  ])('a reason that ends %s', (_, redenTot, verklaard) => {
    expect(read(`A,B,P,v,uur,36.40,3,proef,${redenTot}`)[0]?.verklaard).toBe(verklaard)
  })

  test('names every wrong place, and counts nothing', () => {
    expect(() => read('A,B,P,v,uur,"1.234,50",3,,', ',B,P,v,uur,1,-1,,')).toThrow(
      expect.objectContaining({
        problem: 'bad-input',
        places: expect.arrayContaining([expect.objectContaining({ place: 'regel 3/gemeente' })]),
      }),
    )
  })

  test.each([
    ['36,40', 364_000, '36,40'],
    ['36.4', 364_000, '36,40'],
    ['0,6075', 6075, '0,6075'],
    ['268', 2_680_000, '268,00'],
  ])('tariff %s is %i, written %s', (text, tarief, written) => {
    expect(readTarief(text)).toBe(tarief)
    expect(formatTarief(tarief)).toBe(written)
  })
})
