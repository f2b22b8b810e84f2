import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Client } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listServerWarnings, requireDurability } from './check-durability.ts'
import { type Embedded, startEmbedded } from './embedded/launcher.ts'

let dataDir: string
let embedded: Embedded
let client: Client

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'samenhang-test-'))
  embedded = await startEmbedded({ dataDir })
  client = new Client(embedded.connection)
  await client.connect()
})

afterAll(async () => {
  await client.end()
  await embedded.stop()
  await rm(dataDir, { recursive: true })
})

test('accepts a server as PostgreSQL ships it', async () => {
  await requireDurability(client)
})

test.each(['fsync', 'full_page_writes', 'synchronous_commit'])('refuses a server with %s off', async (name) => {
  await change(`ALTER SYSTEM SET ${name} = off`, `${name} is off`)
  await change(`ALTER SYSTEM RESET ${name}`, undefined)
})

test('refuses a role or database that commits without waiting, also when this session waits', async () => {
  await client.query('ALTER DATABASE template1 SET synchronous_commit = off')
  await expect(requireDurability(client)).rejects.toThrow('synchronous_commit is off (database template1)')
  await client.query('ALTER DATABASE template1 RESET synchronous_commit')
  await client.query('ALTER ROLE postgres SET synchronous_commit = local')
  await expect(requireDurability(client)).rejects.toThrow('synchronous_commit is local (role postgres)')
  await client.query('ALTER ROLE postgres RESET synchronous_commit')
  await requireDurability(client)
})

test('warns of a superuser and not of an ordinary role', async () => {
  expect(await listServerWarnings(client)).toEqual([expect.stringContaining('superuser')])
  await client.query('CREATE ROLE ordinary; SET ROLE ordinary')
  expect(await listServerWarnings(client)).toEqual([])
  await client.query('RESET ROLE')
})

/** Changes the configuration, and waits until this session sees it. */
async function change(statement: string, fault: string | undefined): Promise<void> {
  await client.query(statement)
  await client.query('SELECT pg_reload_conf()')
  const outcome = () => requireDurability(client).then(() => '', String)
  await expect.poll(outcome).toEqual(fault ? expect.stringContaining(fault) : '')
}
