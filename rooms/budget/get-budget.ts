import type { Context } from '@samenhang/kernel/database/transaction.ts'
import { type Handler, handle } from '@samenhang/kernel/operation/handler.ts'
import { toBudget } from './budget.ts'
import { getBudget, getBudgetOfPersoon } from './contract.ts'
import type { Of } from './members.ts'
import type { Menders } from './menders.ts'
import { readBudget } from './read-budget.ts'
import type { Budget } from './shapes.ts'

export function getBudgetHandlers(menders: Menders): Handler[] {
  const get = async (context: Context, of: Of): Promise<Budget> => {
    const dossierId = 'huishoudenId' in of ? of.huishoudenId : of.persoonId
    const mender = menders(context, 'toerekening.write', dossierId)
    const { declared, toerekeningen, ...rest } = await readBudget(context, of)
    return toBudget(declared, toerekeningen, { ...rest, tenant: context.tenant, mender })
  }
  return [
    handle(getBudget, (context, { path }) => get(context, path)),
    handle(getBudgetOfPersoon, (context, { path }) => get(context, path)),
  ]
}
