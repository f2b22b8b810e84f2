import { writeBericht } from '@samenhang/standards/istandaarden/write.ts'
import { expect, test } from 'vitest'
import { bsns } from '../testing/chain-house.ts'
import { declaratie, prestatie } from '../testing/messages.ts'
import { inlineBytes, parse } from './parse.ts'

const many = Array.from({ length: 1500 }, (_, nr) => prestatie('iwmo', nr + 1, `G${nr}`))
const message = declaratie({ standard: 'iwmo', identificatie: 'groot' }, { [bsns.daan]: many })
const large = new TextEncoder().encode(writeBericht(message))
const limits = { megabytes: 256, milliseconds: 10_000, threads: 1 }
const problemOf = (asked: Promise<unknown>) =>
  asked.then(
    () => 'none',
    (error) => error.problem,
  )

test('a large message comes back from its thread as it was', async () => {
  expect(large.length).toBeGreaterThan(inlineBytes)
  expect(await parse(large, limits)).toEqual(message)
})

test('a thread that needs more memory or time than it has is stopped, and gives its place back', async () => {
  expect(await problemOf(parse(large, { ...limits, megabytes: 4 }))).toBe('too-large')
  expect(await problemOf(parse(large, { ...limits, milliseconds: 1 }))).toBe('too-large')
  expect(await problemOf(parse(large, limits))).toBe('none')
})

test('only so many large messages are read at once; a small one still is', async () => {
  const first = parse(large, limits)
  expect(await problemOf(parse(large, limits))).toBe('too-many-requests')
  expect(await problemOf(parse(new TextEncoder().encode('<a/>'), limits))).toBe('bad-input')
  expect(await problemOf(first)).toBe('none')
})
