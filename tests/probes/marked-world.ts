import { addDays } from '../oracle/days.ts'
import { inForce } from '../oracle/facts.ts'
import { generateWorld } from '../oracle/generate.ts'
import type { Id, Item, Law, World } from '../oracle/world.ts'

/** An oracle world in which each text is a canary: seen anywhere, it betrays of which record it is. */
export type MarkedWorld = World & {
  readonly households: readonly { tenant: Id; id: Id; name: string }[]
  readonly euros: readonly (World['euros'][number] & { reference: string })[]
  /** What each canary is of; of a name the id is that of the person. */
  readonly canaries: ReadonlyMap<string, Item>
  readonly days: readonly string[]
}

const canary = /kanarie\d{6}/g

/** All canaries in a text. */
export function findCanaries(text: string): Set<string> {
  return new Set(text.match(canary) ?? [])
}

/** The canary of an item, by which its value is recognised; of `naam` the person's name. */
export function canaryOf(world: MarkedWorld, item: Item): string | undefined {
  const id = item.kind === 'naam' ? find(world.memberships, item)?.person : item.id
  return [...world.canaries].find(
    ([, one]) => one.tenant === item.tenant && one.kind === item.kind && one.id === id,
  )?.[0]
}

/**
 * A generated world, made to fit what the product keeps: care under the Wmo and the Jeugdwet only, and everybody in some
 * household, if only one of their own, as the product makes one for each person that it adds.
 */
export function markedWorld(seed: number, households: number): MarkedWorld {
  const plain = generateWorld(seed, '2026-11-18', households)
  const days = [addDays(plain.today, -1), plain.today, addDays(plain.today, 1)]
  const canaries = new Map<string, Item>()
  const mark = (kind: Item['kind'], { tenant, id }: { tenant: Id; id: Id }): string => {
    const text = `kanarie${String(canaries.size).padStart(6, '0')}`
    canaries.set(text, { tenant, kind, id })
    return text
  }
  const alone = plain.persons.filter(
    (person) => !days.every((day) => plain.memberships.some((m) => isOf(m, person) && inForce(m, day))),
  )
  const own = alone.map(({ tenant, id }, index) => ({
    ...{ tenant, id: ownId('e', tenant, index), household: ownId('d', tenant, index), person: id },
    ...{ role: 'overig' as const, from: '2020-01-01', to: null },
  }))
  return {
    ...plain,
    days,
    canaries,
    memberships: [...plain.memberships, ...own],
    households: [...plain.households, ...own.map(({ tenant, household }) => ({ tenant, id: household }))].map(
      (one) => ({ ...one, name: mark('huishouden', one) }),
    ),
    persons: plain.persons.map((one) => ({ ...one, name: mark('naam', one) })),
    addresses: plain.addresses.map((one) => ({ ...one, line: mark(one.secret ? 'geheim-adres' : 'adres', one) })),
    woorden: plain.woorden.map((one) => ({ ...one, text: mark('woorden', one) })),
    doelen: plain.doelen
      .filter((one) => one.of.kind === 'person' || plain.memberships.some((m) => m.household === one.of.id))
      .map((one) => ({ ...one, text: mark('doel', one) })),
    // The product knows two laws: what is about another one stands there as wmo.
    staff: plain.staff.map((one) => ({ ...one, laws: [...new Set(one.laws.map(lawOf))] })),
    toewijzingen: plain.toewijzingen.map((one) => ({
      ...{ ...one, law: lawOf(one.law), product: mark('toewijzing', one), content: mark('zorginhoud', one) },
    })),
    euros: plain.euros.map((one) => ({ ...one, reference: mark('euro', one) })),
  }
}

/** The record that an item is about, in the tenant that it names. */
export function find<Record extends { tenant: Id; id: Id }>(
  records: readonly Record[],
  { tenant, id }: { tenant: Id; id: Id },
): Record | undefined {
  return records.find((one) => one.tenant === tenant && one.id === id)
}

function isOf(membership: { tenant: Id; person: Id }, person: { tenant: Id; id: Id }): boolean {
  return membership.tenant === person.tenant && membership.person === person.id
}

/** Every second one of these is an id that the other gemeenten use too. */
function ownId(kind: string, tenant: Id, index: number): Id {
  const gemeente = index % 2 === 0 ? 0 : tenant.charCodeAt(tenant.length - 1) % 10
  return `0000000${kind}-0000-4000-9000-${gemeente}${String(index).padStart(11, '0')}`
}

function lawOf(law: Law): Law {
  return law === 'jeugdwet' ? law : 'wmo'
}
