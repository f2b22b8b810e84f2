import { Agent, get } from 'node:http'
import type { House } from '@samenhang/kernel/house.ts'
import { edgeLimits } from '@samenhang/kernel/http/security.ts'
import { sessionCookie } from '@samenhang/kernel/session/cookies.ts'
import { openSession } from '@samenhang/kernel/session/open-session.ts'
import { writeTicket } from '@samenhang/kernel/session/secret.ts'
import { createApp } from '@samenhang/server/app.ts'
import { readEdgeKey } from '@samenhang/server/compose.ts'
import { listen } from '@samenhang/server/listen.ts'

const wide = { burst: 1e9, perSecond: 1e9 }

/** The real server on loopback with rates that stop nobody; the client runs in the same process and is counted too. */
export async function openHttp(house: House, keyFile: string) {
  const app = createApp(house, {
    edgeKey: readEdgeKey(keyFile),
    publicOrigin: undefined,
    trustProxy: false,
    trial: true,
    providers: [],
    report: (error) => process.stderr.write(`${error}\n`),
    isStopping: () => false,
    limits: { ...edgeLimits, address: wide, session: wide, login: wide },
  })
  const server = await listen(app, { host: '127.0.0.1', port: 0 })
  const agent = new Agent({ keepAlive: true })
  return {
    /** Logs in and gives a way to ask with that session. */
    logIn: async (tenant: string, loginId: string, origin: Parameters<typeof openSession>[1]['origin']) => {
      const ticket = await openSession(house, {
        tenant,
        loginId,
        acr: 'bench',
        device: 'bench',
        loggedInAt: house.clock.now(),
        idToken: null,
        replaces: [],
        origin,
        operation: 'bench.logIn',
      })
      if (!ticket) throw new Error(`Nobody has login ${loginId} in ${tenant}`)
      const headers = { cookie: `${sessionCookie}=${writeTicket(ticket)}` }
      return (path: string) => ask(`${server.url}/api/v1${path}`, { agent, headers })
    },
    close: async () => {
      agent.destroy()
      await server.close()
    },
  }
}

function ask(url: string, options: { agent: Agent; headers: Record<string, string> }): Promise<string> {
  return new Promise((resolve, reject) => {
    const sent = get(url, options, (answer) => {
      let text = ''
      answer.setEncoding('utf8')
      answer.on('data', (part: string) => {
        text += part
      })
      answer.on('end', () => (answer.statusCode === 200 ? resolve(text) : reject(new Error(text))))
      answer.on('error', reject)
    })
    sent.on('error', reject)
  })
}
