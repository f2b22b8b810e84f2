import { getPersoon, listPartijen } from '@samenhang/basis/contract.ts'
import { holds } from '@samenhang/kernel/access/policy.ts'
import type { Context } from '@samenhang/kernel/database/transaction.ts'
import { Problem } from '@samenhang/kernel/errors/problem.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import { type Handler, handle } from '@samenhang/kernel/operation/handler.ts'
import { giveToestemming, listToestemmingen, withdrawToestemming } from './toestemming.contract.ts'
import { insertToestemming, listToestemmingRows, setIngetrokken } from './toestemming.store.ts'
import { isValid, neededFrom, runsOn } from './toestemming.ts'

/** Giving, withdrawing and reading the three toestemmingen, each by itself. */
export const toestemmingHandlers: readonly Handler[] = [
  handle(giveToestemming, async (context, { path: { persoonId }, body }) => {
    if (!holds(context.scope, 'toestemming.write', persoonId)) throw new Problem('not-found')
    const { items } = await context.ask(listPartijen, {})
    if (!items.some(({ partijId }) => partijId === body.partijId) || body.tot < context.today) {
      throw new Problem('rule-broken', 'Kies een organisatie en een dag die nog komt.')
    }
    const toestemmingId = context.ids.next() as Id
    await insertToestemming(context, { toestemmingId, persoonId, ...body })
    return { toestemmingId }
  }),

  handle(withdrawToestemming, async (context, { path: { persoonId, toestemmingId } }) => {
    await setIngetrokken(context, persoonId, toestemmingId)
    return { toestemmingId }
  }),

  handle(listToestemmingen, async (context, { path: { persoonId } }) => {
    if (!holds(context.scope, 'toestemming.read', persoonId)) throw new Problem('not-found')
    const rows = (await listToestemmingRows(context, persoonId)).map(({ givenBy, ...row }) => ({
      ...row,
      gegevenDoor: givenBy === persoonId ? ('zelf' as const) : ('ouder' as const),
      own: givenBy === context.caller.id,
    }))
    const needed = neededFrom(await ageOf(context, persoonId))
    return {
      items: rows.map(({ own, ...row }) => {
        const loopt = runsOn(row, context.today)
        const geldig = loopt && isValid(row, rows, needed, context.today)
        return { ...row, loopt, geldig, abilities: { 'toestemming.withdraw': own && loopt } }
      }),
      abilities: { 'toestemming.write': holds(context.scope, 'toestemming.write', persoonId) },
    }
  }),
]

async function ageOf(context: Context, persoonId: Id): Promise<number | undefined> {
  const { leeftijd } = await context.ask(getPersoon, { path: { persoonId } })
  return leeftijd.k === 'value' ? leeftijd.v : undefined
}
