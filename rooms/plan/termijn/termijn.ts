import { daysBetween } from '@samenhang/kernel/period/civil-date.ts'
import { besluitTerms, bezwaarTerms } from './besluit-terms.ts'
import { type Chain, eventsSince, firstDone, readChains } from './chain.ts'
import { defaultTerms } from './default-terms.ts'
import type { Case, Gebeurtenis } from './kinds.ts'
import { type RunningTerm, runTerm } from './running-term.ts'
import { startTerm } from './start-term.ts'
import type { Termijn } from './term-rules.ts'

/**
 * All statutory terms of a case, as they stand on `case.op`, each with article and steps, in the order in which they
 * were triggered. A pure function of the case and the dated rows of the law.
 * @see Wmo 2015 art. 2.3.2 to 2.3.5, Jeugdwet, Participatiewet art. 41 and 52, Wgs art. 4 and 4a, Awb titles 4.1, 6.2
 *   and 7.2, Algemene termijnenwet
 */
export function calculateTermijnen(input: Case): RunningTerm[] {
  return readChains(input)
    .flatMap((chain) => [
      ...chain.events.flatMap((event) => termsOf(chain, event)),
      ...besluitTerms(chain),
      ...bezwaarTerms(chain),
    ])
    .sort((a, b) => (a.trigger.date < b.trigger.date ? -1 : a.trigger.date > b.trigger.date ? 1 : 0))
}

/** Terms that an event starts by itself; those for a decision look at more than one event. */
function termsOf(chain: Chain, event: Gebeurtenis): RunningTerm[] {
  const start = (termijn: Termijn, done: readonly Gebeurtenis['kind'][], variant?: 'spoed') =>
    startTerm(chain, termijn, event, { variant, done: firstDone(chain, event.date, done) })
  const { wet } = chain
  switch (event.kind) {
    case 'melding':
      if (wet === 'wmo')
        return [
          ...(event.spoed ? [start('tijdelijke-voorziening', ['tijdelijke-voorziening'])] : []),
          start('onderzoek', ['onderzoek']),
          start('persoonlijk-plan', ['persoonlijk-plan']),
        ]
      if (wet === 'pw' && event.jongerDan27) return [searchTerm(chain, event)]
      return wet === 'wgs' ? [firstTalk(chain, event)] : []
    case 'aanvraag':
      if (wet === 'wgs') return [firstTalk(chain, event)]
      return wet === 'pw' ? [start('voorschot', ['voorschot', 'besluit', 'bekendmaking'])] : []
    case 'aanvulling-gevraagd':
      return event.uiterlijk ? [supplyTerm(chain, event, event.uiterlijk)] : []
    case 'bekendmaking':
      return [start('bezwaar', ['bezwaar'])]
    case 'ingebrekestelling':
      return defaultTerms(chain, event)
    case 'bericht':
      return [start('retourbericht', ['retourbericht'])]
    case 'declaratie':
      return [start('declaratie-antwoord', ['declaratie-antwoord'])]
    case 'verzoek':
      return [
        start('verzoek-antwoord', ['verzoek-antwoord']),
        ...(event.woonplaats ? [start('woonplaats-antwoord', ['woonplaats-antwoord'])] : []),
      ]
    case 'verzoek-antwoord':
      return event.inOnderzoek ? [start('verzoek-besluit', ['verzoek-besluit'])] : []
    default:
      return []
  }
}

/** @see Wgs art. 4 lid 1; lid 2 for who is about to lose home, gas, water, power or insurance (verify) */
function firstTalk(chain: Chain, event: Gebeurtenis): RunningTerm {
  return startTerm(chain, 'eerste-gesprek', event, {
    variant: event.spoed ? 'spoed' : undefined,
    done: firstDone(chain, event.date, ['eerste-gesprek']),
  })
}

/** Weeks to look for work first: nothing has to be done in them, so they are met by passing. @see Pw art. 41 (verify) */
function searchTerm(chain: Chain, event: Gebeurtenis): RunningTerm {
  const term = startTerm(chain, 'zoektermijn', event, { done: firstDone(chain, event.date, []) })
  return term.end && chain.op > term.end ? { ...term, state: 'met' } : term
}

/** The term that the gemeente set to supply what was missing; it is no term of a law, so it does not move. */
function supplyTerm(chain: Chain, event: Gebeurtenis, last: NonNullable<Gebeurtenis['uiterlijk']>): RunningTerm {
  const rule = {
    termijn: 'aanvulling',
    wetten: [chain.wet],
    length: daysBetween(event.date, last),
    unit: 'days',
    shiftable: false,
    article: event.bij === 'bezwaar' ? 'Awb art. 6:6' : 'Awb art. 4:5',
    verified: false,
    validFrom: '1994-01-01',
    validTo: null,
  } as const
  const done = eventsSince(chain, event.date, ['aanvulling-ontvangen'], event.bij)[0]
  return runTerm(chain, { rule, trigger: event, done })
}
