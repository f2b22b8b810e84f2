import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import { civilDate } from '@samenhang/kernel/period/civil-date.ts'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { completeBevoegdheid, makeConcept } from '../testing/examples.ts'
import { hashText, toSchakel } from './hash.ts'
import { readReeksenFile } from './reeksen-file.ts'
import type { Schakel, SchakelInhoud } from './shapes.ts'
import { verifyReeksen } from './verify.ts'

const partijen = ['00000000-0000-4000-8000-000000000001', '00000000-0000-4000-8000-000000000002'] as Id[]
const afspraakId = '00000000-0000-4000-8000-000000000009'
const made = { op: civilDate('2026-11-24'), tijdstip: '2026-11-24T09:12:00.000Z', door: partijen[0] as Id }
const inhoud = makeConcept(partijen)
const events: SchakelInhoud[] = [
  { ...made, soort: 'versie', versie: 1, inhoud, heropening: null },
  ...partijen.map(
    (partijId): SchakelInhoud => ({
      ...{
        ...made,
        soort: 'ondertekening',
        versie: 1,
        partijId,
        ondertekenaar: 'M. Hofstra',
        hoedanigheid: 'wethouder',
      },
      ...{
        getekendOp: made.op,
        bevoegdheid: completeBevoegdheid,
        tekstHash: hashText(JSON.stringify(inhoud)),
        opPapier: false,
      },
    }),
  ),
]
const chain = chainOf(events)
const file = chain.map((schakel) => JSON.stringify({ afspraak_id: afspraakId, ...schakel })).join('\n')
const check = (text: string) => verifyReeksen(readReeksenFile(text))

test('an export that nobody touched is whole', () => {
  expect(check(file)).toEqual([])
})

test('any changed byte of an export is found', () => {
  const bytes = Buffer.from(file)
  fc.assert(
    fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
      const changed = Buffer.from(bytes)
      changed[at] = ((changed[at] ?? 0) + by) % 256
      try {
        return check(changed.toString('latin1')).length > 0
      } catch {
        return true // No longer a chain at all.
      }
    }),
    { numRuns: 2000 },
  )
})

test('a link that is gone from the middle, or in another place, is found', () => {
  const lines = file.split('\n')
  expect(check([lines[0], lines[2]].join('\n'))).not.toEqual([])
  const swapped = chain.map((schakel, index) => ({ ...schakel, nr: [1, 3, 2][index] ?? 0 }))
  expect(verifyReeksen([{ afspraakId, schakels: swapped }])).not.toEqual([])
})

test('a whole chain that is made anew over another text is found by the receipt of a signature', () => {
  const receipt = chain[2]?.hash ?? ''
  const other = { ...inhoud, samenvatting: 'Iets anders.' }
  const forged = chainOf([{ ...events[0], inhoud: other } as SchakelInhoud, ...events.slice(1)])
  // The signatures name the hash of the text that was signed.
  expect(verifyReeksen([{ afspraakId, schakels: forged }]).map(({ what }) => what)).toContain(
    'signs another text than version 1',
  )
  expect(verifyReeksen([{ afspraakId, schakels: chain.slice(0, 2) }], [receipt])).toHaveLength(1)
  expect(verifyReeksen([{ afspraakId, schakels: chain }], [receipt])).toEqual([])
})

function chainOf(happened: readonly SchakelInhoud[]): Schakel[] {
  const made: Schakel[] = []
  for (const event of happened) made.push(toSchakel(afspraakId, made, event))
  return made
}
