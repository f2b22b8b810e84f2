import type { Relation } from '@samenhang/kernel/access/relation.ts'
import type { Inzage, InzageSoort } from './inzage.contract.ts'

/** Lines of the log that belong together, as the database groups them. */
export type LogGroup = {
  readonly callerId: string | null
  readonly callerKind: string | null
  readonly rollen: readonly string[]
  readonly partijId: string | null
  readonly purpose: string | null
  readonly description: string | null
  readonly law: string | null
  readonly article: string | null
  readonly event: string
  readonly outcome: 'permitted' | 'refused'
  readonly dag: string
  /** Moments of the requests, one each. */
  readonly momenten: readonly Date[]
}

/** What an event of the log is for the person whom it is about. */
export function soortOf(event: string, outcome: LogGroup['outcome']): InzageSoort {
  if (outcome === 'refused') return 'geweigerd'
  const [noun, verb] = event.split('.')
  if (verb === 'gezocht' || verb === 'gevonden') return 'gezocht'
  if (verb === 'gedownload' || verb === 'meegenomen') return 'meegenomen'
  if (noun === 'deling' && verb !== 'gelezen' && verb !== 'voorbereid') return 'gedeeld'
  return ['gelezen', 'gevolgd', 'geteld', 'voorbereid'].includes(verb ?? '') ? 'bekeken' : 'veranderd'
}

/** Who a caller is for the reader. */
export type Namen = (group: LogGroup) => Inzage['wie']

/** One item per person, day, purpose and kind; newest first. What was only seen on the way to a change is in the change. */
export function toInzagen(groups: readonly LogGroup[], namen: Namen): Inzage[] {
  const keyOf = (one: LogGroup) =>
    [one.dag, one.callerId ?? '', one.purpose ?? '', soortOf(one.event, one.outcome)].join('/')
  const items = [...Map.groupBy(groups, keyOf)].map(([sleutel, all]): Inzage => {
    const [first] = all as [LogGroup, ...LogGroup[]]
    const moments = [...new Set(all.flatMap(({ momenten }) => momenten.map((at) => at.toISOString())))].sort()
    const { purpose, description, law, article } = first
    const waarom = purpose && description && law && article ? { purpose, description, law, article } : null
    return {
      sleutel,
      soort: soortOf(first.event, first.outcome),
      dag: first.dag as Inzage['dag'],
      van: moments[0] ?? '',
      tot: moments.at(-1) ?? '',
      keer: moments.length,
      wie: namen(first),
      wat: [...new Set(all.map(({ event }) => event.split('.')[0] ?? ''))].sort(),
      waarom,
    }
  })
  return items.sort((a, b) => (a.tot < b.tot ? 1 : a.tot > b.tot ? -1 : a.sleutel < b.sleutel ? -1 : 1))
}

/** What was done by others, in figures. */
export function countInzagen(items: readonly Inzage[]) {
  const others = items.filter(({ wie }) => !wie.zelf)
  const times = (...soorten: InzageSoort[]) =>
    others.filter(({ soort }) => soorten.includes(soort)).reduce((sum, { keer }) => sum + keer, 0)
  const looked = others.filter(({ soort }) => soort !== 'geweigerd' && soort !== 'gedeeld')
  return {
    bekeken: times('bekeken', 'gezocht', 'veranderd', 'meegenomen'),
    mensen: new Set(looked.map(({ sleutel }) => sleutel.split('/')[1])).size,
    gedeeld: times('gedeeld'),
    geweigerd: times('geweigerd'),
  }
}

/** Nouns of the log that belong to each part of what a gemachtigde may act in. */
const nounsOf: Readonly<Record<string, readonly string[]>> = {
  doelen: ['doel', 'plan', 'actie'],
  woorden: ['woord'],
  toewijzingen: ['toewijzing', 'levering'],
  euros: ['budget', 'prestatie', 'declaratie', 'toerekening'],
}

/**
 * How much of somebody's log a reader sees. `nouns` null is all of it; `names` false keeps names and organisations back
 * from a parent who lives elsewhere: where helpers work can tell where a child is.
 */
export function viewOf(relations: readonly Relation[], persoonId: string): { nouns: string[] | null; names: boolean } {
  const own = relations.filter(({ dossierId }) => dossierId === persoonId)
  const has = (kind: string) => own.some((relation) => relation.kind === kind)
  if (has('zelf') || has('onderzoek')) return { nouns: null, names: true }
  if (has('gezag')) return { nouns: null, names: has('huisgenoot') }
  const parts = own.flatMap(({ facts }) => (Array.isArray(facts.scope) ? facts.scope : []))
  return { nouns: parts.flatMap((part) => nounsOf[part] ?? []), names: true }
}
