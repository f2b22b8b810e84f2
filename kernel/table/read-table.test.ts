import { strToU8, unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { cents } from '../money/money.ts'
import { limits } from './limits.ts'
import { readTable } from './read-table.ts'
import { writeCsv } from './write-csv.ts'
import { writeXlsx } from './write-xlsx.ts'

const columns = [
  { name: 'naam', kind: 'text', obligatory: true, also: ['aanbieder'] },
  { name: 'vanaf', kind: 'date' },
  { name: 'bedrag', kind: 'cents', obligatory: true },
] as const
const bytes = (text: string) => new TextEncoder().encode(text)
const read = (text: string) => readTable(bytes(text), columns)
const errorsOf = (given: Uint8Array | string) =>
  readTable(typeof given === 'string' ? bytes(given) : given, columns).errors.map(
    ({ place, rule }) => `${place}: ${rule}`,
  )

test('semicolons and commas, days and amounts as people write them, and headers by another name', () => {
  const row = { naam: 'De Brug', vanaf: '2026-01-31', bedrag: 123_450 }
  for (const text of [
    '\uFEFFAanbieder;Vánaf;BEDRAG\r\nDe Brug;31-1-2026;€ 1.234,50\r\n',
    'naam,vanaf,bedrag\nDe Brug,2026-01-31,"1234,5"',
    'x;bedrag;vanaf;aanbieder\r\n\r\n;1234.50;2026-01-31;De Brug\r\n',
  ]) {
    expect(read(text)).toMatchObject({ errors: [], rows: [{ values: row }] })
  }
  expect(read('Aanbieder;bedrag\n"De;Brug";1').mapping).toEqual({ Aanbieder: 'naam', bedrag: 'bedrag' })
})

test('the mapping may be corrected, and a wrong one is refused by its header', () => {
  const file = bytes('wie;bedrag;oud\nDe Brug;1;2\n')
  const right = readTable(file, columns, { wie: 'naam', oud: 'bedrag' })
  expect(right.rows.map(({ values }) => values)).toEqual([{ naam: 'De Brug', vanaf: null, bedrag: 200 }])
  const rules = (mapping: Record<string, string>) =>
    readTable(file, columns, mapping).errors.map(({ place, rule }) => [place, rule])
  expect(rules({ bedrag: 'bedrag' })).toEqual([['kop naam', 'obligatory']])
  expect(rules({ wie: 'naam', bedrag: 'bedrag', oud: 'bedrag' })).toContainEqual(['kop oud', 'twice'])
  expect(rules({ wie: 'naam', weg: 'bedrag', oud: 'kleur' })).toEqual([
    ['kop weg', 'header'],
    ['kop oud', 'column'],
  ])
})

test('each wrong cell has its line and column, and then no row at all comes in', () => {
  const text = 'naam;vanaf;bedrag\ngoed;;1\n;31-2-2026;1,234\n"twee\nregels";;\ngoed;1/2/2026;1e3\n'
  expect(read(text).rows).toEqual([])
  expect(errorsOf(text)).toEqual([
    'regel 3/naam: obligatory',
    'regel 3/vanaf: date',
    'regel 3/bedrag: cents',
    'regel 4/bedrag: obligatory',
    'regel 6/vanaf: date',
    'regel 6/bedrag: cents',
  ])
  const many = readTable(bytes(`naam;bedrag\n${'x;y\n'.repeat(limits.errors + 7)}`), columns).errors
  expect(many).toHaveLength(limits.errors + 1)
  expect(many.at(-1)?.message).toContain('7')
})

test.each([
  ['nothing', '', ['regel 1: header']],
  ['a quote out of place', 'naam;bedrag\nab"c;1\n', ['regel 2, teken 3: quote']],
  ['a quote that never ends', 'naam;bedrag\n"ab;1\n', ['regel 2, teken 1: quote']],
  ['a line with too many cells', 'naam;bedrag\na;1;2\n', ['regel 2: columns']],
  ['Latin-1', new Uint8Array([...bytes('naam;bedrag\r\ncaf'), 0xe9, 0x3b, 0x31]), ['regel 2, teken 4: utf-8']],
  ['UTF-16', new Uint8Array([0xff, 0xfe, 0x6e, 0]), ['regel 1, teken 1: utf-8']],
  ['an old Excel file', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), ['bestand: xlsx']],
  ['too many columns', `naam;bedrag${';x'.repeat(limits.columns)}\n`, ['regel 1: columns']],
  ['too many rows', `naam;bedrag\n${'a;1\n'.repeat(limits.rows + 1)}`, [`regel ${limits.rows + 3}: rows`]],
  ['too many bytes', new Uint8Array(limits.bytes + 1), ['bestand: bytes']],
])('%s is an error with a place', (_, given, wanted) => {
  expect(errorsOf(given)).toEqual(wanted)
})

/** Our own file with one part replaced. */
function withPart(path: string, change: (xml: string) => string): Uint8Array {
  const parts = unzipSync(writeXlsx(columns, [{ naam: 'a', vanaf: null, bedrag: cents(150) }]))
  return zipSync({ ...parts, [path]: strToU8(change(new TextDecoder().decode(parts[path]))) })
}
const sheet = 'xl/worksheets/sheet1.xml'

test('an XLSX file that unpacks to far more than it is, or brings entities, is refused', () => {
  expect(
    errorsOf(withPart(sheet, (xml) => xml.replace('</worksheet>', `${' '.repeat(20_000_000)}</worksheet>`))),
  ).toEqual(['bestand: unpacked'])
  const bomb = '<!DOCTYPE x [<!ENTITY a "lol"><!ENTITY b SYSTEM "file:///etc/passwd">]>'
  expect(
    errorsOf(withPart(sheet, (xml) => xml.replace('<worksheet', `${bomb}<worksheet`).replace('>a<', '>&b;<'))),
  ).toEqual(['bestand: xlsx'])
  expect(errorsOf(withPart(sheet, (xml) => xml.slice(0, -40)))).toEqual(['bestand: xlsx'])
  expect(errorsOf(bytes('PK\u0003\u0004 and nothing more'))).toEqual(['bestand: xlsx'])
})

test('a file that lies about the size of a part unpacks to no more than it says', () => {
  const file = withPart(sheet, (xml) => xml.replace('</worksheet>', `${' '.repeat(5_000_000)}</worksheet>`))
  const view = Buffer.from(file)
  for (let at = view.indexOf('PK\u0001\u0002'); at >= 0; at = view.indexOf('PK\u0001\u0002', at + 4)) {
    if (view.readUInt32LE(at + 24) > 1_000_000) view.writeUInt32LE(1000, at + 24)
  }
  expect(errorsOf(new Uint8Array(view))).toEqual(['bestand: xlsx'])
})

test('as Excel writes it: shared texts, computed amounts, days by their style, sheets that are hidden', () => {
  const row =
    '<row r="7"><c r="A7" t="s"><v>1</v></c><c r="B7" s="2"><v>46023</v></c><c r="C7"><f>A1</f><v>3.3000000000000003</v></c></row></sheetData>'
  const parts = unzipSync(withPart(sheet, (xml) => xml.replace('</sheetData>', row)))
  const shared = '<sst><si><t>nul</t></si><si><r><t>De </t></r><r><t>Brug</t></r><rPh><t>ignored</t></rPh></si></sst>'
  const file = zipSync({ ...parts, 'xl/sharedStrings.xml': strToU8(shared) })
  expect(readTable(file, columns).rows).toEqual([
    { line: 2, values: { naam: 'a', vanaf: null, bedrag: 150 } },
    { line: 7, values: { naam: 'De Brug', vanaf: '2026-01-01', bedrag: 330 } },
  ])
  const broken = withPart(sheet, (xml) =>
    xml.replace('</sheetData>', '<row><c r="C3" t="e"><v>#REF!</v></c></row></sheetData>'),
  )
  expect(errorsOf(broken)).toEqual(['regel 3: formula'])
})

test.each(['=1+1', '+31', '-1', '@SUM(A1)', '\t=1', '  =1', '\r=1', '＝1'])(
  '%j is no formula in a spreadsheet',
  (naam) => {
    const file = new TextDecoder().decode(writeCsv(columns, [{ naam, vanaf: null, bedrag: cents(-5) }]))
    expect(file).toMatch(/\r\n"?'/)
    expect(file).toContain(';-0,05\r\n')
  },
)
