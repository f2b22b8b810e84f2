import { z } from 'zod'
import { seal, unseal } from './seal.ts'

/** How long somebody may take at the provider. */
export const loginSeconds = 600

/** A login under way, sealed in a cookie so that any server can finish it. */
const zLoginState = z.strictObject({
  provider: z.string(),
  state: z.string(),
  nonce: z.string(),
  verifier: z.string(),
  returnTo: z.string(),
  /** Longest time in seconds since the person proved who they are. */
  maxAge: z.number(),
  /** Session that this browser had: its cookie does not come along from the provider's site. */
  replaces: z.string().optional(),
  /** Milliseconds since 1970. */
  startedAt: z.number(),
})
export type LoginState = z.infer<typeof zLoginState>

export function sealLoginState(key: Uint8Array, state: LoginState): string {
  return seal(key, 'login state', JSON.stringify(state))
}

/** The state, or why there is none; never older than `loginSeconds`. */
export function openLoginState(
  key: Uint8Array,
  cookie: string | undefined,
  now: Date,
): LoginState | 'no-state' | 'state-expired' {
  const text = cookie ? unseal(key, 'login state', cookie) : undefined
  const parsed = zLoginState.safeParse(text === undefined ? undefined : JSON.parse(text))
  if (!parsed.success) return 'no-state'
  return now.getTime() - parsed.data.startedAt > loginSeconds * 1000 ? 'state-expired' : parsed.data
}

/** A path of our own to go to after login; anything that a browser could read as another site becomes `/`. */
export function ownPath(wanted: string | undefined): string {
  return wanted && /^\/(?![/\\])[\w\-./?&=%#~,:]*$/.test(wanted) ? wanted : '/'
}
