import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from './days.ts'
import { inForce } from './facts.ts'
import { generateWorld } from './generate.ts'
import { type Answer, expected } from './oracle.ts'
import type { Probe } from './probes.ts'
import { CALLER_CLASSES, probes } from './probes.ts'
import type { Caller, Day, Id, Item, Period, World } from './world.ts'
import { ITEM_KINDS } from './world.ts'

const CELLS = CALLER_CLASSES.length * ITEM_KINDS.length
const seeds = fc.integer({ min: 0, max: 1_000_000 })
const small = (seed: number): World => generateWorld(seed, '2026-11-18', 6)
const share = (list: readonly Probe[], such: (probe: Probe) => boolean) => list.filter(such).length / list.length

test('who has no relation gets absent', () => {
  let unrelated = 0
  fc.assert(
    fc.property(seeds, (seed) => {
      const world = small(seed)
      for (const probe of probes(world, seed, CELLS * 2)) {
        if (hasSomeRelation(world, probe.caller, probe.today, probe.item)) continue
        unrelated++
        expect(probe.expected, JSON.stringify(probe)).toBe('absent')
      }
    }),
    { numRuns: 10 },
  )
  expect(unrelated).toBeGreaterThan(1_000)
})

test('a caller of another tenant gets absent for what the owner of the tenant may see', () => {
  let allowed = 0
  fc.assert(
    fc.property(seeds, (seed) => {
      const world = small(seed)
      for (const { caller, today, item, expected: answer } of probes(world, seed, CELLS * 2)) {
        if (answer === 'absent') continue
        allowed++
        for (const tenant of world.tenants.filter((t) => t !== item.tenant))
          expect(expected(world, { ...caller, tenant }, today, item)).toBe('absent')
      }
    }),
    { numRuns: 10 },
  )
  expect(allowed).toBeGreaterThan(200)
})

test('ending any relation never widens access, and sometimes narrows it', () => {
  const rank: Record<Answer, number> = { absent: 0, withheld: 1, value: 2 }
  let narrowed = 0
  fc.assert(
    fc.property(seeds, fc.nat(), (seed, nth) => {
      const world = small(seed)
      const { today } = world
      for (const key of ['memberships', 'gezag', 'representations', 'involvements'] as const) {
        const until = addDays(today, -1)
        const one = nth % world[key].length
        const some = world[key].map((r, n) => (n === one || n % 3 === nth % 3 ? { ...r, to: until } : r))
        const ended: World = { ...world, [key]: some }
        for (const { caller, item, expected: before } of probes(world, nth, CELLS, [today])) {
          const after = expected(ended, caller, today, item)
          expect(rank[after], `${key} ${JSON.stringify({ caller, item })}`).toBeLessThanOrEqual(rank[before])
          if (rank[after] < rank[before]) narrowed++
        }
      }
    }),
    { numRuns: 10 },
  )
  expect(narrowed).toBeGreaterThan(50)
})

test('a secret address is a value for nobody but its owner', () => {
  const world = generateWorld(5)
  const asked = [...probes(world, 5, CELLS * 40)].filter(({ item }) => item.kind === 'geheim-adres')
  const given = asked.filter((probe) => probe.expected === 'value')
  expect(given.length).toBeGreaterThan(0)
  for (const { caller, item } of given) {
    const address = world.addresses.find((a) => a.tenant === item.tenant && a.id === item.id)
    expect(caller).toEqual({ kind: 'inwoner', tenant: address?.tenant, id: address?.person })
  }
})

test('probes fill every cell evenly, mostly hit what exists, and are allowed often enough', () => {
  const list = [...probes(generateWorld(1), 1, CELLS * 20)]
  for (const as of CALLER_CLASSES)
    for (const kind of ITEM_KINDS)
      expect(list.filter((p) => p.as === as && p.item.kind === kind).length, `${as} x ${kind}`).toBe(20)
  expect(share(list, (p) => p.target === 'here')).toBeGreaterThanOrEqual(0.3)
  expect(share(list, (p) => p.expected === 'value')).toBeGreaterThanOrEqual(0.03)
  expect(share(list, (p) => p.expected === 'withheld')).toBeGreaterThanOrEqual(0.01)
  expect(share(list, (p) => p.target === 'elsewhere')).toBeGreaterThanOrEqual(0.1)
})

test('the same seed gives the same world and probes, another seed does not', () => {
  expect(generateWorld(7)).toEqual(generateWorld(7))
  expect(generateWorld(7)).not.toEqual(generateWorld(8))
  expect([...probes(generateWorld(7), 1, 50)]).toEqual([...probes(generateWorld(7), 1, 50)])
})

test('in a generated world ids are unique per gemeente, shared between gemeenten, and texts are unique', () => {
  const world = generateWorld(3)
  const keys = [...world.persons, ...world.toewijzingen, ...world.memberships].map((r) => `${r.tenant} ${r.id}`)
  expect(new Set(keys).size).toBe(keys.length)
  expect(new Set(world.persons.map((p) => p.id)).size).toBeLessThan(world.persons.length)
  expect(new Set(world.households.map((h) => h.id)).size).toBeLessThan(world.households.length)
  const texts = [
    ...[...world.woorden, ...world.doelen].map((r) => r.text),
    ...world.toewijzingen.map((t) => t.content),
    ...world.addresses.map((a) => a.line),
    ...world.persons.map((p) => p.name),
  ]
  expect(new Set(texts).size).toBe(texts.length)
})

test('in a generated world a household has exactly one regisseur today', () => {
  const world = generateWorld(3)
  for (const { tenant, id } of world.households) {
    const active = world.involvements.filter(
      (i) => i.tenant === tenant && i.dossier.id === id && i.kind === 'regisseur' && inForce(i, world.today),
    )
    expect(active.length, `${tenant} ${id}`).toBe(1)
  }
})

/** Apart from the rules: is there any thread from this caller to what the item is about? */
function hasSomeRelation(world: World, caller: Caller, today: Day, item: Item): boolean {
  if (caller.tenant !== item.tenant) return false
  const of = <T extends { tenant: Id }>(records: readonly T[]) => records.filter((r) => r.tenant === item.tenant)
  const now = <T extends Period & { tenant: Id }>(records: readonly T[]) => of(records).filter((r) => inForce(r, today))
  const subjects = new Set<Id>()
  const toewijzing = of(world.euros).find((e) => e.id === item.id)?.toewijzing ?? item.id
  subjects.add(item.id)
  for (const m of of(world.memberships)) if (m.id === item.id) subjects.add(m.person).add(m.household)
  for (const a of of(world.addresses)) if (a.id === item.id) subjects.add(a.person)
  for (const w of of(world.woorden)) if (w.id === item.id) subjects.add(w.owner)
  for (const d of of(world.doelen)) if (d.id === item.id) subjects.add(d.of.id)
  for (const t of of(world.toewijzingen)) if (t.id === toewijzing) subjects.add(t.person)
  for (const m of now(world.memberships)) {
    if (subjects.has(m.person)) subjects.add(m.household)
  }
  const homes = now(world.memberships).filter((m) => subjects.has(m.household))
  const around = new Set([...subjects, ...homes.map((m) => m.person)])
  if (caller.kind === 'staff') {
    const staff = world.staff.find((s) => s.id === caller.id)
    const works = staff?.role === 'contractmanager' || staff?.role === 'financieel'
    if (works) return staff.party === item.tenant && (item.kind === 'toewijzing' || item.kind === 'euro')
    return now(world.involvements).some((i) => i.staff === caller.id && around.has(i.dossier.id))
  }
  return (
    around.has(caller.id) ||
    now(world.gezag).some((g) => g.holder === caller.id && around.has(g.child)) ||
    now(world.representations).some((r) => r.gemachtigde === caller.id && around.has(r.person))
  )
}
