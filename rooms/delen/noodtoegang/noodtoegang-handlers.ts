import { listMedewerkers } from '@samenhang/basis/contract.ts'
import { holds } from '@samenhang/kernel/access/policy.ts'
import type { Context } from '@samenhang/kernel/database/transaction.ts'
import { Problem } from '@samenhang/kernel/errors/problem.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import { type Handler, handle } from '@samenhang/kernel/operation/handler.ts'
import { addDays } from '@samenhang/kernel/period/civil-date.ts'
import {
  judgeNoodtoegang,
  listNoodtoegangen,
  listNoodtoegangOfPersoon,
  type Noodtoegang,
  startNoodtoegang,
} from './noodtoegang.contract.ts'
import { insertNoodtoegang, listNoodtoegangRows, type NoodtoegangRow, setOordeel } from './noodtoegang.store.ts'

/** Days within which somebody else judges whether it was right; a proposal, no law says it. */
const judgeWithin = 7

/** Sight in an emergency: never silent, never alone, never longer than an hour. */
export const noodtoegangHandlers: readonly Handler[] = [
  handle(startNoodtoegang, async (context, { path: { persoonId }, body }) => {
    if (!holds(context.ownScope, 'noodtoegang.write', persoonId)) throw new Problem('not-found')
    const { items } = await context.ask(listMedewerkers, {})
    const tweede = items.find(({ medewerkerId }) => medewerkerId === body.tweedeId)
    if (!tweede || tweede.medewerkerId === context.caller.id) {
      const message = 'Kies een collega die dit beoordeelt.'
      throw new Problem('rule-broken', message, [{ place: 'body/tweedeId', rule: 'other', message }])
    }
    const van = context.clock.now()
    const tot = new Date(van.getTime() + body.minuten * 60_000)
    const noodtoegangId = context.ids.next() as Id
    const beoordelenVoor = addDays(context.today, judgeWithin)
    const { reden, tweedeId } = body
    await insertNoodtoegang(context, { id: noodtoegangId, persoonId, reden, van, tot, tweedeId, beoordelenVoor })
    return { noodtoegangId, tot: tot.toISOString(), beoordelenVoor }
  }),

  handle(listNoodtoegangen, async (context) => ({
    items: (await listNoodtoegangRows(context, null)).map((row) => toNoodtoegang(context, row)),
  })),

  handle(listNoodtoegangOfPersoon, async (context, { path: { persoonId } }) => {
    if (!holds(context.scope, 'log.read', persoonId)) throw new Problem('not-found')
    return { items: (await listNoodtoegangRows(context, persoonId)).map((row) => toNoodtoegang(context, row)) }
  }),

  handle(judgeNoodtoegang, async (context, { path: { noodtoegangId }, body }) => {
    context.concerns(await setOordeel(context, noodtoegangId, body.oordeel, body.toelichting))
    return { noodtoegangId }
  }),
]

function toNoodtoegang(context: Context, row: NoodtoegangRow): Noodtoegang {
  const { id, oordeel, toelichting, beoordeeldDoor: door, beoordeeldOp: op, ...rest } = row
  const judged = oordeel !== null && toelichting !== null && door !== null && op !== null
  const judge = row.tweedeId === context.caller.id || context.scope.get('noodtoegang.judge') === 'everywhere'
  return {
    ...rest,
    tenant: context.tenant,
    noodtoegangId: id,
    van: row.van.toISOString(),
    tot: row.tot.toISOString(),
    oordeel: judged ? { oordeel, toelichting, door, op } : null,
    teLaat: (op ?? context.today) > row.beoordelenVoor,
    abilities: { 'noodtoegang.judge': !judged && judge && row.medewerkerId !== context.caller.id },
  }
}
