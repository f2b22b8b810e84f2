import type { Budget } from '@samenhang/budget/contract.ts'
import { formatEuro, type Lang } from '@samenhang/ui/format.ts'
import type { TFunction } from 'i18next'

type Known = {
  doelen: { items: readonly unknown[] } | undefined
  toewijzingen: { items: readonly unknown[] } | undefined
  budget: Pick<Budget, 'total' | 'zonderDoel'> | undefined
}

/** What this huishouden comes down to, as far as it is known yet: counts, euros and what hangs loose. */
export function readSummary({ doelen, toewijzingen, budget }: Known, t: TFunction<'web'>, lang: Lang): string {
  const counts = [
    doelen && t('countDoelen', { count: doelen.items.length }),
    toewijzingen && t('countToewijzingen', { count: toewijzingen.items.length }),
    budget && t('sumDeclared', { amount: formatEuro(budget.total, lang) }),
  ].filter(Boolean)
  const loose = budget?.zonderDoel.length ?? 0
  const sentence = counts.length > 0 ? `${counts.join(', ')}.` : ''
  return loose > 0 ? `${sentence} ${t('countLoose', { count: loose })}` : sentence
}
