/** What a browser says of its own accord about where a request comes from; a page cannot set these. */
export type Whence = {
  readonly method: string
  readonly fetchSite: string | undefined
  readonly from: string | undefined
}

/**
 * True for a change that another site made a browser ask for (CSRF). Whoever sends neither header is no browser, and
 * has no cookie that it does not know of itself; with a cookie it is refused all the same.
 * @see https://www.w3.org/TR/fetch-metadata/
 */
export function isForged({ method, fetchSite, from }: Whence, own: string, hasCookie: boolean): boolean {
  if (method === 'GET' || method === 'HEAD') return false
  if (fetchSite !== undefined && fetchSite !== 'same-origin') return true
  if (from !== undefined) return from !== own
  return fetchSite === undefined && hasCookie
}
