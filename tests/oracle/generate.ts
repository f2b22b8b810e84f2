import { generateStaff, PARTIES, TENANTS } from './cast.ts'
import { addDays, bornFor, PERIODS } from './days.ts'
import { generateInvolvements } from './involve.ts'
import type { Random } from './random.ts'
import { seededRandom } from './random.ts'
import type { Day, Dossier, Id, Law, Period, Scope, World } from './world.ts'

type Draft = { -readonly [K in keyof World]: World[K] extends readonly (infer T)[] ? T[] : World[K] }
const SCOPES: readonly Scope[] = ['doelen', 'toewijzingen', 'euros', 'woorden', 'zorginhoud']
const ADULT_LAWS: readonly Law[] = ['wmo', 'pw', 'wgs']

/**
 * A fictional world of three gemeenten, the same for the same arguments. Ids are UUIDs; every second record of a
 * collection has an id that the other gemeenten use too.
 * @param households number of households per gemeente, at least 4
 */
export function generateWorld(seed: number, today: Day = '2026-11-18', households = 16): World {
  const random = seededRandom(seed)
  const world: Draft = {
    today,
    tenants: [...TENANTS],
    parties: [...PARTIES],
    staff: generateStaff(),
    persons: [],
    households: [],
    memberships: [],
    gezag: [],
    representations: [],
    involvements: [],
    woorden: [],
    doelen: [],
    toewijzingen: [],
    euros: [],
    addresses: [],
  }
  for (const tenant of TENANTS) fillTenant(world, tenant, households, random)
  return world
}

function fillTenant(world: Draft, tenant: Id, households: number, random: Random): void {
  const { today } = world
  const counts = new Map<string, number>()
  const newId = (kind: string): Id => {
    const n = (counts.get(kind) ?? 0) + 1
    counts.set(kind, n)
    return idOf(kind, n % 2 === 1 ? 0 : TENANTS.indexOf(tenant) + 1, n)
  }
  const period = (): Period => random.pick(Object.values(PERIODS))(today)
  const mostlyOpen = (): Period => (random.chance(0.65) ? PERIODS.open(today) : period())

  const newPerson = (birthDate: Day): Id => {
    const id = newId('person')
    const name = `Proef ${tenant} ${counts.get('person')}`
    world.persons.push({ tenant, id, name, birthDate })
    world.addresses.push({
      tenant,
      id: newId('adres'),
      person: id,
      secret: random.chance(0.3),
      line: `Verzonnenstraat ${counts.get('adres')}, ${tenant}`,
    })
    for (let n = random.int(3); n > 0; n--) {
      const text = `Woorden ${newId('tekst')} van ${name}`
      world.woorden.push({ tenant, id: newId('woorden'), owner: id, sharedWithRegisseur: random.chance(0.5), text })
    }
    return id
  }
  const newAdult = () => newPerson(addDays(bornFor(today, 18 + random.int(60)), -random.int(300)))
  const newGoal = (of: Dossier) => {
    const aanbieders = random.subset(PARTIES.filter((p) => p.kind === 'aanbieder').map((p) => p.id))
    const id = newId('doel')
    // Before anybody here comes or goes. Later (-100) the product shows a joint goal to who treats somebody that left: open.
    const agreedOn = addDays(today, -300)
    world.doelen.push({ tenant, id, of, agreedOn, aanbieders, text: `Doel ${counts.get('doel')} ${tenant}` })
  }
  const join = (household: Id, person: Id, role: 'ouder' | 'kind' | 'overig', when: Period) =>
    world.memberships.push({ tenant, id: newId('lid'), household, person, role, ...when })
  const authority = (child: Id, holder: Id, when: Period) =>
    world.gezag.push({ tenant, id: newId('gezag'), child, holder, ...when })

  let mover: Id | undefined
  for (let h = 0; h < households; h++) {
    const household = newId('huishouden')
    world.households.push({ tenant, id: household })
    for (let n = random.int(3); n > 0; n--) newGoal({ kind: 'household', id: household })
    if (mover) join(household, mover, 'kind', PERIODS.startsToday(today))
    mover = undefined

    const parents = Array.from({ length: 1 + random.int(2) }, newAdult)
    for (const parent of parents) join(household, parent, 'ouder', PERIODS.open(today))
    const exPartner = random.chance(0.6) ? newAdult() : undefined
    const children = Array.from({ length: 1 + random.int(3) }, (_, n) =>
      newPerson(childBirthDate(h + n, today, random)),
    )
    for (const [n, child] of children.entries()) {
      const moves = n === 0 && h % 4 === 0
      join(household, child, 'kind', moves ? PERIODS.endedYesterday(today) : PERIODS.open(today))
      if (moves) mover = child
      for (const parent of parents) authority(child, parent, mostlyOpen())
      if (exPartner) authority(child, exPartner, mostlyOpen())
    }
    if (random.chance(0.4)) join(household, newAdult(), 'overig', period())
    const represented = random.pick(parents)
    const representation = { tenant, person: represented, gemachtigde: newAdult(), scope: random.subset(SCOPES) }
    world.representations.push({ ...representation, id: newId('machtiging'), ...mostlyOpen() })
  }

  for (const person of world.persons.filter((p) => p.tenant === tenant)) {
    if (random.chance(0.6)) newGoal({ kind: 'person', id: person.id })
    const minor = person.birthDate > bornFor(today, 18)
    for (let n = random.int(3); n > 0; n--) {
      const id = newId('toewijzing')
      const number = counts.get('toewijzing') ?? 0
      const aanbieder = random.pick(PARTIES.filter((p) => p.kind === 'aanbieder')).id
      world.toewijzingen.push({
        tenant,
        id,
        person: person.id,
        law: minor ? 'jeugdwet' : random.pick(ADULT_LAWS),
        aanbieder,
        product: `product-${1 + random.int(6)}`,
        content: `Zorginhoud ${number} ${tenant}`,
        ...mostlyOpen(),
      })
      if (random.chance(0.8)) {
        const cents = 1_000 + random.int(500_000)
        world.euros.push({ tenant, id: newId('euro'), toewijzing: id, aanbieder, cents })
      }
    }
  }
  world.involvements.push(...generateInvolvements(world, tenant, () => newId('betrokkenheid'), random))
}

/** Spread over the age bands, often on the birthday that opens the next band, or the day before. */
function childBirthDate(nth: number, today: Day, random: Random): Day {
  const edge = random.pick([12, 16, 18])
  if (nth % 5 === 0) return bornFor(today, edge)
  if (nth % 5 === 1) return bornFor(addDays(today, 1), edge)
  const [from, span] = random.pick([
    [0, 12],
    [12, 4],
    [16, 2],
  ] as const)
  return addDays(bornFor(today, from + random.int(span)), -random.int(300))
}

const KINDS = 'person adres tekst woorden doel lid gezag huishouden machtiging toewijzing euro betrokkenheid'.split(' ')

/** UUID-shaped; `gemeente` 0 for ids that all gemeenten use. */
const idOf = (kind: string, gemeente: number, n: number): Id =>
  `0000000${(KINDS.indexOf(kind) + 1).toString(16)}-0000-4000-8000-${gemeente}${n.toString(16).padStart(11, '0')}`
