import type { CivilDate } from '@samenhang/kernel/period/civil-date.ts'
import type { Case, Gebeurtenis, zKind } from './kinds.ts'
import type { WetCode } from './term-rules.ts'

type Kind = (typeof zKind)['enum'][keyof (typeof zKind)['enum']]

/** What happened under one law in one matter up to a day, in order of date. */
export interface Chain {
  wet: WetCode
  zaak: string | null
  op: CivilDate
  events: readonly Gebeurtenis[]
}

/** A case by law and matter, as it was known on its `op`; empty when nothing happened. */
export function readChains({ events, op }: Case): Chain[] {
  const sorted = [...events].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
  const day = op ?? sorted.at(-1)?.date
  if (day === undefined) return []
  const known = sorted.filter(({ date }) => date <= day)
  return [...Map.groupBy(known, ({ wet, zaak }) => `${wet} ${zaak ?? ''}`).values()].flatMap((group) => {
    const first = group[0]
    return first ? [{ wet: first.wet, zaak: first.zaak ?? null, op: day, events: group }] : []
  })
}

/** Events of these kinds on or after a day, about the aanvraag or about the bezwaar. */
export function eventsSince(
  { events }: Chain,
  from: CivilDate,
  kinds: readonly Kind[],
  about: 'aanvraag' | 'bezwaar' = 'aanvraag',
): Gebeurtenis[] {
  return events.filter(({ kind, date, bij }) => date >= from && kinds.includes(kind) && (bij ?? 'aanvraag') === about)
}

/** When it was done or withdrawn, whichever came first; undefined when neither happened. */
export function firstDone(chain: Chain, from: CivilDate, kinds: readonly Kind[]): Gebeurtenis | undefined {
  return chain.events.find(({ kind, date }) => date >= from && (kind === 'intrekking' || kinds.includes(kind)))
}
