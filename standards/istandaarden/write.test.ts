import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyBericht } from './arbitraries.ts'
import type { Kind } from './berichten.ts'
import { decodeXml } from './bytes.ts'
import { Faults } from './faults.ts'
import { exampleDeclaratie, examplePrestatie, exampleStart, testBsns } from './fixtures.ts'
import { readBericht } from './read.ts'
import { sumPrestaties } from './rules323.ts'
import { StructureReader } from './structure.ts'
import { writeBericht } from './write.ts'
import { readXml } from './xml.ts'

const bytes = (text: string) => new TextEncoder().encode(text)

const cases = (['iwmo', 'ijw'] as const).flatMap((standard) =>
  ([301, 305, 307, 323] as Kind[]).map((kind) => [standard, kind] as const),
)

test.each(cases)('what is written of any %s %i has no fault of structure and reads back the same', (standard, kind) => {
  fc.assert(
    fc.property(anyBericht(standard, kind), (bericht) => {
      const faults = new Faults()
      const reader = new StructureReader(faults)
      readXml(decodeXml(bytes(writeBericht(bericht))), reader)
      expect(faults.list).toEqual([])
      expect(reader.bericht()).toEqual(bericht)
    }),
    { numRuns: 100 },
  )
})

/** A declaratie that keeps every rule, of any size, with debet and credit. */
const anyDeclaratie = fc
  .record({
    standard: fc.constantFrom('iwmo' as const, 'ijw' as const),
    lines: fc.array(
      fc.record({ bedrag: fc.integer({ min: 1, max: 99_999_999 }), debetCredit: fc.constantFrom('C', 'D') }),
      { minLength: 1, maxLength: 30 },
    ),
    clients: fc.integer({ min: 1, max: 5 }),
  })
  .map(({ standard, lines, clients }) => {
    const bericht = exampleDeclaratie(standard)
    const { declaratie } = bericht
    declaratie.clienten = testBsns.slice(0, Math.min(clients, lines.length)).map((bsn, client, all) => ({
      bsn,
      prestaties: lines.flatMap((line, number) =>
        number % all.length === client ? [prestatieOf(standard, number, line)] : [],
      ),
    }))
    const total = sumPrestaties(declaratie)
    declaratie.totaalIngediendBedrag = { totaalBedrag: Math.abs(total), debetCredit: total < 0 ? 'C' : 'D' }
    return bericht
  })

function prestatieOf(
  standard: 'iwmo' | 'ijw',
  number: number,
  ingediendBedrag: { bedrag: number; debetCredit: 'C' | 'D' },
) {
  const prestatie = { ...examplePrestatie(standard, number), ingediendBedrag }
  if (ingediendBedrag.debetCredit === 'D') return prestatie
  const { referentieNummer } = prestatie.productReferentie
  return { ...prestatie, productReferentie: { referentieNummer, vorigReferentieNummer: `OUD${number}` } }
}

test('a declaratie that keeps the rules reads back the same; one cent off is TR358', () => {
  fc.assert(
    fc.property(anyDeclaratie, (bericht) => {
      expect(readBericht(bytes(writeBericht(bericht)))).toEqual({ ok: true, bericht })
      bericht.declaratie.totaalIngediendBedrag.totaalBedrag += 1
      expect(readBericht(bytes(writeBericht(bericht)))).toMatchObject({ ok: false, errors: [{ rule: 'TR358' }] })
    }),
  )
})

describe('what the standard does not allow is not written', () => {
  const example = exampleStart('iwmo')
  test.each([
    ['a BSN that fails the 11-proef', { bsn: '999900007' }, /^Bericht\/Client\/Bsn voldoet niet aan de 11-proef$/],
    ['a day that does not exist', { geboortedatum: { datum: '2026-02-30' } }, /Geboortedatum\/Datum/],
    ['a character that XML cannot hold', { naam: { geslachtsnaam: { achternaam: 'A\u0001' } } }, /Achternaam bevat/],
    ['an empty list', { startProducten: [] }, /StartProducten heeft geen StartProduct/],
  ])('%s', (_, change, message) => {
    const bericht = { ...example, client: { ...example.client, ...change } }
    expect(() => writeBericht(bericht)).toThrow(message)
  })
})
