import { chmodSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { openLogBook } from '../testing/log-book.ts'
import { openSealingKey, parsePublicKey, publicKeysOf, rotateSealingKey } from './key.ts'
import { sealTenant } from './seal-tenant.ts'
import { verifyLog } from './verify.ts'

const folder = mkdtempSync(join(tmpdir(), 'samenhang-key-'))
afterAll(() => rmSync(folder, { recursive: true }))

test('a key is made at the first start, for this user only, and is the same ever after', async () => {
  const file = join(folder, 'new', 'seal.pem')
  const [one, other] = await Promise.all([openSealingKey(file), openSealingKey(file)])
  expect(one.id).toBe(other.id)
  expect(statSync(file).mode & 0o777).toBe(0o600)
  expect((await openSealingKey(file)).publicKey).toBe(one.publicKey)
  expect([...publicKeysOf([one.publicKey]).keys()]).toEqual([one.id])
})

test('a key that others can read, or that is no key, is refused', async () => {
  const file = join(folder, 'open.pem')
  await openSealingKey(file)
  chmodSync(file, 0o640)
  await expect(openSealingKey(file)).rejects.toThrow('can be read by others')
  writeFileSync(join(folder, 'no.pem'), 'no key', { mode: 0o600 })
  await expect(openSealingKey(join(folder, 'no.pem'))).rejects.toThrow()
  expect(() => parsePublicKey('bm8ga2V5')).toThrow()
})

test('seals of a key that was replaced still verify, as long as it is trusted', async () => {
  const book = await openLogBook()
  const file = join(folder, 'rotating.pem')
  const old = await openSealingKey(file)
  await book.write('gm9901', 1)
  await sealTenant(book.pool, 'gm9901', old, book.clock)
  const fresh = await rotateSealingKey(file)
  expect(fresh.id).not.toBe(old.id)
  await book.write('gm9901', 1)
  await sealTenant(book.pool, 'gm9901', fresh, book.clock)

  const publicKeys = publicKeysOf([old.publicKey, fresh.publicKey])
  expect(await verifyLog(book.pool, { ...book, publicKeys })).toMatchObject({
    ok: true,
    tenants: [{ seals: 2 }, {}, {}],
  })
  const onlyFresh = publicKeysOf([fresh.publicKey])
  expect((await verifyLog(book.pool, { ...book, publicKeys: onlyFresh })).findings).toMatchObject([
    { kind: 'seal-unsigned', seal: 1 },
  ])
  await book.drop()
})
