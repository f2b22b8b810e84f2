import { appendFileSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type LogBook, newKey, openLogBook } from '../testing/log-book.ts'
import { publicKeysOf } from './key.ts'
import { verifyLog } from './verify.ts'

let book: LogBook
let file: string
beforeEach(async () => {
  book = await openLogBook()
  file = join(book.anchor.name, 'gm9901.jsonl')
  for (let seal = 0; seal < 3; seal++) {
    await book.write('gm9901', 2)
    book.pass(100)
    await book.seal()
  }
  book.pass(600)
})
afterEach(() => book.drop())

const kinds = async () => (await verifyLog(book.pool, book)).findings.map((finding) => finding.kind)

test('an anchor line that was changed, forged or broken off', async () => {
  expect(await kinds()).toEqual([])
  const lines = readFileSync(file, 'utf8')
  for (const changed of [
    lines.replace('"nr":1', '"nr":2'),
    lines.replace(/"anchoredAt":"2026/, '"anchoredAt":"2027'),
    lines.replace(/"signature":"./, '"signature":"'),
    lines.replace('"version":1', '"version":2'),
    lines.replace('}\n', '\n'),
    `{}\n${lines}`,
  ]) {
    expect(changed).not.toBe(lines)
    writeFileSync(file, changed)
    expect(await kinds()).toEqual(['anchor-unsigned'])
  }
  writeFileSync(file, lines.slice(0, -20))
  expect(await kinds()).toEqual(['anchor-unsigned', 'anchor-behind'])
})

test('a line of another tenant, though well signed', async () => {
  await book.write('gm9902', 1)
  await book.seal()
  appendFileSync(file, readFileSync(join(book.anchor.name, 'gm9902.jsonl')))
  expect(await kinds()).toEqual(['anchor-unsigned'])
})

test('an anchor that lost its tail, or everything', async () => {
  truncateSync(file, readFileSync(file, 'utf8').indexOf('\n') + 1)
  expect(await kinds()).toEqual(['anchor-behind'])
  truncateSync(file, 0)
  expect(await kinds()).toEqual(['anchor-behind'])
})

test('a line that a power cut broke off does not spoil the next one', async () => {
  const { length } = readFileSync(file)
  truncateSync(file, length - 20)
  await book.seal()
  expect(readFileSync(file, 'utf8').trimEnd().split('\n')).toHaveLength(4)
  expect(await kinds()).toEqual(['anchor-unsigned'])
})

test('a tenant that is gone from the database but not from the anchor', async () => {
  await book.admin.query(
    `BEGIN; SET LOCAL session_replication_role = replica; DELETE FROM log.entry; DELETE FROM log.seal;
    DELETE FROM kernel.tenant WHERE tenant_id = 'gm9901'; COMMIT`,
  )
  const result = await verifyLog(book.pool, book)
  expect(result.tenants.map((one) => [one.tenant, one.findings])).toEqual([
    ['gm9901', { 'anchor-ahead': 3 }],
    ['gm9902', {}],
    ['gm9903', {}],
  ])
})

test('a seal cut out of the middle leaves a gap, and its entries without a seal', async () => {
  await book.admin.query('DELETE FROM log.seal WHERE nr = 2')
  expect((await verifyLog(book.pool, book)).tenants[0]?.findings).toEqual({
    'seal-missing': 1,
    'seal-unlinked': 1,
    'entry-extra': 2,
    'anchor-ahead': 1,
  })
})

test('no trusted keys is no trust', async () => {
  const publicKeys = publicKeysOf([newKey().publicKey])
  expect((await verifyLog(book.pool, { ...book, publicKeys })).tenants[0]?.findings).toEqual({
    'seal-unsigned': 3,
    'anchor-unsigned': 3,
    'anchor-behind': 1,
  })
})

test('a person who is forgotten leaves lines that say nobody and a chain that still holds', async () => {
  await book.admin.query('DELETE FROM log.subject')
  expect((await verifyLog(book.pool, book)).tenants[0]).toMatchObject({ entries: 6, findings: {} })
})

test('many findings are all counted and a hundred of them kept', async () => {
  await book.write('gm9902', 500)
  await book.seal()
  await book.admin.query(`UPDATE log.entry SET reason = 'x' WHERE tenant_id = 'gm9902'`)
  const result = await verifyLog(book.pool, book)
  expect(result.tenants[1]?.findings).toEqual({ 'entry-changed': 500 })
  expect(result.findings).toHaveLength(100)
  expect(result.ok).toBe(false)
})
