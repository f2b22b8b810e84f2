import { Browser } from './browser.ts'
import type { TestServer } from './test-server.ts'

/** Somebody at a browser who is logged in. */
export type Person = {
  readonly browser: Browser
  /** A change as the page sends it: own origin, token of the session. */
  post(path: string, headers?: Record<string, string>): Promise<Response>
  get(path: string): Promise<Response>
}

/** Logs in at the provider, in a browser of its own. */
export async function logIn(server: TestServer, subject: string): Promise<Person> {
  const browser = new Browser()
  server.provider.person = { subject, acr: 'hoog' }
  const inApp = (url: URL) => url.origin === server.at && !url.pathname.startsWith('/auth/')
  const response = await browser.visit(`${server.at}/auth/login`, (url) => (inApp(url) ? 'stop' : url))
  if (response.headers.get('location') !== '/') throw new Error(`Login failed: ${await response.text()}`)
  const get = (path: string) => browser.send(server.at + path)
  const { csrfToken } = (await (await get('/auth/session')).json()) as { csrfToken: string }
  const page = { origin: server.at, 'sec-fetch-site': 'same-origin', 'x-csrf-token': csrfToken }
  const post = (path: string, headers: Record<string, string> = page) =>
    browser.send(server.at + path, { method: 'POST', headers })
  return { browser, get, post }
}
