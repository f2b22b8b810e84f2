import { execFile } from 'node:child_process'
import { rm } from 'node:fs/promises'
import { promisify } from 'node:util'
import { huishoudenId } from '@samenhang/server/example/inwoners.ts'
import { loginId } from '@samenhang/server/example/medewerkers.ts'
import { launchBrowser } from '@samenhang/ui/testing/browser.ts'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject } from 'vitest'
import { makeDataFolder } from './data-folder.ts'
import { type Server, startServer } from './server.ts'

/** Page of familie Voorbeeld. */
export const voorbeeld = `/plan/huishoudens/${huishoudenId('voorbeeld')}`

/** A browser on a server that is this story's alone. */
export type Story = {
  readonly url: string
  readonly browser: Browser
  /** Everything that pages complained of and nobody expected: script errors, refusals by the CSP, failed loads. */
  readonly complaints: string[]
  /** A new browser profile with one page, not logged in. */
  visit(path: string, options?: BrowserContextOptions): Promise<Page>
  /** The same, logged in as a persona. */
  as(persona: string, path?: string, options?: BrowserContextOptions): Promise<Page>
}

/** Gives the story of a file its own server with the example region, and fails it when a page complained. */
export function tellStory(): Story {
  let server: Server
  let browser: Browser
  let folder: string
  const complaints: string[] = []

  beforeAll(async () => {
    folder = await makeDataFolder()
    // With owner and modes, which PostgreSQL looks at.
    await promisify(execFile)('cp', ['-a', `${inject('exampleRegion')}/.`, folder])
    ;[server, browser] = await Promise.all([startServer(folder), launchBrowser()])
  })

  afterAll(async () => {
    await browser?.close()
    await server?.stop()
    await rm(folder, { recursive: true, force: true })
    expect(complaints).toEqual([])
  })

  const open = async (options: BrowserContextOptions = {}) => {
    const context = await browser.newContext({
      baseURL: server.url,
      viewport: { width: 1280, height: 900 },
      reducedMotion: 'reduce',
      ...options,
    })
    return context.newPage()
  }
  return {
    get url() {
      return server.url
    },
    get browser() {
      return browser
    },
    complaints,
    visit: async (path, options) => {
      const page = await open(options)
      listen(page, complaints)
      await page.goto(path)
      return page
    },
    as: async (persona, path = '/', options) => {
      const page = await open(options)
      await logIn(page, persona)
      listen(page, complaints)
      await page.goto(path)
      return page
    },
  }
}

/** Starts a session as the persona chooser does, without walking through it: that has a story of its own. */
async function logIn(page: Page, persona: string): Promise<void> {
  await page.goto('/health/live')
  const status = await page.evaluate(
    async (body) => {
      const answer = await fetch('/auth/persona', {
        method: 'POST',
        body,
        headers: { 'Content-Type': 'application/json' },
      })
      return answer.status
    },
    JSON.stringify({ loginId: loginId(persona) }),
  )
  expect(status, `logging in as ${persona}`).toBe(204)
}

/**
 * A page that somebody may not see answers 404, and the browser says so on its console: no fault. Nor is a connection
 * that the story itself cut (ERR_FAILED).
 */
function listen(page: Page, complaints: string[]): void {
  const told = (text: string) => complaints.push(`${new URL(page.url()).pathname}: ${text}`)
  page.on('pageerror', (error) => told(error.message))
  page.on('console', (message) => {
    const refused = /^Failed to load resource: .*\b(400|401|403|404|409|422|ERR_FAILED)\b/.test(message.text())
    const isOurs = /\/(api|auth)\//.test(message.location().url)
    if (message.type() === 'error' && !(refused && isOurs)) told(message.text())
    if (message.type() === 'warning' && /Content Security|Trusted/.test(message.text())) told(message.text())
  })
}
