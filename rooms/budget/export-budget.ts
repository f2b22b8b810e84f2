import { handle } from '@samenhang/kernel/operation/handler.ts'
import { group, toLines } from './budget.ts'
import { exportBudget } from './contract.ts'
import { toCsv } from './csv.ts'
import { readBudget } from './read-budget.ts'

/** One row for each wet, doel, aanbieder and month. The name of the file says nothing about anybody. */
export const exportBudgetHandler = handle(exportBudget, async (context, { path }) => {
  const { declared, toerekeningen, titles } = await readBudget(context, path)
  const lines = group(toLines(declared, toerekeningen), ({ cents: _, ...key }) => key)
  const rows = lines.map(({ wet, doelId, naam, maand, cents }) => [
    wet,
    doelId === null ? 'zonder doel' : (titles.get(doelId) ?? 'niet te zien'),
    naam,
    maand,
    cents,
  ])
  return {
    fileName: `budget-${context.today}.csv`,
    mediaType: 'text/csv; charset=utf-8',
    bytes: new TextEncoder().encode(toCsv([['wet', 'doel', 'aanbieder', 'maand', 'euro'], ...rows])),
  }
})
