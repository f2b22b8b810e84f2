import { holds } from '@samenhang/kernel/access/policy.ts'
import type { Context } from '@samenhang/kernel/database/transaction.ts'
import { listDoelen, listDoelenOfPersoon } from '@samenhang/plan/contract.ts'
import { listPrestaties } from '@samenhang/uitvoering/contract.ts'
import type { Declaraties, Titles, Toerekening } from './budget.ts'
import { membersOf, type Of } from './members.ts'
import { listNewest } from './toerekening/toerekening.store.ts'

type Read = {
  readonly declared: readonly Declaraties[]
  readonly toerekeningen: readonly Toerekening[]
  readonly titles: Titles
  /** True when this caller sees the euros of everybody whom it is about. */
  readonly whole: boolean
}

/** What a budget is made of, from the rooms that have it, each under what this caller may see there. */
export async function readBudget(context: Context, of: Of): Promise<Read> {
  const persoonIds = await membersOf(context, of)
  const { items } = await context.ask(listPrestaties, { query: of })
  context.concerns(...items.map((one) => one.persoonId))
  return {
    declared: items,
    toerekeningen: await listNewest(context, persoonIds),
    titles: await readTitles(context, of),
    whole: persoonIds.every((id) => holds(context.scope, 'budget.whole', id)),
  }
}

/** Who may see euros and not the plan, such as a bewindvoerder, gets no title at all. */
async function readTitles(context: Context, of: Of): Promise<Titles> {
  if (!context.scope.has(listDoelen.permission)) return new Map()
  const { items } =
    'huishoudenId' in of
      ? await context.ask(listDoelen, { path: of })
      : await context.ask(listDoelenOfPersoon, { path: of })
  return new Map(items.map((doel) => [doel.doelId, doel.titel]))
}
