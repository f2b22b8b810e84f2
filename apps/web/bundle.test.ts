import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'vite'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'

/** Bytes of gzipped JavaScript that somebody fetches before the first page is there. */
const budget = 220_000
/** The same for who takes part in a dialoog on a phone. */
const meedoenBudget = 90_000

let folder: string
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'samenhang-web-'))
  // Under vitest NODE_ENV is `test`, with which React would come in its larger form for development.
  vi.stubEnv('NODE_ENV', 'production')
  const configFile = join(import.meta.dirname, 'vite.config.ts')
  await build({ configFile, mode: 'production', logLevel: 'error', build: { outDir: folder } })
}, 120_000)
afterAll(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true })
})

const read = (name: string) => readFileSync(join(folder, name), 'utf8')
const scripts = () => readdirSync(join(folder, 'assets')).filter((name) => name.endsWith('.js'))

/** The script of the page and everything that it imports at once, not what it fetches later. */
function firstPage(page = 'index.html'): Set<string> {
  const found = new Set<string>()
  const add = (name: string) => {
    if (found.has(name)) return
    found.add(name)
    for (const [, next] of read(`assets/${name}`).matchAll(/(?:from|import)\s*["'`]\.\/([\w.-]+\.js)["'`]/g)) {
      if (next) add(next)
    }
  }
  for (const [, name] of read(page).matchAll(/assets\/([\w.-]+\.js)/g)) if (name) add(name)
  return found
}

const weigh = (names: Iterable<string>) =>
  [...names].reduce((total, name) => total + gzipSync(read(`assets/${name}`)).length, 0)

test('the first page stays within its budget, and the rooms are not in it', () => {
  const first = firstPage()
  expect(first.size).toBeGreaterThan(0)
  expect(weigh(first)).toBeLessThan(budget)
  expect(weigh(scripts())).toBeGreaterThan(weigh(first) + 20_000)
})

test('taking part in a dialoog stays within a budget of its own, without schemas and the rest of the app', () => {
  const first = firstPage('meedoen.html')
  expect(first.size).toBeGreaterThan(0)
  expect(weigh(first)).toBeLessThan(meedoenBudget)
  expect([...first].filter((name) => name.startsWith('zod-'))).toEqual([])
})

test('the page carries the place of the nonce on every script and style', () => {
  const html = read('index.html')
  const tags = html.match(/<(script|style|link rel="(stylesheet|modulepreload)")[^>]*>/g) ?? []
  expect(tags.length).toBeGreaterThan(1)
  expect(tags.filter((tag) => !tag.includes('nonce="__CSP_NONCE__"'))).toEqual([])
})

test('zod hears of the CSP before any schema is made', () => {
  const withSwitch = scripts().filter((name) => /jitless:\s*(!0|true)/.test(read(`assets/${name}`)))
  expect(withSwitch).toEqual([expect.stringMatching(/^zod-/)])
})
