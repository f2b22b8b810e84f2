import type { Relation } from '@samenhang/kernel/access/relation.ts'
import type { CivilDate } from '@samenhang/kernel/period/civil-date.ts'
import { adult, agesOn } from '../persoon/geboortedatum.ts'

/** A dated fact in force today about the caller itself. */
export type OwnRow = {
  readonly source: 'zelf' | 'lid' | 'gezag' | 'vertegenwoordiging' | 'betrokkenheid' | 'gevonden'
  readonly dossier_id: string
  readonly dossier_kind: 'persoon' | 'huishouden'
  readonly soort: string | null
  /** Of a vertegenwoordiging what it is for; of a consulent the laws on which they decide. */
  readonly scope: readonly string[] | null
  readonly geboortedatum: string | null
}

/** What the own facts lead to: the current members of a huishouden, the birth of a child and of who is represented. */
export type Reached = {
  readonly members: readonly { readonly huishouden_id: string; readonly persoon_id: string }[]
  readonly births: ReadonlyMap<string, string | null>
}

/**
 * Relations of one caller today. Where a date of birth is incomplete, age counts against the one whom it would give
 * more: a parent loses sight at the first day on which the child can be 18, and a child is as young as it can be.
 */
export function toRelations(callerId: string, own: readonly OwnRow[], reached: Reached, today: CivilDate): Relation[] {
  const membersOf = Map.groupBy(reached.members, (member) => member.huishouden_id)
  const relations = own.flatMap((row): Relation[] => {
    const at = { dossierId: row.dossier_id, dossierKind: row.dossier_kind }
    const others = membersOf.get(row.dossier_id) ?? []
    switch (row.source) {
      case 'zelf':
        return [{ ...at, kind: 'zelf', facts: age(agesOn(row.geboortedatum, today)?.youngest) }]
      case 'lid': {
        const mates = others.filter((member) => member.persoon_id !== callerId)
        return [{ ...at, kind: 'lid', facts: {} }, ...mates.map((member) => ofPersoon('huisgenoot', member.persoon_id))]
      }
      case 'gezag': {
        const oldest = agesOn(reached.births.get(row.dossier_id) ?? null, today)?.oldest
        if (oldest === undefined || oldest >= adult) return []
        return [{ ...at, kind: 'gezag', facts: { ...age(oldest), soort: row.soort ?? '' } }]
      }
      case 'vertegenwoordiging': {
        // Who has gezag represents a minor, and nobody beside them (BW 1:245 lid 4).
        const youngest = agesOn(reached.births.get(row.dossier_id) ?? null, today)?.youngest
        if (youngest !== undefined && youngest < adult) return []
        return [{ ...at, kind: 'vertegenwoordiging', facts: { soort: row.soort ?? '', scope: row.scope ?? [] } }]
      }
      case 'gevonden':
        return [{ ...at, kind: 'gevonden', facts: {} }]
      default: {
        const kind = row.soort ?? ''
        // A consulent decides on some laws only, also for each member.
        const facts: Relation['facts'] = row.scope ? { wetten: row.scope } : {}
        return [{ ...at, kind, facts }, ...others.map((member) => ({ ...ofPersoon(kind, member.persoon_id), facts }))]
      }
    }
  })
  return withoutDoubles(relations)
}

function ofPersoon(kind: string, dossierId: string): Relation {
  return { kind, dossierId, dossierKind: 'persoon', facts: {} }
}

function age(leeftijd: number | undefined): Relation['facts'] {
  return leeftijd === undefined ? {} : { leeftijd }
}

/** Two facts may lead to one relation; with facts of its own (two scopes) each stays. */
function withoutDoubles(relations: readonly Relation[]): Relation[] {
  const keyOf = ({ kind, dossierId, facts }: Relation) => `${kind} ${dossierId} ${JSON.stringify(facts)}`
  return [...new Map(relations.map((one) => [keyOf(one), one])).values()]
}
