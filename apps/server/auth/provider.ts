import { isLoopback } from '@samenhang/kernel/http/own-origin.ts'
import {
  allowInsecureRequests,
  type ClientAuth,
  ClientSecretBasic,
  type Configuration,
  discovery,
  None,
} from 'openid-client'

/** A login provider: a broker of DigiD or eHerkenning, or the one of an organisation's own staff. */
export type ProviderSettings = {
  /** Short name in the URL, for instance `digid`. */
  readonly id: string
  /** What the button says. */
  readonly naam: string
  readonly issuer: string
  readonly clientId: string
  /** Undefined for a public client, which proves itself by PKCE alone. */
  readonly clientSecret: string | undefined
  /**
   * Levels (acr) that are high enough, the preferred one first; the answer must carry one of them. Empty for a provider
   * that does not tell levels.
   */
  readonly acrValues: readonly string[]
}

export type Provider = ProviderSettings & {
  /** Configuration from discovery, kept once it succeeded. */
  connect(): Promise<Configuration>
}

const timeoutSeconds = 5

/** @throws Error when the issuer is not https; plain http only on this machine itself, for tests. */
export function openProvider(settings: ProviderSettings): Provider {
  const issuer = new URL(settings.issuer)
  const insecure = issuer.protocol === 'http:' && isLoopback(issuer.hostname)
  if (issuer.protocol !== 'https:' && !insecure) throw new Error(`Login provider ${settings.id}: issuer must be https`)
  let known: Promise<Configuration> | undefined
  return {
    ...settings,
    connect: async () => {
      const options = { timeout: timeoutSeconds, execute: insecure ? [allowInsecureRequests] : [] }
      known ??= discovery(issuer, settings.clientId, settings.clientSecret, secretOf(settings), options)
      try {
        return await known
      } catch (error) {
        known = undefined // the next login tries again
        throw error
      }
    },
  }
}

/** True when the level in the answer is one that we asked for. */
export function isAcrEnough(provider: Pick<ProviderSettings, 'acrValues'>, acr: string | undefined): boolean {
  return provider.acrValues.length === 0 || (acr !== undefined && provider.acrValues.includes(acr))
}

/** Basic is what a provider accepts unless it says otherwise (OpenID Connect Core, section 9). */
function secretOf({ clientSecret }: ProviderSettings): ClientAuth {
  return clientSecret === undefined ? None() : ClientSecretBasic(clientSecret)
}
