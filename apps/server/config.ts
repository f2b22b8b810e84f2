import { resolve } from 'node:path'
import { z } from 'zod'

const yes = z
  .enum(['yes', 'no'])
  .default('no')
  .transform((value) => value === 'yes')

const zEnvironment = z.object({
  PORT: z.string().optional(),
  HOST: z.string().optional(),
  DATABASE_URL: z.url().optional(),
  SAMENHANG_DATA: z.string().default('.data'),
  SAMENHANG_KEY_FILE: z.string().optional(),
  SAMENHANG_SEALING_KEY_FILE: z.string().optional(),
  /** Folder for the heads of the sealed log; outside the database, best on another machine. */
  SAMENHANG_ANCHOR: z.string().optional(),
  /** Address at which people reach the system, for links, cookies and OpenAPI; behind a proxy it differs from ours. */
  PUBLIC_ORIGIN: z.url().optional(),
  TRUST_PROXY: yes,
  OIDC_ISSUER: z.url().optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  /** Levels that are high enough, the preferred one first, with spaces between. */
  OIDC_ACR: z.string().optional(),
  /** What the button of the login page says. */
  OIDC_NAAM: z.string().default('Inloggen'),
  /** Mail server, `smtps://user:password@host:465` or `smtp://host:587`; without it no mail is sent. */
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  /** Sender of mail: `Samenhang <geen-antwoord@regio.example>`. */
  MAIL_FROM: z.string().optional(),
  SAMENHANG_TRIAL_OPEN: z.string().optional(),
  /** `elsewhere` when something else shows the screens, as in development. */
  SAMENHANG_SCREENS: z.enum(['built', 'elsewhere']).default('built'),
})

/**
 * Reads the environment. Without an OpenID provider the server runs in trial mode: fictional data and a persona chooser.
 * @throws Error that names each wrong variable, never its value.
 */
export function readConfig(environment: NodeJS.ProcessEnv) {
  const result = zEnvironment.safeParse(environment)
  if (!result.success) {
    const wrong = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`)
    throw new Error(`These settings are not right:\n  ${wrong.join('\n  ')}`)
  }
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret, ...rest } = result.data
  if (issuer && !clientId) throw new Error('These settings are not right:\n  OIDC_CLIENT_ID: needed beside OIDC_ISSUER')
  const { SMTP_URL: url, MAIL_FROM: from, PUBLIC_ORIGIN: origin } = rest
  if (url && !(from && origin)) {
    throw new Error('These settings are not right:\n  MAIL_FROM, PUBLIC_ORIGIN: needed beside SMTP_URL')
  }
  return {
    port: rest.PORT,
    host: rest.HOST,
    databaseUrl: rest.DATABASE_URL,
    dataDir: resolve(rest.SAMENHANG_DATA),
    keyFile: resolve(rest.SAMENHANG_KEY_FILE ?? `${rest.SAMENHANG_DATA}/keys/master`),
    sealingKeyFile: resolve(rest.SAMENHANG_SEALING_KEY_FILE ?? `${rest.SAMENHANG_DATA}/keys/sealing`),
    anchorFolder: resolve(rest.SAMENHANG_ANCHOR ?? `${rest.SAMENHANG_DATA}/anchor`),
    publicOrigin: origin,
    mail: url && from && origin ? { url, from, origin } : undefined,
    trustProxy: rest.TRUST_PROXY,
    oidc:
      issuer && clientId
        ? {
            id: 'oidc',
            naam: rest.OIDC_NAAM,
            issuer,
            clientId,
            clientSecret,
            acrValues: rest.OIDC_ACR?.split(' ') ?? [],
          }
        : undefined,
    trial: !issuer,
    trialOpen: rest.SAMENHANG_TRIAL_OPEN,
    buildScreens: rest.SAMENHANG_SCREENS === 'built',
  }
}
