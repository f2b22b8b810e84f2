import { intBelow, pick, type Random } from '@samenhang/kernel/clock/random.ts'

/**
 * A world of dated facts as plain lists, and who may see what in it by counting through them. Written from the rules,
 * not from the code: no relation, sentence, setting or SQL in it.
 */
export type World = {
  readonly persons: readonly { id: string; born: string | null }[]
  readonly staff: readonly { id: string; rol: string }[]
  readonly households: readonly string[]
  readonly members: readonly Dated<{ household: string; person: string }>[]
  readonly parents: readonly Dated<{ child: string; parent: string }>[]
  readonly representatives: readonly Dated<{ person: string; by: string }>[]
  readonly involved: readonly Dated<{ staff: string; dossier: string; of: 'persoon' | 'huishouden'; kind: string }>[]
  readonly found: readonly { staff: string; person: string; on: string }[]
}
export type Dated<Fact> = Fact & { readonly from: string; readonly until: string | null }
export type Table =
  | 'persoon'
  | 'adres'
  | 'huishouden'
  | 'huishoudlid'
  | 'gezag'
  | 'vertegenwoordiging'
  | 'betrokkenheid'

export const worldDay = '2026-11-24'
const days = ['2020-01-01', '2026-11-23', worldDay, '2026-11-25', '2031-01-01']
const births = [null, '1950', '1980-05-05', '2008', '2008-11', '2008-11-24', '2008-11-25', '2014-01-01', '2020-02']

/** Ids come from a number, so that every tenant has the same ones. */
export function idOf(kind: string, nr: number): string {
  return `00000000-0000-4000-8000-${kind}${String(nr).padStart(11, '0')}`
}

export function makeWorld(random: Random, size = { persons: 24, staff: 8, households: 8 }): World {
  const persons = Array.from({ length: size.persons }, (_, nr) => ({ id: idOf('a', nr), born: pick(random, births) }))
  const staff = Array.from({ length: size.staff }, (_, nr) => ({
    id: idOf('b', nr),
    rol: pick(random, ['regisseur', 'consulent', 'professional', 'verwijzer', 'raadslid']),
  }))
  const households = Array.from({ length: size.households }, (_, nr) => idOf('c', nr))
  const many = <Fact>(count: number, make: () => Fact, key: (fact: Fact) => string) => {
    const facts = Array.from({ length: count }, () => ({ ...make(), ...dates(random) }))
    return [...new Map(facts.map((fact) => [key(fact), fact])).values()]
  }
  const person = () => pick(random, persons).id
  const household = () => pick(random, households)
  return {
    persons,
    staff,
    households,
    members: many(
      size.persons * 2,
      () => ({ household: household(), person: person() }),
      (m) => m.household + m.person,
    ),
    parents: many(
      size.persons,
      () => ({ child: person(), parent: person() }),
      (p) => p.child + p.parent,
    ).filter((one) => one.child !== one.parent),
    representatives: many(
      size.persons,
      () => ({ person: person(), by: person() }),
      (r) => r.person + r.by,
    ).filter((one) => one.person !== one.by),
    involved: many(
      size.staff * 4,
      () => {
        const { id, rol } = pick(random, staff)
        const of = pick(random, ['persoon', 'huishouden'] as const)
        const kinds = ['regisseur', 'consulent', 'behandeling', 'verwijzer', 'steekproef']
        const kind = intBelow(random, 4) === 0 ? pick(random, kinds) : rol === 'professional' ? 'behandeling' : rol
        return {
          staff: id,
          dossier: of === 'persoon' ? person() : household(),
          of,
          kind: kinds.includes(kind) ? kind : 'onderzoek',
        }
      },
      (one) => one.staff + one.dossier + one.kind,
    ),
    found: Array.from({ length: size.staff }, () => ({
      staff: pick(random, staff).id,
      person: person(),
      on: pick(random, days),
    })),
  }
}

function dates(random: Random): { from: string; until: string | null } {
  const [a, b] = [pick(random, days), pick(random, [...days, null])]
  return b !== null && b <= a ? { from: a, until: null } : { from: a, until: b }
}

/** Facts hold from their first day up to, not including, `until`. */
export function holdsOn({ from, until }: Dated<unknown>, day: string): boolean {
  return from <= day && (until === null || day < until)
}

const now = <Fact>(facts: readonly Dated<Fact>[]) => facts.filter((fact) => holdsOn(fact, worldDay))

/** Rows that a caller may see in each table for a purpose, by id of the person, household or pair. */
export function visible(world: World, callerId: string, purpose: string): Record<Table, Set<string>> {
  const rol = world.staff.find((one) => one.id === callerId)?.rol
  const members = now(world.members)
  const inHousehold = (household: string) => members.filter((m) => m.household === household).map((m) => m.person)
  const involved = now(world.involved).filter((one) => one.staff === callerId)
  const directly = (kind: string, of: string) =>
    involved.filter((one) => one.kind === kind && one.of === of).map((one) => one.dossier)
  const reach = (kind: string) => [...directly(kind, 'persoon'), ...directly(kind, 'huishouden').flatMap(inHousehold)]

  const persons = new Set<string>()
  const details = new Set<string>()
  const households = new Set<string>()
  const add = (to: Set<string>, ids: readonly string[]) => ids.forEach((id) => void to.add(id))
  let dossiers: string[] = []

  if (!rol && purpose === 'eigen-dossier') {
    const own = members.filter((m) => m.person === callerId).map((m) => m.household)
    add(households, own)
    add(persons, [callerId, ...own.flatMap(inHousehold)])
    add(persons, childrenOf(world, callerId))
    add(
      persons,
      now(world.representatives)
        .filter((r) => r.by === callerId && !canBeMinor(world, r.person))
        .map((r) => r.person),
    )
    add(details, [callerId])
    dossiers = [callerId]
  }
  const coordinating = ['ondersteuning-coordineren', 'toegang-beoordelen'].includes(purpose)
  if ((rol === 'regisseur' || rol === 'consulent') && coordinating) {
    add(households, directly(rol, 'huishouden'))
    add(persons, reach(rol))
    add(details, reach(rol))
    dossiers = [...reach(rol), ...directly(rol, 'huishouden')]
    if (purpose === 'toegang-beoordelen') {
      add(
        persons,
        world.found.filter((f) => f.staff === callerId && f.on === worldDay).map((f) => f.person),
      )
    }
  }
  if (rol === 'professional' && purpose === 'hulp-verlenen') {
    add(households, directly('behandeling', 'huishouden'))
    add(persons, reach('behandeling'))
  }
  if (rol === 'verwijzer' && purpose === 'verwijzen') add(persons, reach('verwijzer'))

  const withAddress = rol === 'professional' && purpose === 'hulp-verlenen' ? persons : details
  const idsWhere = <Fact>(facts: readonly Fact[], id: (fact: Fact) => string, may: (fact: Fact) => boolean) =>
    new Set(facts.filter(may).map(id))
  return {
    // Own rows are never hidden from the caller: they are what the relations are made of.
    persoon: new Set([...persons, ...world.persons.map((p) => p.id).filter((id) => id === callerId)]),
    adres: new Set(withAddress),
    huishouden: households,
    huishoudlid: idsWhere(
      world.members,
      (m) => m.household + m.person,
      (m) => m.person === callerId || (households.has(m.household) && persons.has(m.person)),
    ),
    gezag: idsWhere(
      world.parents,
      (p) => p.child + p.parent,
      (p) => p.parent === callerId || details.has(p.child),
    ),
    vertegenwoordiging: idsWhere(
      world.representatives,
      (r) => r.person + r.by,
      (r) => r.by === callerId || details.has(r.person),
    ),
    betrokkenheid: idsWhere(
      world.involved,
      (i) => i.staff + i.dossier + i.kind,
      (i) => i.staff === callerId || dossiers.includes(i.dossier),
    ),
  }
}

/** Children under gezag of this parent who cannot be 18 yet. */
function childrenOf(world: World, parent: string): string[] {
  return now(world.parents)
    .filter((one) => one.parent === parent)
    .map((one) => one.child)
    .filter((child) => {
      const born = world.persons.find((person) => person.id === child)?.born
      return born ? `${Number(born.slice(0, 4)) + 18}${born.slice(4)}-01-01`.slice(0, 10) > worldDay : false
    })
}

/** True when somebody can still be under 18; of an unknown birth is nobody who can. */
function canBeMinor(world: World, id: string): boolean {
  const born = world.persons.find((person) => person.id === id)?.born
  if (!born) return false
  const latest = { 4: '-12-31', 7: '-31' }[born.length] ?? ''
  return `${Number(born.slice(0, 4)) + 18}${born.slice(4)}${latest}` > worldDay
}
