import { mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { listMigrations } from '@samenhang/kernel/database/migrate.ts'
import { openPool } from '@samenhang/kernel/database/transaction.ts'
import { readKeyFile } from '@samenhang/kernel/secrets/key-file.ts'
import { openKeys } from '@samenhang/kernel/secrets/keys.ts'
import { createTestDatabase, type TestDatabase } from '@samenhang/kernel/testing/database.ts'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import { type Installation, installationOf } from './installation.ts'
import { runCli } from './run-cli.ts'

const folder = mkdtempSync(join(tmpdir(), 'samenhang-tenant-'))
const issuer = 'https://idp.example'
let database: TestDatabase
let installation: Installation
let [out, err] = ['', '']

beforeAll(async () => {
  const real = installationOf({ SAMENHANG_DATA: folder })
  database = await createTestDatabase(listMigrations(await real.rooms()))
  const open: Installation['open'] = async () => {
    const pool = openPool(database.config)
    return { pool, embedded: false, close: () => pool.end() }
  }
  installation = { ...real, open }
})
afterEach(() => vi.restoreAllMocks())
afterAll(async () => {
  await database?.drop()
  rmSync(folder, { recursive: true })
})

/** Runs one command in this process, its output kept. */
async function samenhang(...args: string[]): Promise<number> {
  ;[out, err] = ['', '']
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += text
    return true
  })
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    err += text
    return true
  })
  const code = await runCli(args, installation)
  vi.restoreAllMocks()
  return code
}

const create = (id: string, soort: string, subject: string) =>
  samenhang('tenant', 'create', '--id', id, '--naam', `Test ${id}`, '--soort', soort, '--json', ...beheerder(subject))
const beheerder = (subject: string) => [
  ...['--beheerder-issuer', issuer, '--beheerder-subject', subject, '--beheerder-naam', 'Bram Kok'],
]
const asBram = async (...args: string[]) => {
  expect([await samenhang('basis', ...args, '--as', `${issuer}/bram`, '--json'), err]).toEqual([0, ''])
  return JSON.parse(out)
}

/** A bsn sealed with the first key is sealed anew after the key file was replaced, once. */
async function rotate(persoonId: string): Promise<void> {
  const file = join(folder, 'keys', 'master')
  const old = readKeyFile(file)
  const sealed = old.seal('bsn', 'gm1234', persoonId, '999900006')
  await database.admin.query(
    `INSERT INTO basis.persoon VALUES ('gm1234', $1, NULL, NULL, 'A', NULL, NULL, false, 'x')`,
    [persoonId],
  )
  const values = [persoonId, old.lookUp('bsn', 'gm1234', '999900006'), sealed]
  await database.admin.query(`INSERT INTO basis.bsn VALUES ('gm1234', $1, $2, $3)`, values)
  renameSync(file, `${file}.retired-2026`)
  const reseal = () => samenhang('reseal', '--as', `${issuer}/bram`, '--json')
  expect([await reseal(), JSON.parse(out), err]).toEqual([0, { rows: 1 }, expect.stringContaining('1/1')])
  expect([await reseal(), JSON.parse(out)]).toEqual([0, { rows: 0 }])
  const { rows } = await database.admin.query(`SELECT sealed FROM basis.bsn`)
  expect(openKeys(readFileSync(file)).open('bsn', 'gm1234', persoonId, rows[0].sealed)).toBe('999900006')
  expect(await samenhang('reseal', '--as', `${issuer}/sofie`)).toBe(3)
}

test('from an empty database to an FG who verifies the log, by the command line alone', {
  timeout: 120_000,
}, async () => {
  expect([await create('gm1234', 'gemeente', 'bram'), err]).toEqual([0, expect.stringContaining('tenant regio too')])
  const { partijId } = JSON.parse(out)
  expect(await create('gm1234', 'gemeente', 'iemand')).toBe(4)
  expect(await create('gm1235', 'gemeente', 'bram')).toBe(4)
  expect(await create('gm12', 'gemeente', 'iemand')).toBe(2)
  expect(err).toContain('tenant/id')

  const naam = ['--naam', 'Sofie Maas', '--functie', 'FG']
  const { medewerkerId } = await asBram('create-medewerker', '--partij-id', partijId, ...naam)
  const from = ['--from', new Date().toISOString().slice(0, 4).concat('-01-01'), '--to', 'null']
  await asBram('set-rol', '--medewerker-id', medewerkerId, '--rol', 'fg', ...from)
  await asBram('create-login', '--issuer', issuer, '--subject', 'sofie', '--medewerker-id', medewerkerId)
  expect(await samenhang('verify-log', '--as', `${issuer}/sofie`, '--json')).toBe(0)
  expect(JSON.parse(out).ok).toBe(true)
  await rotate(medewerkerId)
  await asBram('end-login', '--issuer', issuer, '--subject', 'sofie')
  expect(await samenhang('verify-log', '--as', `${issuer}/sofie`)).toBe(3)
})
