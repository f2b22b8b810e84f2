/** How long a session lasts; a proposal until an organisation decides otherwise. */
export type SessionSettings = {
  /** Without a request for this long, a session is over. */
  readonly idleMinutes: number
  /** However busy, a session is over after this. */
  readonly absoluteHours: number
  /** How often the secret in the cookie is replaced. */
  readonly rotateMinutes: number
  /** How long the replaced secret is still good, for requests that were under way. */
  readonly graceSeconds: number
  /** `seen_at` is written at most this often, so that reading does not become writing. */
  readonly seenSeconds: number
}

export const sessionSettings: SessionSettings = {
  idleMinutes: 15,
  absoluteHours: 8,
  rotateMinutes: 30,
  graceSeconds: 30,
  seenSeconds: 60,
}
