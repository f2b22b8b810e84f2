import { isLoopback } from '@samenhang/kernel/http/own-origin.ts'

/** What somebody must write to open a trial, in which anybody may be anybody, to others than this machine. */
export const openTrialWords = 'yes-fictional-data-only'

/** What the environment says about where to listen. */
export type ListenSettings = {
  readonly trial: boolean
  readonly host: string | undefined
  readonly port: string | undefined
  /** SAMENHANG_TRIAL_OPEN */
  readonly trialOpen: string | undefined
  /** PUBLIC_ORIGIN */
  readonly publicOrigin: string | undefined
  /** TRUST_PROXY */
  readonly trustProxy: boolean
}

/**
 * Where to listen: this machine alone unless told otherwise.
 * @throws Error for a trial that others could reach without the words above, for a real installation without an https
 * address of its own, and for a port that is none.
 */
export function listenAddress(settings: ListenSettings): { host: string; port: number } {
  const { trial, host = '127.0.0.1', trialOpen, publicOrigin, trustProxy } = settings
  const port = Number(settings.port ?? 8080)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) throw new Error(`PORT is not a port: ${settings.port}`)
  const reachable = !isLoopback(host) || publicOrigin !== undefined || trustProxy
  if (trial && reachable && trialOpen !== openTrialWords) {
    throw new Error(
      `A trial lets anybody be anybody, so it listens on this machine only. If it holds fictional data alone and others may use it, set SAMENHANG_TRIAL_OPEN=${openTrialWords}.`,
    )
  }
  if (!trial && !isOwnOrigin(publicOrigin)) {
    throw new Error('Set PUBLIC_ORIGIN to the https address of this installation, such as https://samenhang.example.')
  }
  return { host, port }
}

function isOwnOrigin(text: string | undefined): boolean {
  if (!text || !URL.canParse(text)) return false
  const url = new URL(text)
  return url.origin === text && (url.protocol === 'https:' || isLoopback(url.hostname))
}
