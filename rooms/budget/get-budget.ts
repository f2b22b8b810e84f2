import type { Context } from '@samenhang/kernel/database/transaction.ts'
import { type Handler, handle } from '@samenhang/kernel/operation/handler.ts'
import { toBudget } from './budget.ts'
import { getBudget, getBudgetOfPersoon } from './contract.ts'
import { holds, type Menders } from './menders.ts'
import { readBudget } from './read-budget.ts'
import type { Budget } from './shapes.ts'
import type { Of } from './toerekening/toerekening.store.ts'

export function getBudgetHandlers(menders: Menders): Handler[] {
  const get = async (context: Context, of: Of): Promise<Budget> => {
    const { declared, toerekeningen, titles } = await readBudget(context, of)
    const dossierId = 'huishoudenId' in of ? of.huishoudenId : of.persoonId
    return toBudget(declared, toerekeningen, {
      titles,
      whole: holds(context, 'budget.whole', dossierId),
      mender: menders(context, 'toerekening.write', dossierId),
    })
  }
  return [
    handle(getBudget, (context, { path }) => get(context, path)),
    handle(getBudgetOfPersoon, (context, { path }) => get(context, path)),
  ]
}
