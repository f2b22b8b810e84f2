import { describe, expect, test } from 'vitest'
import { MAX_BYTES } from './bytes.ts'
import { exampleDeclaratie } from './fixtures.ts'
import { readBericht } from './read.ts'
import { writeBericht } from './write.ts'

const good = writeBericht(exampleDeclaratie('iwmo'))
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le'))
const latin1 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'latin1'))

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n'
const withProlog = (prolog: string) => good.replace(declaration, declaration + prolog)
const withNumber = (number: string) => good.replace('DN2026x04', number)
const inRoot = (extra: string) => good.replace(/<wmo323:Header>/, `${extra}<wmo323:Header>`)

const laughs = `<!DOCTYPE lolz [<!ENTITY a "ha">${'bcdefghij'
  .split('')
  .map((name, index) => `<!ENTITY ${name} "${`&${'abcdefghi'[index]};`.repeat(10)}">`)
  .join('')}]>`

type Case = [name: string, hostile: Uint8Array, at: { line: number; rule: string; message: RegExp }, twin: Uint8Array]

/** Each hostile file, and a file much like it that is read. */
const corpus: Case[] = [
  [
    'billion laughs',
    utf8(withProlog(laughs).replace('DN2026x04', '&j;')),
    { line: 2, rule: 'xml', message: /DOCTYPE/ },
    utf8(withProlog('<!-- lolz -->')),
  ],
  [
    'quadratic blow-up',
    utf8(withProlog(`<!DOCTYPE a [<!ENTITY x "${'y'.repeat(100_000)}">]>`).replace('DN2026x04', '&x;'.repeat(30_000))),
    { line: 2, rule: 'xml', message: /DOCTYPE/ },
    utf8(withNumber('&#x44;N1')),
  ],
  [
    'external entity',
    utf8(withProlog('<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>').replace('DN2026x04', '&x;')),
    { line: 2, rule: 'xml', message: /DOCTYPE/ },
    utf8(withProlog('\n\n')),
  ],
  [
    'external DTD after a comment',
    utf8(withProlog('<!-- a -->\n<!DOCTYPE a SYSTEM "https://voorbeeld.example/a.dtd">')),
    { line: 3, rule: 'xml', message: /DOCTYPE/ },
    utf8(withProlog('<!-- a -->\n<?stijl blauw?>')),
  ],
  [
    'DOCTYPE that never ends',
    utf8(`${declaration}<!DOCTYPE a [${'<!ENTITY b "c">'.repeat(100_000)}`),
    { line: 2, rule: 'xml', message: /DOCTYPE/ },
    utf8(good),
  ],
  [
    'DOCTYPE inside',
    utf8(inRoot('<!DOCTYPE a>')),
    { line: 3, rule: 'xml', message: /DOCTYPE/ },
    utf8(withNumber('<![CDATA[DN1]]>')),
  ],
  [
    'undeclared entity',
    utf8(withNumber('&geheim;')),
    { line: 19, rule: 'xml', message: /entiteit is onbekend/ },
    utf8(withNumber('D&#78;1')),
  ],
  [
    'truncated',
    utf8(good.slice(0, good.indexOf('</wmo323:DeclaratieNummer>') + 4)),
    { line: 19, rule: 'xml', message: /goed gevormde XML/ },
    utf8(good.trimEnd()),
  ],
  [
    'crossed tags',
    utf8(good.replace('</wmo323:Client>', '</wmo323:Clienten>')),
    { line: 73, rule: 'xml', message: /sluittag/ },
    utf8(good.replaceAll('\n', '\r\n')),
  ],
  [
    'two roots',
    utf8(`${good}<a/>`),
    { line: 100, rule: 'xml', message: /meer dan een hoofdelement/ },
    utf8(`${good}<!-- a -->`),
  ],
  ['UTF-16 with mark', utf16(`\ufeff${good}`), { line: 1, rule: 'xml', message: /UTF-16/ }, utf8(`\ufeff${good}`)],
  [
    'UTF-16 without mark',
    utf16(good),
    { line: 1, rule: 'xml', message: /UTF-16/ },
    utf8(good.replace('UTF-8', 'utf-8')),
  ],
  [
    'declared UTF-16',
    utf8(good.replace('UTF-8', 'UTF-16')),
    { line: 1, rule: 'xml', message: /codering UTF-16/ },
    utf8(good.replace(' encoding="UTF-8"', '')),
  ],
  [
    'declared latin1',
    latin1(good.replace('UTF-8', 'ISO-8859-1')),
    { line: 1, rule: 'xml', message: /codering ISO-8859-1/ },
    utf8(good),
  ],
  [
    'latin1 bytes in UTF-8',
    latin1(withProlog('<!-- Zo\u00eb -->')),
    { line: 2, rule: 'xml', message: /Byte 0xEB/ },
    utf8(withProlog('<!-- Zo\u00eb -->')),
  ],
  [
    'overlong UTF-8',
    new Uint8Array([...utf8(declaration), 0xc0, 0xaf]),
    { line: 2, rule: 'xml', message: /Byte 0xC0/ },
    utf8(good),
  ],
  [
    'XML 1.1',
    utf8(good.replace('version="1.0"', 'version="1.1"')),
    { line: 1, rule: 'xml', message: /versie 1.0/ },
    utf8(good),
  ],
  [
    'a control character',
    utf8(withNumber('DN\u00011')),
    { line: 19, rule: 'xml', message: /teken dat hier niet mag/ },
    utf8(good),
  ],
  ['a NUL byte', utf8(withNumber('DN\0')), { line: 19, rule: 'xml', message: /NUL/ }, utf8(withNumber('DN0'))],
  ['NUL bytes alone', new Uint8Array(1_000_000), { line: 1, rule: 'xml', message: /UTF-16 of UTF-32/ }, utf8(good)],
  ['nothing', new Uint8Array(), { line: 1, rule: 'xml', message: /leeg/ }, utf8(good)],
  ['blanks alone', utf8(' \n\n'), { line: 1, rule: 'xml', message: /leeg/ }, utf8(`${good} \n\n`)],
  [
    'HTML',
    utf8('<html><body>Even geduld</body></html>'),
    { line: 1, rule: 'structuur', message: /hoofdelement is html/ },
    utf8(good),
  ],
  ['HTML with DOCTYPE', utf8('<!doctype html><p>'), { line: 1, rule: 'xml', message: /DOCTYPE/ }, utf8(good)],
  ['JSON', utf8('{"Bericht": {}}'), { line: 1, rule: 'xml', message: /JSON/ }, utf8(good)],
  ['plain text', utf8('Bericht'), { line: 1, rule: 'xml', message: /tekst buiten het hoofdelement/ }, utf8(good)],
  ['zip', utf8('PK\u0003\u0004'), { line: 1, rule: 'xml', message: /zip/ }, utf8(good)],
  [
    'xsi:type',
    utf8(
      good.replace(
        '<wmo323:Header',
        '<wmo323:Header xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:type="wmo323:Header"',
      ),
    ),
    { line: 3, rule: 'xml', message: /xsi:type is niet toegestaan/ },
    utf8(
      good.replace(
        '<wmo323:Header',
        '<wmo323:Header xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="a b"',
      ),
    ),
  ],
  [
    'an attribute',
    utf8(good.replace('<wmo323:Header', '<wmo323:Header a="1"')),
    { line: 3, rule: 'xml', message: /Attribuut a/ },
    utf8(good.replace('<wmo323:Header', '<wmo323:Header xmlns:a="b"')),
  ],
  [
    'many attributes',
    utf8(
      good.replace(
        '<wmo323:Header',
        `<wmo323:Header ${Array.from({ length: 100_000 }, (_, i) => `xmlns:a${i}="b"`).join('\n')}`,
      ),
    ),
    { line: 3, rule: 'xml', message: /attributen|nieuwe tag/ },
    utf8(good),
  ],
  ['deep nesting', utf8(inRoot('<a>'.repeat(500_000))), { line: 3, rule: 'xml', message: /niveaus diep/ }, utf8(good)],
  [
    'many tags',
    utf8(inRoot('<a/>'.repeat(3_000_000))),
    { line: 3, rule: 'xml', message: /meer dan 2000000 tags/ },
    utf8(good),
  ],
  [
    'many unknown elements',
    utf8(inRoot(`<a>${'<b/>'.repeat(900_000)}</a>`)),
    { line: 3, rule: 'structuur', message: /te veel onbekende/ },
    utf8(good),
  ],
  [
    'many comments',
    utf8(inRoot('<!---->'.repeat(900_000))),
    { line: 3, rule: 'xml', message: /meer dan 10000 commentaren/ },
    utf8(inRoot('<!---->'.repeat(9_000))),
  ],
  [
    'many character references',
    utf8(withNumber('&#65;'.repeat(150_000))),
    { line: 19, rule: 'xml', message: /meer dan 100000 tekenverwijzingen/ },
    utf8(withNumber('&#65;'.repeat(12))),
  ],
  [
    'a very long text',
    utf8(withNumber('A'.repeat(20_000_000))),
    { line: 19, rule: 'xml', message: /1000000 tekens/ },
    utf8(withNumber('A'.repeat(12))),
  ],
  [
    'a long run of blanks in a date',
    utf8(good.replace('>2026-05-06<', `>2026-05-06${' '.repeat(900_000)}x<`)),
    { line: 11, rule: 'structuur', message: /datum/ },
    utf8(good.replace('>2026-05-06<', `>2026-05-06${' '.repeat(9_000)}<`)),
  ],
  [
    'too large',
    new Uint8Array(MAX_BYTES + 1).fill(32),
    { line: 1, rule: 'OP179', message: /25 MB/ },
    utf8(good + ' '.repeat(900_000)),
  ],
]

describe.each(corpus)('%s', (_, hostile, at, twin) => {
  test('is refused within a second of work, at its place', () => {
    const start = processorTime()
    const result = readBericht(hostile)
    expect(processorTime() - start).toBeLessThan(1000)
    const errors = result.ok ? [] : result.errors
    expect(errors).toContainEqual(
      expect.objectContaining({ line: at.line, rule: at.rule, message: expect.stringMatching(at.message) }),
    )
  })

  test('its harmless twin is read', () => {
    expect(readBericht(twin)).toMatchObject({ ok: true })
  })
})

test('a place inside the message has its element', () => {
  const result = readBericht(utf8(withNumber('&geheim;')))
  expect(result).toMatchObject({ errors: [{ element: 'Bericht/Declaratie/DeclaratieNummer' }] })
})

/** Processor time of this process so far, in milliseconds: unlike the clock it does not count what others do meanwhile. */
function processorTime(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
