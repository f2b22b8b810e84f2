import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toCsv } from './csv.ts'

test('writes a row per line, ended with CR LF', () =>
  expect(
    toCsv([
      ['Aanbieder', 'Sets'],
      ['Zilverberk', 4],
    ]),
  ).toBe('Aanbieder;Sets\r\nZilverberk;4\r\n'))

test.each([
  ['a;b', '"a;b"'],
  ['a,b', '"a,b"'],
  ['zij zei "ja"', '"zij zei ""ja"""'],
  ['twee\nregels', '"twee\nregels"'],
  ['=1+1', "'=1+1"],
  ['+31', "'+31"],
  ['-5', "'-5"],
  ['@x', "'@x"],
  ['\tx', "'\tx"],
  ['\rx', '"\'\rx"'],
  ['=HYPERLINK("a";"b")', '"\'=HYPERLINK(""a"";""b"")"'],
  [-5, '-5'],
  [36.4, '36,4'],
  [null, ''],
])('%j becomes %s', (value, text) => expect(toCsv([[value]])).toBe(`${text}\r\n`))

/** An independent reader of RFC 4180 with a semicolon. */
function readCsv(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  while (at < text.length) {
    let value = ''
    if (text[at] === '"') {
      at += 1
      while (text[at] !== '"' || text[at + 1] === '"') {
        value += text[at]
        at += text[at] === '"' ? 2 : 1
      }
      at += 1
    } else {
      while (text[at] !== ';' && text[at] !== '\r') value += text[at++]
    }
    row.push(value)
    if (text[at] === ';') at += 1
    else {
      rows.push(row)
      row = []
      at += 2
    }
  }
  return rows
}

test('any text is read back whole, and no cell starts as a formula', () => {
  const texts = fc.array(fc.array(fc.string({ unit: 'binary' }), { minLength: 3, maxLength: 3 }))
  fc.assert(
    fc.property(texts, (rows) => {
      const read = readCsv(toCsv(rows))
      expect(read.map((row) => row.map((text) => text.replace(/^'(?=[=+\-@\t\r])/, '')))).toEqual(
        rows.map((row) => row.map((text) => text.replace(/^'(?=[=+\-@\t\r])/, ''))),
      )
      for (const text of read.flat()) expect(text).not.toMatch(/^[=+\-@\t\r]/)
    }),
  )
})
