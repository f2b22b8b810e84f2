/**
 * Who asks: always a person, never "system". Work that runs by itself runs on behalf of the person who started it.
 * Built anew for every request from the login, so that what was revoked bites on the next request.
 */
export type Caller = {
  /** The login through which this person comes; null only for who is not logged in. */
  readonly loginId: string | null
  /** Id of the medewerker or, for an inwoner, of the persoon. */
  readonly id: string
  readonly kind: 'medewerker' | 'inwoner'
  readonly naam: string
  readonly rollen: readonly string[]
  /** The organisation for which a medewerker works. */
  readonly partijId: string | null
  /** Tenants in which this login may act; the tenant of the login first. */
  readonly tenants: readonly [string, ...string[]]
}

/** Where a request comes from; part of every log line. */
export type Origin = {
  /** `web`, `cli`, `job` or `outbox`. */
  readonly client: string
  /** W3C trace context: 32 and 16 hexadecimal digits. */
  readonly traceId: string
  readonly spanId: string
  readonly parentSpanId: string | null
}
