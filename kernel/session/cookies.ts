/** `__Host-`: only over a secure origin, for this host alone, for every path. */
export const sessionCookie = '__Host-samenhang'
/** Holds a login that is under way: sealed, for minutes. */
export const loginCookie = '__Host-samenhang-login'

/**
 * Browsers take a Secure cookie over plain http from a loopback address only, which is the trial.
 * `Strict` for the session: a link on another site cannot make anybody look at something. `Lax` for a login under way:
 * the provider sends the browser back from another site.
 */
export function setCookie(name: string, value: string, sameSite: 'Strict' | 'Lax', maxAge?: number): string {
  const age = maxAge === undefined ? '' : `; Max-Age=${maxAge}`
  return `${name}=${value}; Path=/; Secure; HttpOnly; SameSite=${sameSite}${age}`
}

export function dropCookie(name: string): string {
  return setCookie(name, '', 'Strict', 0)
}

/** Value of a cookie; undefined when it is absent or there twice, which no browser of ours does. */
export function readCookie(header: string | undefined, name: string): string | undefined {
  const found = (header ?? '').split(/; */).filter((pair) => pair.startsWith(`${name}=`))
  return found.length === 1 ? found[0]?.slice(name.length + 1) : undefined
}
