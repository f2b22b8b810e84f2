/**
 * Nothing may run, load or frame but what carries this page's nonce or comes from ourselves. Trusted Types: no string
 * becomes markup or script by accident.
 * @param nonce new for every answer
 * @see https://www.w3.org/TR/CSP3/
 */
export function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "connect-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')
}

/** The same for every answer. CORP and COOP keep other sites' pages out of our process. */
export const fixedHeaders: Readonly<Record<string, string>> = {
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy':
    'accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
}

/** One year; only over https, where it means something. @see RFC 6797 */
export const hsts = 'max-age=31536000'

/** Files whose name changes with their content may be kept; nothing else may. */
export function cacheControl(path: string, status: number): string {
  const hashed = /^\/assets\/[\w./-]+-[\w-]{8}\.[a-z0-9]+$/.test(path)
  return hashed && status === 200 ? 'public, max-age=31536000, immutable' : 'no-store'
}
