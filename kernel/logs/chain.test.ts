import { generateKeyPairSync } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type EntryRow, entryColumns, frame, genesis, hashEntry, hashSeal, isSigned, signText } from './chain.ts'

const row = Object.fromEntries(
  entryColumns.map((column) => [column, column === 'caller_rollen' ? ['regisseur'] : column]),
) as unknown as EntryRow

describe('entry hash', () => {
  test('stays what it is: a change would break every chain there is', () => {
    expect(hashEntry(row).toString('hex')).toMatchInlineSnapshot(
      `"93805269b266c980db13b3588fc436e6590028fc618845de1c36c5d2d829c069"`,
    )
  })

  test.each(entryColumns)('%s changes it, and null is not empty', (column) => {
    const hashes = [row[column], `${row[column]} `, '', null, []].map((value) =>
      hashEntry({ ...row, [column]: value }).toString('hex'),
    )
    expect(new Set(hashes).size).toBe(hashes.length)
  })
})

test('two lists of fields never read the same', () => {
  const field = fc.oneof(
    fc.constant(null),
    fc.string({ unit: fc.constantFrom('-', ':', '1', '[', ']', 'é') }),
    fc.array(fc.oneof(fc.constant(null), fc.constantFrom('-', '', '1:1', 'é'))),
  )
  fc.assert(
    fc.property(fc.array(field), fc.array(field), (one, other) => {
      expect(frame(...one) === frame(...other)).toBe(JSON.stringify(one) === JSON.stringify(other))
    }),
    { numRuns: 2000 },
  )
})

describe('seal hash', () => {
  const seal = {
    version: 1,
    tenant: 'gm9901',
    nr: 1,
    sealedAt: '1763766123456000',
    previousHash: genesis,
    entryIds: ['a', 'b'],
    entryHashes: Buffer.alloc(64, 7),
  }

  test('stays what it is', () => {
    expect(hashSeal(seal)).toMatchInlineSnapshot(`"fe9b07e0fff37804f092e18dcf5c01aa8921996b507cd5f020e4b67bc217ce4c"`)
  })

  test.each([
    { tenant: 'gm9902' },
    { nr: 2 },
    { sealedAt: '1763766123456001' },
    { previousHash: 'f'.repeat(64) },
    { entryIds: ['b', 'a'] },
    { entryHashes: Buffer.alloc(64, 8) },
    { entryIds: ['a'], entryHashes: Buffer.alloc(32, 7) },
  ])('%o changes it', (change) => {
    expect(hashSeal({ ...seal, ...change })).not.toBe(hashSeal(seal))
  })

  test('refuses another version and hashes that do not fit', () => {
    expect(() => hashSeal({ ...seal, version: 2 })).toThrow('unknown version 2')
    expect(() => hashSeal({ ...seal, entryIds: ['a'] })).toThrow('1 ids and 64 bytes')
  })
})

test('a signature holds for one text, one kind and one key', () => {
  const [one, other] = [generateKeyPairSync('ed25519'), generateKeyPairSync('ed25519')]
  const signature = signText('samenhang-log-seal-1', 'text', one.privateKey)
  expect(isSigned('samenhang-log-seal-1', 'text', signature, one.publicKey)).toBe(true)
  expect(isSigned('samenhang-log-seal-1', 'texts', signature, one.publicKey)).toBe(false)
  expect(isSigned('samenhang-log-anchor-1', 'text', signature, one.publicKey)).toBe(false)
  expect(isSigned('samenhang-log-seal-1', 'text', signature, other.publicKey)).toBe(false)
  expect(isSigned('samenhang-log-seal-1', 'text', 'nonsense', one.publicKey)).toBe(false)
})
