type Cookie = { value: string; strict: boolean; line: string }

/**
 * As much of a browser as logging in needs: keeps cookies per origin, refuses a `__Host-` cookie with wrong flags, and
 * does not send a Strict cookie once a redirect came by another site.
 */
export class Browser {
  readonly jar = new Map<string, Map<string, Cookie>>()
  /** Every Set-Cookie line that it was given, by path. */
  readonly given: { path: string; line: string }[] = []

  /** One request, no redirects followed. */
  async send(url: string, init: RequestInit & { crossSite?: boolean } = {}): Promise<Response> {
    const { origin, pathname } = new URL(url)
    const headers = new Headers(init.headers)
    const cookies = [...(this.jar.get(origin) ?? [])].filter(([, cookie]) => !(init.crossSite && cookie.strict))
    if (cookies.length > 0) headers.set('cookie', cookies.map(([name, { value }]) => `${name}=${value}`).join('; '))
    const response = await fetch(url, { ...init, headers, redirect: 'manual' })
    for (const line of response.headers.getSetCookie()) this.#keep(origin, pathname, line)
    return response
  }

  /** Follows redirects, as when somebody clicks. `tamper` may change an address on the way. */
  async visit(url: string, tamper: (url: URL) => URL | 'stop' = (same) => same): Promise<Response> {
    let at = new URL(url)
    let crossSite = false
    for (let hop = 0; hop < 15; hop++) {
      const response = await this.send(at.href, { crossSite })
      const location = response.headers.get('location')
      if (response.status < 300 || response.status > 399 || !location) return response
      const next = tamper(new URL(location, at))
      if (next === 'stop') return response
      if (next.origin !== at.origin) crossSite = true
      at = next
    }
    throw new Error('Too many redirects')
  }

  cookie(origin: string, name: string): string | undefined {
    return this.jar.get(origin)?.get(name)?.value
  }

  #keep(origin: string, path: string, line: string): void {
    this.given.push({ path, line })
    const [pair = '', ...rest] = line.split(/; */)
    const flags = rest.map((one) => one.toLowerCase())
    const name = pair.slice(0, pair.indexOf('='))
    const allowed = !name.startsWith('__Host-') || (flags.includes('secure') && flags.includes('path=/'))
    const jar = this.jar.get(origin) ?? new Map<string, Cookie>()
    this.jar.set(origin, jar)
    if (!allowed) return
    if (flags.includes('max-age=0') || flags.some((one) => one.startsWith('expires=thu, 01 jan 1970'))) jar.delete(name)
    else jar.set(name, { value: pair.slice(pair.indexOf('=') + 1), strict: flags.includes('samesite=strict'), line })
  }
}
