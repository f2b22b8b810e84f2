/** Where the server stands in the outside world. */
export type Place = {
  /** Origin as people type it, `https://samenhang.example`; undefined in a trial, where the loopback address is it. */
  readonly publicOrigin: string | undefined
  /** True when a proxy of ours stands in front and sets X-Forwarded-Proto and X-Forwarded-For itself. */
  readonly trustProxy: boolean
}

/**
 * Origin of this server as the browser sees it, or undefined when this request was not meant for us. What the Host
 * header says counts only for a loopback name, or when our own proxy passed it on: so no foreign name can point at a
 * trial on somebody's laptop (DNS rebinding) or end up in a redirect.
 */
export function ownOrigin(place: Place, header: (name: string) => string | undefined): string | undefined {
  if (place.publicOrigin) return place.publicOrigin
  const host = header('host') ?? ''
  if (!/^[\w.-]+(:\d{1,5})?$|^\[[\da-f:]+\](:\d{1,5})?$/i.test(host)) return undefined
  if (place.trustProxy) return `${header('x-forwarded-proto') === 'https' ? 'https' : 'http'}://${host}`
  return isLoopback(host.replace(/:\d+$/, '')) ? `http://${host}` : undefined
}

/** Address that a request came from, for the rate limit: the last hop that our own proxy added, or the socket's. */
export function addressOf(place: Place, forwardedFor: string | undefined, socket: string | undefined): string {
  const hop = place.trustProxy ? forwardedFor?.split(',').at(-1)?.trim() : undefined
  return networkOf(hop ?? socket ?? 'unknown')
}

/** True for this machine itself: 127.0.0.0/8, ::1 and localhost. */
export function isLoopback(host: string): boolean {
  return /^(localhost|127(\.\d{1,3}){3}|\[?::1\]?)$/i.test(host)
}

/** An IPv6 subscriber has at least a /64 to itself, so that counts as one address. */
function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (mapped) return mapped
  if (!address.includes(':')) return address
  const [head = '', tail] = address.toLowerCase().split('::')
  const front = head.split(':').filter(Boolean)
  const back = (tail ?? '').split(':').filter(Boolean)
  const middle = tail === undefined ? [] : Array(Math.max(0, 8 - front.length - back.length)).fill('0')
  return `${[...front, ...middle, ...back].slice(0, 4).join(':')}::/64`
}
