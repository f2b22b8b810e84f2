import type { Problem } from '@samenhang/kernel/errors/problem.ts'
import { expect, test } from 'vitest'
import { readBrpDate } from './brp-date.ts'
import { columnCount, named } from './columns.ts'
import { readFile } from './read-file.ts'

test.each([
  ['19500712', '1950-07-12'],
  ['19500700', '1950-07'],
  ['19500012', '1950'],
  ['19500000', '1950'],
  ['00000000', null],
  ['19501301', undefined],
  ['19500230', undefined],
  ['1950', undefined],
  ['', undefined],
])('the date %j of the LO-GBA is %j', (text, wanted) => {
  expect(readBrpDate(text)).toBe(wanted)
})

const header = Array.from({ length: columnCount }, () => '')
for (const [position, name] of Object.values(named)) header[position] = name

const placeOf = (bytes: Uint8Array) => {
  try {
    readFile(bytes)
    return 'accepted'
  } catch (error) {
    return (error as Problem).places?.[0]
  }
}
const fileOf = (...rows: string[][]) =>
  Buffer.from(`\uFEFF${[header, ...rows].map((row) => row.join(';')).join('\n')}\n`)
const begin = header.map((_, at) => (at === named.geheim[0] ? '0' : ''))

test('a file of another shape is refused with its line and rule before anything is read', () => {
  expect(placeOf(fileOf(begin))).toBe('accepted')
  expect(placeOf(Buffer.of())).toMatchObject({ place: 'body/regel 1', rule: 'header' })
  expect(placeOf(Buffer.from('a;b;c\n'))).toMatchObject({ place: 'body/regel 1', rule: 'header' })
  expect(placeOf(fileOf(begin, ['x', 'y']))).toMatchObject({ place: 'body/regel 3', rule: 'columns' })
  expect(placeOf(fileOf(header.map(() => '')))).toMatchObject({ place: 'body/regel 2', rule: 'begin' })
  expect(placeOf(Buffer.from([0xff, 0xfe, 0x00]))).toMatchObject({ place: 'body/regel 1, teken 1', rule: 'utf-8' })
})
