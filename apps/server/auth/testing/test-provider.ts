import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import Provider from 'oidc-provider'

/** A real OpenID provider on a loopback port, whose person at the keyboard answers by itself. */
export type TestProvider = {
  readonly issuer: string
  readonly client: { readonly id: string; readonly secret: string }
  /** Who sits at the keyboard, at which level they prove it, and when they did (seconds since 1970; absent: now). */
  person: { subject: string; acr: string; provedAt?: number }
  stop(): Promise<void>
}

const client = { id: 'samenhang', secret: 'a secret that is only for tests' }

type Session = { accountId: string }
type ProviderContext = { oidc: { provider: Provider; session: Session; client: { clientId: string } } }

/** @param app origin of the application that asks for logins. */
export async function startProvider(app: string, loginPage: string): Promise<TestProvider> {
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const provider = new Provider(issuer, {
    clients: [
      {
        client_id: client.id,
        client_secret: client.secret,
        redirect_uris: [`${app}/auth/callback`],
        post_logout_redirect_uris: [`${app}${loginPage}`],
      },
    ],
    acrValues: ['laag', 'substantieel', 'hoog'],
    cookies: { keys: ['only for tests'] },
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_: unknown, { uid }: { uid: string }) => `/interaction/${uid}` },
    findAccount: (_: unknown, accountId: string) => ({ accountId, claims: () => ({ sub: accountId }) }),
    loadExistingGrant: grantAll,
  })
  const running: TestProvider = {
    issuer,
    client,
    person: { subject: '', acr: 'hoog' },
    stop: () => stop(server),
  }
  const answer = provider.callback()
  server.on('request', (request, response) => {
    if (!request.url?.startsWith('/interaction/')) return answer(request, response)
    const { subject, acr, provedAt } = running.person
    return provider.interactionFinished(request, response, { login: { accountId: subject, acr, ts: provedAt } })
  })
  return running
}

/** Nobody is asked for consent: an organisation's own provider does not ask either. */
async function grantAll({ oidc }: ProviderContext): Promise<unknown> {
  const grant = new oidc.provider.Grant({ accountId: oidc.session.accountId, clientId: oidc.client.clientId })
  grant.addOIDCScope('openid')
  await grant.save()
  return grant
}

async function stop(server: Server): Promise<void> {
  server.closeAllConnections()
  await new Promise((resolve) => server.close(resolve))
}
