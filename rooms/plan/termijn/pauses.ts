import { addDays, type CivilDate } from '@samenhang/kernel/period/civil-date.ts'
import { type Chain, eventsSince } from './chain.ts'
import type { Extension, Standstill } from './count-term.ts'
import type { Gebeurtenis } from './kinds.ts'

type About = 'aanvraag' | 'bezwaar'

/**
 * The times in which a decision need not be taken, after the day `from`: missing data were asked for, or there is
 * another reason.
 * @see Awb art. 4:5 and 4:15; for an objection 7:10 lid 2 and 4 (verify)
 */
export function standstillsOf(chain: Chain, from: CivilDate, about: About): Standstill[] {
  const articles =
    about === 'aanvraag'
      ? ['Awb art. 4:15 lid 1', 'Awb art. 4:15 lid 2']
      : ['Awb art. 7:10 lid 2', 'Awb art. 7:10 lid 4']
  const read = (event: Gebeurtenis) => {
    const asked = event.kind === 'aanvulling-gevraagd'
    const over = eventsSince(chain, event.date, [asked ? 'aanvulling-ontvangen' : 'hervatting'], about)[0]
    return {
      from: addDays(event.date, 1),
      to: earliest(over && addDays(over.date, -1), event.uiterlijk),
      article: articles[asked ? 0 : 1] ?? '',
      why: asked ? 'De gemeente vroeg om gegevens die nog ontbraken' : 'De termijn is opgeschort',
    }
  }
  return eventsSince(chain, from, ['aanvulling-gevraagd', 'opschorting'], about).map(read)
}

/** Later days for a decision, as they were announced after the day `from`. @see Awb art. 4:14 and 7:10 lid 3 (verify) */
export function extensionsOf(chain: Chain, from: CivilDate, about: About): Extension[] {
  return eventsSince(chain, from, ['verlenging'], about).map(({ date, tot }) => ({
    from: date,
    to: tot ?? null,
    weeks: 6,
    article: about === 'aanvraag' ? 'Awb art. 4:14' : 'Awb art. 7:10 lid 3',
  }))
}

function earliest(a: CivilDate | undefined, b: CivilDate | undefined): CivilDate | null {
  if (a === undefined || b === undefined) return a ?? b ?? null
  return a < b ? a : b
}
