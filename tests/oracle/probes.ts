import { addDays } from './days.ts'
import { age } from './facts.ts'
import type { Answer } from './oracle.ts'
import { expected } from './oracle.ts'
import { seededRandom } from './random.ts'
import type { Caller, Day, Id, Item, ItemKind, Role, World } from './world.ts'
import { ITEM_KINDS, ROLES } from './world.ts'

export const CALLER_CLASSES = [...ROLES, 'volwassene', 'kind', 'ouder', 'gemachtigde'] as const
/** A staff role, or the hat for which an inwoner was chosen (who may wear others too). */
export type CallerClass = Role | 'volwassene' | 'kind' | 'ouder' | 'gemachtigde'
/** One question with its answer. `target` says where the asked id is: the caller's tenant, another, nowhere. */
export type Probe = {
  readonly as: CallerClass
  readonly caller: Caller
  readonly today: Day
  readonly item: Item
  readonly expected: Answer
  readonly target: 'here' | 'elsewhere' | 'nowhere'
}

/**
 * `n` probes that walk the cells (caller class x item kind) in turn. Half of the targets have, or had, or will have to
 * do with the caller; the others are any record of the tenant, of another tenant (often under an id that the caller's
 * tenant uses too), or none.
 * @param days days to ask on, each equally likely; the world's yesterday, today and tomorrow by default
 */
export function* probes(
  world: World,
  seed: number,
  n: number,
  days: readonly Day[] = [addDays(world.today, -1), world.today, addDays(world.today, 1)],
): Generator<Probe, void> {
  const random = seededRandom(seed)
  const pools = new Map(CALLER_CLASSES.map((as) => [as, callersAs(world, as)]))
  const items = new Map(ITEM_KINDS.map((kind) => [kind, itemsOf(world, kind)]))
  for (let i = 0; i < n; i++) {
    const as = at(CALLER_CLASSES, i)
    const kind = at(ITEM_KINDS, Math.floor(i / CALLER_CLASSES.length))
    const caller = random.pick(pools.get(as) ?? [])
    const today = random.pick(days)
    const all = items.get(kind) ?? []
    const here = all.filter(({ item }) => item.tenant === caller.tenant)
    const related = dossiersOf(world, caller)
    const near = here.filter(({ about }) => related.has(about))
    const dice = random.int(20)
    const elsewhere = all.filter(({ item }) => item.tenant !== caller.tenant)
    const from = dice < 10 && near.length > 0 ? near : dice < 16 ? here : elsewhere
    const item = dice === 19 ? { tenant: caller.tenant, kind, id: NOWHERE } : random.pick(from).item
    const target = dice === 19 ? 'nowhere' : item.tenant === caller.tenant ? 'here' : 'elsewhere'
    yield { as, caller, today, item, expected: expected(world, caller, today, item), target }
  }
}

const NOWHERE: Id = '0000000f-0000-4000-8000-000000000000'

function at<T>(list: readonly T[], index: number): T {
  const found = list[index % list.length]
  if (found === undefined) throw new RangeError('at: empty list')
  return found
}

function callersAs(world: World, as: CallerClass): Caller[] {
  const inwoner = ({ tenant, id }: { tenant: Id; id: Id }): Caller => ({ kind: 'inwoner', tenant, id })
  const aged = (from: number, below: number) =>
    world.persons.filter((p) => age(p.birthDate, world.today) >= from && age(p.birthDate, world.today) < below)
  if (as === 'volwassene') return aged(18, 200).map(inwoner)
  if (as === 'kind') return aged(11, 18).map(inwoner)
  if (as === 'ouder') return world.gezag.map((g) => inwoner({ tenant: g.tenant, id: g.holder }))
  if (as === 'gemachtigde') return world.representations.map((r) => inwoner({ tenant: r.tenant, id: r.gemachtigde }))
  return world.staff
    .filter((s) => s.role === as)
    .flatMap((s) => s.tenants.map((tenant): Caller => ({ kind: 'staff', tenant, id: s.id })))
}

type Known = { item: Item; about: Id }

/** All items of a kind, each with the person or household that it is about. */
function itemsOf(world: World, kind: ItemKind): Known[] {
  const known = ({ tenant, id }: { tenant: Id; id: Id }, about: Id): Known => ({ item: { tenant, kind, id }, about })
  switch (kind) {
    case 'huishouden':
      return world.households.map((h) => known(h, h.id))
    case 'naam':
      return world.memberships.map((m) => known(m, m.person))
    case 'adres':
      return world.addresses.filter((a) => !a.secret).map((a) => known(a, a.person))
    case 'geheim-adres':
      return world.addresses.filter((a) => a.secret).map((a) => known(a, a.person))
    case 'woorden':
      return world.woorden.map((w) => known(w, w.owner))
    case 'doel':
      return world.doelen.map((d) => known(d, d.of.id))
    case 'toewijzing':
    case 'zorginhoud':
      return world.toewijzingen.map((t) => known(t, t.person))
    case 'euro':
      return world.euros.flatMap((e) => {
        const of = world.toewijzingen.find((t) => t.tenant === e.tenant && t.id === e.toewijzing)
        return of ? [known(e, of.person)] : []
      })
  }
}

/** Persons and households that the caller has to do with at any time, and those one membership further. */
function dossiersOf(world: World, { kind, tenant, id }: Caller): Set<Id> {
  const inTenant = <T extends { tenant: Id }>(records: readonly T[]) => records.filter((r) => r.tenant === tenant)
  const direct = new Set(
    kind === 'staff'
      ? inTenant(world.involvements.filter((i) => i.staff === id)).map((i) => i.dossier.id)
      : [
          id,
          ...inTenant(world.gezag.filter((g) => g.holder === id)).map((g) => g.child),
          ...inTenant(world.representations.filter((r) => r.gemachtigde === id)).map((r) => r.person),
        ],
  )
  const nearby = inTenant(world.memberships).flatMap((m) => {
    if (direct.has(m.person)) return [m.household]
    return direct.has(m.household) ? [m.person] : []
  })
  return new Set([...direct, ...nearby])
}
