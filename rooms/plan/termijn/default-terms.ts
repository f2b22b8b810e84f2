import { besluitTerms, bezwaarTerms } from './besluit-terms.ts'
import type { Chain } from './chain.ts'
import { firstDone } from './chain.ts'
import type { Gebeurtenis } from './kinds.ts'
import { notStarted, type RunningTerm } from './running-term.ts'
import { startTerm } from './start-term.ts'
import { dayWords } from './step-words.ts'

/**
 * What a notice of default starts: two weeks to decide still, and then a penalty for each day, at most 42.
 * @see Awb art. 4:17 and 4:18 (verify)
 */
export function defaultTerms(chain: Chain, notice: Gebeurtenis): RunningTerm[] {
  const about = notice.bij === 'bezwaar' ? bezwaarTerms(chain) : besluitTerms(chain)
  const late = about.findLast(({ trigger }) => trigger.date <= notice.date)
  const why = whyTooEarly(late, notice)
  if (why) return [notStarted(chain, 'ingebrekestelling', notice, { article: 'Awb art. 4:17 lid 3', why })]
  const done = firstDone(
    chain,
    notice.date,
    notice.bij === 'bezwaar' ? ['besluit-op-bezwaar'] : ['besluit', 'bekendmaking'],
  )
  const grace = startTerm(chain, 'ingebrekestelling', notice, { done })
  if (!grace.end || (done && done.date <= grace.end)) return [grace]
  const since = `De twee weken van de ingebrekestelling eindigen op ${dayWords(grace.end)}; daarna telt elke dag`
  const penalty = startTerm(chain, 'dwangsom', notice, { from: grace.end, since, done })
  return [grace, chain.op <= grace.end ? { ...penalty, state: 'notStarted' } : penalty]
}

function whyTooEarly(term: RunningTerm | undefined, { date }: Gebeurtenis): string | undefined {
  if (!term || term.state === 'notStarted') return 'Er loopt geen termijn om te besluiten'
  if (term.metOn && term.metOn <= date) return 'Er is al besloten'
  if (!term.end) return 'De termijn staat stil'
  return date <= term.end ? `De termijn loopt nog tot en met ${dayWords(term.end)}` : undefined
}
