import { randomBytes } from 'node:crypto'
import { chmodSync, mkdtempSync, renameSync, rmSync, statSync, truncateSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readKeyFile } from './key-file.ts'
import { openKeys } from './keys.ts'

const keys = openKeys(randomBytes(32))

test('what is sealed opens for the same use, tenant and subject, and for nothing else', () => {
  fc.assert(
    fc.property(fc.string(), fc.tuple(fc.string(), fc.string(), fc.string()), (plain, [use, tenant, subject]) => {
      const sealed = keys.seal(use, tenant, subject, plain)
      expect(keys.open(use, tenant, subject, sealed)).toBe(plain)
      expect(() => keys.open(`${use}x`, tenant, subject, sealed)).toThrow()
      expect(() => keys.open(use, `${tenant}x`, subject, sealed)).toThrow()
      expect(() => keys.open(use, tenant, `${subject}x`, sealed)).toThrow()
    }),
  )
})

test('every changed byte is noticed', () => {
  const sealed = keys.seal('bsn', 'gm9901', 'a', '999990019')
  for (let at = 0; at < sealed.length; at++) {
    const changed = Buffer.from(sealed)
    changed[at] = (changed[at] ?? 0) ^ 1
    expect(() => keys.open('bsn', 'gm9901', 'a', changed)).toThrow()
  }
  expect(() => keys.open('bsn', 'gm9901', 'a', sealed.subarray(0, 20))).toThrow()
})

test('the same text seals differently each time and looks up the same, per tenant and use', () => {
  expect(keys.seal('bsn', 'gm9901', 'a', 'x')).not.toEqual(keys.seal('bsn', 'gm9901', 'a', 'x'))
  expect(keys.lookUp('bsn', 'gm9901', 'x')).toEqual(keys.lookUp('bsn', 'gm9901', 'x'))
  expect(keys.lookUp('bsn', 'gm9901', 'x')).not.toEqual(keys.lookUp('bsn', 'gm9902', 'x'))
  expect(keys.lookUp('bsn', 'gm9901', 'x')).not.toEqual(keys.lookUp('adres', 'gm9901', 'x'))
})

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'keys-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('the key file is made once, for its owner only, and after a rotation the retired key still opens', () => {
  const file = join(folder, 'data', 'key')
  const sealed = readKeyFile(file).seal('bsn', 't', 's', 'oud')
  expect(statSync(file).mode & 0o777).toBe(0o600)
  expect(readKeyFile(file).open('bsn', 't', 's', sealed)).toBe('oud')

  renameSync(file, `${file}.retired-2026`)
  expect(readKeyFile(file).open('bsn', 't', 's', sealed)).toBe('oud')
  renameSync(`${file}.retired-2026`, join(folder, 'lost'))
  expect(() => readKeyFile(file).open('bsn', 't', 's', sealed)).toThrow('unknown key')
})

test('a key file that others may read, or of another length, is refused', () => {
  const file = join(folder, 'key')
  readKeyFile(file)
  chmodSync(file, 0o640)
  expect(() => readKeyFile(file)).toThrow('0600')
  chmodSync(file, 0o600)
  truncateSync(file, 16)
  expect(() => readKeyFile(file)).toThrow('16 bytes')
})
