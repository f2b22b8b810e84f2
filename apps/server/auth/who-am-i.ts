import { type Purpose, purposesInForce } from '@samenhang/kernel/access/purpose.ts'
import { inTransaction } from '@samenhang/kernel/database/transaction.ts'
import type { LiveSession } from '@samenhang/kernel/session/find-session.ts'
import { nameTenants } from '@samenhang/kernel/session/name-tenants.ts'
import { csrfToken } from '@samenhang/kernel/session/secret.ts'
import type { Context } from 'hono'
import type { Auth } from './auth.ts'

/** What a page needs to know before it shows anything. Not being logged in is an answer, not an error. */
export async function whoAmI(auth: Auth, context: Context): Promise<Response> {
  const found = context.get('session')
  const { providers, personas } = auth
  return context.json({
    caller: found ? await describeCaller(auth, found) : null,
    csrfToken: found ? csrfToken(auth.edge.key, found.session.id) : null,
    trial: personas !== undefined,
    providers: providers.map(({ id, naam }) => ({ id, naam })),
  })
}

async function describeCaller({ house, edge }: Auth, { caller, session }: LiveSession): Promise<object> {
  const own = house.sentences.filter((sentence) => caller.rollen.includes(sentence.rol))
  const asked = [...new Set(own.flatMap((sentence) => sentence.purposes))]
  const first = purposesInForce(asked, house.clock.today())
  const open = { tenant: session.tenant, role: 'app', first } as const
  const [purposes, tenants] = await inTransaction(house.pool, open, async (tx, inForce) => [
    inForce as Purpose[],
    await nameTenants(tx, caller.tenants),
  ])
  const endsAt = session.createdAt.getTime() + edge.sessions.absoluteHours * 3_600_000
  const secondsLeft = Math.floor((endsAt - house.clock.now().getTime()) / 1000)
  return {
    id: caller.id,
    naam: caller.naam,
    kind: caller.kind,
    rollen: caller.rollen,
    tenants,
    purposes: purposes.map((one) => one.purpose),
    loggedInAt: session.loggedInAt,
    /** The screen warns before this moment, so that nobody loses work (WCAG 2.2.1). */
    endsAt: new Date(endsAt),
    endsInSeconds: secondsLeft,
    idleMinutes: edge.sessions.idleMinutes,
  }
}
