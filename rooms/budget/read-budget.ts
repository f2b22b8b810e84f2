import type { Context } from '@samenhang/kernel/database/transaction.ts'
import { listDoelen, listDoelenOfPersoon } from '@samenhang/plan/contract.ts'
import type { Titles, Toerekening } from './budget.ts'
import { type Declaraties, listPrestaties } from './declaraties.ts'
import { listToerekeningen, type Of } from './toerekening/toerekening.store.ts'

/** What a budget is made of, from three rooms, each under what this caller may see there. */
export async function readBudget(
  context: Context,
  of: Of,
): Promise<{ declared: Declaraties[]; toerekeningen: Toerekening[]; titles: Titles }> {
  const { items } = await context.ask(listPrestaties, { query: of })
  context.concerns(...items.map((one) => one.persoonId))
  return { declared: items, toerekeningen: await listToerekeningen(context, of), titles: await readTitles(context, of) }
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
