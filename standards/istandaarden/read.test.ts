import { expect, test } from 'vitest'
import { exampleDeclaratie, exampleToewijzing } from './fixtures.ts'
import { readBericht } from './read.ts'
import { writeBericht } from './write.ts'

const declaratie = writeBericht(exampleDeclaratie('iwmo'))
const toewijzing = writeBericht(exampleToewijzing('ijw'))

const read = (xml: string) => readBericht(new TextEncoder().encode(xml))

function errorsOf(xml: string): string[] {
  const result = read(xml)
  return result.ok ? [] : result.errors.map(({ line, column, element, rule }) => `${line}:${column} ${rule} ${element}`)
}

/** The written message with one thing changed; fails when there is nothing to change. */
function change(xml: string, from: string | RegExp, to: string): string {
  const changed = xml.replace(from, to)
  if (changed === xml) throw new Error(`nothing to change: ${from}`)
  return changed
}

test.each([
  [
    'a BSN that fails the 11-proef',
    /<wmo323:Bsn>999900018/,
    '<wmo323:Bsn>999900017',
    '75:9 CS002 Bericht/Declaratie/Clienten/Client[2]/Bsn',
  ],
  ['a BSN of zeros', '999900006', '000000000', '31:9 CS002 Bericht/Declaratie/Clienten/Client[1]/Bsn'],
  ['a BSN of eight digits', '999900006', '99990000', '31:9 structuur Bericht/Declaratie/Clienten/Client[1]/Bsn'],
  [
    'a day that does not exist',
    '2026-04-30',
    '2026-04-31',
    '22:7 structuur Bericht/Declaratie/DeclaratiePeriode/Einddatum',
  ],
  [
    'a date with time zone',
    '2026-04-30',
    '2026-04-30Z',
    '22:7 structuur Bericht/Declaratie/DeclaratiePeriode/Einddatum',
  ],
  [
    'an amount with decimals',
    '>3000<',
    '>30.00<',
    '26:7 structuur Bericht/Declaratie/TotaalIngediendBedrag/TotaalBedrag',
  ],
  ['a negative amount', '>3000<', '>-3000<', '26:7 structuur Bericht/Declaratie/TotaalIngediendBedrag/TotaalBedrag'],
  ['an unknown code', '>D<', '>X<', '27:7 structuur Bericht/Declaratie/TotaalIngediendBedrag/DebetCredit'],
  [
    'a code of the other standard',
    '>02<',
    '>45<',
    '38:13 structuur Bericht/Declaratie/Clienten/Client[1]/Prestaties/Prestatie[1]/ProductCategorie',
  ],
  ['a number that is not alphanumeric', 'DN2026x04', 'DN-2026', '19:5 structuur Bericht/Declaratie/DeclaratieNummer'],
  ['the BerichtCode of another kind', '>484<', '>414<', '4:5 RS047 Bericht/Header/BerichtCode'],
  ['another BerichtVersie', '>3<', '>2<', '5:5 CS025 Bericht/Header/BerichtVersie'],
  ['another BerichtSubversie', '>2<', '>1<', '6:5 CS015 Bericht/Header/BerichtSubversie'],
  ['a missing element', /\s*<wmo323:DeclaratieNummer>.*/, '', '18:3 structuur Bericht/Declaratie/DeclaratieNummer'],
  [
    'an unknown element',
    '<wmo323:Bsn>',
    '<wmo323:Bns>1</wmo323:Bns><wmo323:Bsn>',
    '31:9 structuur Bericht/Declaratie/Clienten/Client[1]/Bns',
  ],
  [
    'an element of Object',
    '<wmo323:Bsn>',
    '<wmo323:constructor/><wmo323:Bsn>',
    '31:9 structuur Bericht/Declaratie/Clienten/Client[1]/constructor',
  ],
  [
    'an element in the other namespace',
    '<wmo323:Bsn>999900006</wmo323:Bsn>',
    '<iwmo:Bsn>999900006</iwmo:Bsn>',
    '31:9 structuur Bericht/Declaratie/Clienten/Client[1]/Bsn',
  ],
  [
    'loose text',
    '<wmo323:Prestaties>',
    '<wmo323:Prestaties>x',
    '32:9 structuur Bericht/Declaratie/Clienten/Client[1]/Prestaties',
  ],
  [
    'an element within text',
    '999900006',
    '9999<b/>00006',
    '31:25 structuur Bericht/Declaratie/Clienten/Client[1]/Bsn/b',
  ],
])('323: %s is refused at its place', (_, from, to, expected) => {
  expect(errorsOf(change(declaratie, from, to))).toContain(expected)
})

test('elements that changed places are named', () => {
  const swapped = change(toewijzing, /( *<jw301:Bsn>.*\n)([\s\S]*?)( *<jw301:Geslacht>.*\n)/, '$3$2$1')
  expect(errorsOf(swapped).map((error) => error.replace(/^\S+ /, ''))).toContain('structuur Bericht/Client/Bsn')
})

test('an element that comes twice is named', () => {
  const twice = change(toewijzing, /( *<jw301:Bsn>.*\n)/, '$1$1')
  expect(errorsOf(twice)).toEqual(['20:5 structuur Bericht/Client/Bsn'])
})

test('an empty list is refused', () => {
  const empty = change(declaratie, /<wmo323:Clienten>[\s\S]*<\/wmo323:Clienten>/, '<wmo323:Clienten/>')
  expect(errorsOf(empty)).toEqual(['29:5 structuur Bericht/Declaratie/Clienten'])
})

test('an error never repeats what stands in the message', () => {
  const result = read(change(declaratie, />999900006</, '>999900007<'))
  expect(JSON.stringify(result)).not.toContain('999900007')
})

test('every fault is reported, up to a hundred and the reason to stop', () => {
  const many = change(declaratie, '<wmo323:Clienten>', `<wmo323:Clienten>${'<wmo323:x/>'.repeat(500)}`)
  expect(errorsOf(many)).toHaveLength(101)
  expect(errorsOf(many).at(-1)).toContain('Clienten')
})

test.each([
  ['another kind', /wmo323\/schema/, 'wmo315/schema', /Bericht 315 van iwmo wordt niet gelezen/],
  ['another release', /3_2\/wmo323/, '3_1/wmo323', /iwmo 3\.1; alleen 3\.2/],
  ['another root', /wmo323:Bericht\b/g, 'wmo323:WMO323', /hoofdelement heet WMO323/],
])('%s is named', (_, from, to, message) => {
  const result = read(change(declaratie, from, to))
  expect(result).toMatchObject({ ok: false, errors: [{ line: 2, column: 1, rule: 'structuur' }] })
  expect(result.ok ? '' : result.errors[0]?.message).toMatch(message)
})

test('blanks around numbers and dates are no part of them', () => {
  const spaced = change(change(declaratie, '>3000<', '> 003000\n<'), '>2026-04-30<', '>\t2026-04-30 <')
  expect(read(spaced)).toEqual(read(declaratie))
})

test('other prefixes and CDATA make no difference', () => {
  const other = declaratie.replaceAll('wmo323:', '').replace('xmlns:wmo323', 'xmlns')
  expect(read(other.replace('xmlns:wmo323', 'xmlns').replace('>RN1<', '><![CDATA[RN1]]><'))).toEqual(read(declaratie))
})
