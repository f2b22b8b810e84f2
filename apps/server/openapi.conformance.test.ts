import { execFile } from 'node:child_process'
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { openApi } from '@samenhang/kernel/http/openapi.ts'
import pg from 'pg'
import { afterAll, describe, expect, test } from 'vitest'
import { composeHouse } from './compose.ts'

const root = join(import.meta.dirname, '../..')
const ruleset = join(root, '../shared/standards/adr/media/linter.yaml')
const present = existsSync(ruleset) || process.env.REQUIRE_SHARED === '1'
if (!present)
  console.warn('Skipped: the linter of the API Design Rules is not beside this repository (../shared/standards/adr).')

const contact = { name: 'Samenhang', email: 'samenhang@example.nl', url: 'https://samenhang.example.nl' }

describe.skipIf(!present)('API Design Rules', () => {
  const folder = mkdtempSync(join(tmpdir(), 'openapi-'))
  // Never connects: the contracts alone make the document.
  const house = composeHouse(new pg.Pool(), join(folder, 'master'))
  afterAll(() => rmSync(folder, { recursive: true }))

  test('our OpenAPI has no error', async () => {
    const document = openApi(house, { server: 'https://samenhang.example.nl', contact })
    expect(await lint(folder, document)).toEqual([])
  })

  test('a planted fault is found', async () => {
    const document = openApi(house, { server: 'https://samenhang.example.nl', contact })
    const { contact: _, ...info } = document.info as Record<string, unknown>
    expect(await lint(folder, { ...document, info })).toContain('info-contact')
  })
})

/** Codes of the errors that the official linter finds. */
async function lint(folder: string, document: object): Promise<string[]> {
  const file = join(folder, 'openapi.json')
  writeFileSync(file, JSON.stringify(document))
  const spectral = join(root, 'node_modules/.bin/spectral')
  const args = [spectral, 'lint', '--ruleset', ruleset, '--format', 'json', '--quiet', file]
  const { stdout } = await promisify(execFile)(process.execPath, args).catch((failed: { stdout: string }) => failed)
  const found = JSON.parse(stdout.slice(stdout.indexOf('['))) as {
    code: string
    severity: number
    path: string[]
    message: string
  }[]
  return found.filter((one) => one.severity === 0).map((one) => one.code)
}
