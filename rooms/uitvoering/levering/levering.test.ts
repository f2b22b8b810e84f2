import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Levering, withoutRemoved } from './levering.ts'

const report = (change: Partial<Levering> = {}): Levering => ({
  soort: 'start',
  isRemoval: false,
  nummer: 1,
  productcategorie: '45',
  productcode: '45A03',
  begindatum: '2026-06-02',
  einddatum: null,
  reden: null,
  ...change,
})
const removal = (change: Partial<Levering> = {}) => report({ ...change, isRemoval: true })
const datesOf = (reported: readonly Levering[]) => withoutRemoved(reported).map(({ begindatum }) => begindatum)

test('a removal takes away one report with the same content, also when it came first (OP033x2, OP080)', () => {
  expect(datesOf([report(), removal()])).toEqual([])
  expect(datesOf([removal(), report()])).toEqual([])
  expect(datesOf([removal(), report(), report()])).toEqual(['2026-06-02'])
})

test('a removal does not touch a report that differs in anything of its key', () => {
  const others: Partial<Levering>[] = [
    { begindatum: '2026-06-03' },
    { productcode: '45A04' },
    { productcategorie: '50' },
    { soort: 'stop', einddatum: '2026-07-01', reden: '02' },
  ]
  for (const other of others) expect(withoutRemoved([report(), removal(other)])).toHaveLength(1)
  const stop = { soort: 'stop', einddatum: '2026-07-01', reden: '20' } as const
  expect(withoutRemoved([report(stop), removal({ ...stop, reden: '02' })])).toHaveLength(1)
  expect(withoutRemoved([report(stop), removal({ ...stop, einddatum: '2026-07-02' })])).toHaveLength(1)
})

test('what stands does not depend on the order of arrival', () => {
  const zDate = fc.constantFrom('2026-06-02', '2026-06-03')
  const reports = fc.array(fc.record({ begindatum: zDate, isRemoval: fc.boolean() }).map(report), { maxLength: 8 })
  fc.assert(
    fc.property(
      reports.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))),
      ([list, shuffled]) => {
        expect(datesOf(shuffled)).toEqual(datesOf(list))
      },
    ),
  )
})

test('starts and stops come by date, a start before a stop of the same day', () => {
  const stop = report({ soort: 'stop', einddatum: '2026-06-02', reden: '02' })
  const later = report({ begindatum: '2026-06-03' })
  expect(withoutRemoved([later, stop, report()])).toEqual([report(), stop, later])
})
