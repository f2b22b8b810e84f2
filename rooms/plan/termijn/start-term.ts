import type { Chain } from './chain.ts'
import type { Gebeurtenis } from './kinds.ts'
import { type Clock, notStarted, type RunningTerm, runTerm } from './running-term.ts'
import { findRule, type TermRule } from './term-rules.ts'

type Options = Omit<Clock, 'rule' | 'trigger'> & { variant?: TermRule['variant']; length?: number | undefined }

/** Starts a term by the row of the law that was in force on the day of the trigger; `length` is that of a by-law. */
export function startTerm(
  chain: Chain,
  termijn: TermRule['termijn'],
  trigger: Gebeurtenis,
  { variant, length, ...clock }: Options,
): RunningTerm {
  const rule = findRule(termijn, chain.wet, trigger.date, variant)
  if (!rule) {
    const why = 'Op deze dag gold er nog geen regel met een termijn'
    return notStarted(chain, termijn, trigger, { article: '', why })
  }
  return runTerm(chain, { rule: length === undefined ? rule : { ...rule, length }, trigger, ...clock })
}
