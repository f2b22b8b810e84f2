import { handle } from '@samenhang/kernel/operation/handler.ts'
import { downloadTable } from '@samenhang/kernel/table/download-table.ts'
import { group, toLines } from './budget.ts'
import { exportBudget } from './contract.ts'
import { readBudget } from './read-budget.ts'

const columns = [
  { name: 'wet', kind: 'text' },
  { name: 'doel', kind: 'text' },
  { name: 'aanbieder', kind: 'text' },
  { name: 'maand', kind: 'text' },
  { name: 'euro', kind: 'cents' },
] as const

/** One row for each wet, doel, aanbieder and month. The name of the file says nothing about anybody. */
export const exportBudgetHandler = handle(exportBudget, async (context, { path, query }) => {
  const { declared, toerekeningen, titles } = await readBudget(context, path)
  const lines = group(toLines(declared, toerekeningen), ({ cents: _, ...key }) => key)
  const rows = lines.map(({ wet, doelId, naam, maand, cents: euro }) => ({
    wet,
    doel: doelId === null ? 'zonder doel' : (titles.get(doelId) ?? 'niet te zien'),
    aanbieder: naam,
    maand,
    euro,
  }))
  return downloadTable(`budget-${context.today}`, query.vorm, columns, rows)
})
