import type { CivilDate } from '@samenhang/kernel/period/civil-date.ts'
import { type Chain, firstDone } from './chain.ts'
import type { Gebeurtenis } from './kinds.ts'
import { extensionsOf, standstillsOf } from './pauses.ts'
import { notStarted, type RunningTerm, runTerm } from './running-term.ts'
import { startTerm } from './start-term.ts'
import { dayWords } from './step-words.ts'
import { findRule } from './term-rules.ts'

/** Terms for a first decision: from each aanvraag, or for the Wgs from the first talk. */
export function besluitTerms(chain: Chain): RunningTerm[] {
  const starts = chain.events.filter(({ kind }) => kind === (chain.wet === 'wgs' ? 'eerste-gesprek' : 'aanvraag'))
  const terms = starts.map((event) => besluitTerm(chain, event))
  // An aanvraag that came too early is not worth a line once a later one counts.
  const started = terms.filter(({ state }) => state !== 'notStarted')
  return started.length > 0 ? started : terms.slice(-1)
}

function besluitTerm(chain: Chain, event: Gebeurtenis): RunningTerm {
  const early = chain.wet === 'wmo' ? whyEarly(chain, event) : undefined
  if (early) return notStarted(chain, 'besluit', event, { article: 'Wmo 2015 art. 2.3.2 lid 9', why: early })
  return startTerm(chain, 'besluit', event, {
    length: event.weken,
    done: firstDone(chain, event.date, ['besluit', 'bekendmaking']),
    standstills: standstillsOf(chain, event.date, 'aanvraag'),
    extensions: extensionsOf(chain, event.date, 'aanvraag'),
  })
}

/** @see Wmo 2015 art. 2.3.2 lid 9: no aanvraag before the onderzoek, unless its term has passed (lid verify) */
function whyEarly(chain: Chain, aanvraag: Gebeurtenis): string | undefined {
  const melding = chain.events.findLast(({ kind, date }) => kind === 'melding' && date <= aanvraag.date)
  if (!melding) return undefined
  const researched = chain.events.some(
    ({ kind, date }) => kind === 'onderzoek' && date >= melding.date && date <= aanvraag.date,
  )
  const rule = findRule('onderzoek', 'wmo', melding.date)
  const end = rule && runTerm(chain, { rule, trigger: melding, done: undefined }).end
  if (researched || !end || aanvraag.date > end) return undefined
  return `De aanvraag kwam voordat het onderzoek klaar was. Zij telt pas na het onderzoek, of na ${dayWords(end)}`
}

/** Terms for a decision on an objection, from the end of the term in which one could object. */
export function bezwaarTerms(chain: Chain): RunningTerm[] {
  return chain.events.filter(({ kind }) => kind === 'bezwaar').map((event) => bezwaarTerm(chain, event))
}

function bezwaarTerm(chain: Chain, event: Gebeurtenis): RunningTerm {
  const from = endOfObjecting(chain, event)
  if (!from) {
    const why = 'Er is geen bekendmaking van een besluit waartegen dit bezwaar is gericht'
    return notStarted(chain, 'besluit-op-bezwaar', event, { article: 'Awb art. 7:10 lid 1', why })
  }
  return startTerm(chain, 'besluit-op-bezwaar', event, {
    variant: event.commissie ? 'commissie' : undefined,
    from,
    since: `De laatste dag voor bezwaar is ${dayWords(from)}; daarna begint deze termijn`,
    done: firstDone(chain, event.date, ['besluit-op-bezwaar']),
    standstills: standstillsOf(chain, event.date, 'bezwaar'),
    extensions: extensionsOf(chain, event.date, 'bezwaar'),
  })
}

function endOfObjecting(chain: Chain, bezwaar: Gebeurtenis): CivilDate | null {
  const told = chain.events.findLast(({ kind, date }) => kind === 'bekendmaking' && date <= bezwaar.date)
  return told ? startTerm(chain, 'bezwaar', told, { done: bezwaar }).end : null
}
