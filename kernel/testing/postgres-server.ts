import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { startEmbedded } from '../database/embedded/launcher.ts'

/** Superuser connection of the server that the tests run on. */
export type TestServer = { host: string; port: number; user: string; password: string }

declare module 'vitest' {
  export interface ProvidedContext {
    postgres: TestServer
  }
}

/**
 * Starts one PostgreSQL for the whole test run: the embedded one, or the server that `TEST_DATABASE_URL` names
 * (a superuser of it), so that the same tests prove both.
 */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.TEST_DATABASE_URL
  if (given) {
    const url = new URL(given)
    project.provide('postgres', {
      host: url.searchParams.get('host') ?? url.hostname,
      port: Number(url.port || 5432),
      user: decodeURIComponent(url.username),
      password: decodeURIComponent(url.password),
    })
    return async () => undefined
  }
  const dataDir = mkdtempSync(join(tmpdir(), 'samenhang-test-'))
  const server = await startEmbedded({ dataDir })
  const { host, port, user, password } = server.connection
  project.provide('postgres', { host, port, user, password })
  return async () => {
    await server.stop()
    rmSync(dataDir, { recursive: true, force: true })
  }
}
