import { expect, test } from 'vitest'
import { placeOf, placeOfDateOutside } from './place.ts'

const bytes = (text: string) => new TextEncoder().encode(text)
const rule = { rule: 'r', message: 'm' }
const lineOf = (text: string, nth: number) => placeOf(bytes(text), { name: 'Bsn', nth, element: 'E' }, rule).place

test('an element is found by its number, whatever prefix it has', () => {
  expect(lineOf('<a>\n<x:Bsn>1</x:Bsn>\n<Bsn\n>2</Bsn></a>', 0)).toBe('regel 2, E')
  expect(lineOf('<a>\n<x:Bsn>1</x:Bsn>\n<Bsn\n>2</Bsn></a>', 1)).toBe('regel 3, E')
})

test('comments, CDATA and longer names do not count', () => {
  expect(lineOf('<a><!-- <Bsn> -->\n<![CDATA[<Bsn>]]>\n<BsnX/>\n<Bsn>1</Bsn></a>', 0)).toBe('regel 4, E')
})

test('a date outside 1800 to 2999 is found, one at its ends is not', () => {
  const dates = (year: string) => bytes(`<a>\n<x:Einddatum> ${year}-01-01 </x:Einddatum></a>`)
  for (const year of ['1799', '3000', '0001', '9999']) {
    expect(placeOfDateOutside(dates(year))?.place).toBe('regel 2, Einddatum')
  }
  for (const year of ['1800', '2999']) expect(placeOfDateOutside(dates(year))).toBeUndefined()
})
