import { tenantOf, uuidOf } from '../../apps/server/testing/facts.ts'
import { ageOf, isInvolvedWith, viewOf } from '../oracle/facts.ts'
import type { Answer } from '../oracle/oracle.ts'
import { type Probe, probes } from '../oracle/probes.ts'
import type { Caller, Day, Item } from '../oracle/world.ts'
import { expectedInProduct } from './expected.ts'
import { canaryOf, find, findCanaries, type MarkedWorld } from './marked-world.ts'
import { type ProbeSite, roleOf } from './probe-site.ts'
import { askGeheimAdres, asksFor } from './requests.ts'

/** What came out of a run of probes; the denominators say what a run without differences is worth. */
export type Tally = {
  seed: number
  probes: number
  requests: number
  targets: Record<Probe['target'], number>
  answers: Record<Answer, number>
  /** Probes per caller class and item kind. */
  cells: Map<string, number>
  /** Canaries met in answers, all of them allowed unless a difference says otherwise. */
  canaries: number
  readings: Map<string, number>
  differences: string[]
}

type Options = {
  readonly seed: number
  readonly count: number
  /** Stops at the first difference: to find a planted fault. */
  readonly untilDifference?: boolean
  /** Every so many probes the requests around an item are made as well. */
  readonly aroundEvery?: number
}

const lanes = 6

/** Puts probes to the product and compares each answer with the oracle, and every text in it as well. */
export async function runProbes(site: ProbeSite, options: Options): Promise<Tally> {
  const tally: Tally = {
    ...{ seed: options.seed, probes: 0, requests: 0, canaries: 0, differences: [] },
    targets: { here: 0, elsewhere: 0, nowhere: 0 },
    answers: { value: 0, withheld: 0, absent: 0 },
    cells: new Map(),
    readings: new Map(),
  }
  const waiting = probes(site.world, options.seed, options.count, site.world.days)
  // A generator ends for all when one lane leaves its loop, so they share what has no end of its own.
  const shared: Iterable<Probe> = { [Symbol.iterator]: () => ({ next: () => waiting.next() }) }
  await Promise.all(
    Array.from({ length: lanes }, async () => {
      for (const probe of shared) {
        await runProbe(site, probe, tally, options)
        if (options.untilDifference && tally.differences.length > 0) return
      }
    }),
  )
  return tally
}

async function runProbe(site: ProbeSite, probe: Probe, tally: Tally, { aroundEvery = 4 }: Options): Promise<void> {
  const { world } = site
  const { caller, today, item } = probe
  const nr = tally.probes++
  count(tally.cells, `${probe.as} x ${item.kind}`)
  tally.targets[probe.target]++
  const role = roleOf(world, caller)
  const { showing, around, tellsWithheld } = asksFor(world, item, role)
  const wanted = wantedOf(world, caller, today, item)
  if (wanted.reading) count(tally.readings, wanted.reading.name)

  const asked = aroundEvery && nr % aroundEvery === 0 ? [...showing, ...around] : showing
  let answer: Answer = 'absent'
  for (const one of asked) {
    tally.requests++
    const { status, text } = await site.send(caller, today, one)
    if (status >= 500 || status === 400) note(tally, probe, `${one.operation.id} answers ${status} ${text}`)
    checkTexts(tally, world, probe, text, one.operation.id)
    checkMembership(tally, world, probe, text)
    if (!showing.includes(one) || answer === 'value') continue
    if (shows(world, item, text)) answer = 'value'
    else if (status === 200 && probe.target === 'here' && tellsWithheld(JSON.parse(text) as never)) answer = 'withheld'
  }
  tally.answers[answer]++
  if (answer !== wanted.answer) {
    const by = wanted.reading ? ` by reading "${wanted.reading.name}"` : ''
    note(tally, probe, `answers ${answer}, not ${wanted.answer}${by} (oracle ${probe.expected})`)
  }
  if (item.kind === 'geheim-adres') await checkGeheimAdres(site, probe, tally)
  if (probe.target === 'elsewhere' && !actsIn(world, caller, item.tenant)) {
    tally.requests++
    const [first] = showing
    const { status } = first ? await site.send(caller, today, first, item.tenant) : { status: 404 }
    if (status !== 404 && status !== 401) note(tally, probe, `opens the tenant of others: ${status}`)
  }
}

/** The secret address of somebody else comes by one operation, to the regisseur and the consulent of that person. */
async function checkGeheimAdres({ send, world }: ProbeSite, probe: Probe, tally: Tally): Promise<void> {
  const { caller, today, item } = probe
  tally.requests++
  const { status, text } = await send(caller, today, askGeheimAdres(world, item))
  const role = roleOf(world, caller)
  const person = find(world.addresses, item)?.person
  const may =
    (role === 'regisseur' || role === 'consulent') &&
    caller.tenant === item.tenant &&
    person !== undefined &&
    isInvolvedWith(viewOf(world, caller, today), role, person)
  if (shows(world, item, text) !== may) note(tally, probe, `the operation for a secret address answers ${status}`)
  if (may) count(tally.readings, 'a secret address with a reason')
}

/** Does the text hold this very item? A declaratie under a pseudonym has no text, so it is known by its id. */
function shows(world: MarkedWorld, item: Item, text: string): boolean {
  const canary = canaryOf(world, item)
  if (canary !== undefined && text.includes(canary)) return true
  if (item.kind !== 'euro' || !text.includes('pseudoniem')) return false
  const { items = [] } = JSON.parse(text) as { items?: { declaratieId: string; tenant: string }[] }
  const id = uuidOf(`declaratie ${item.id}`)
  return items.some((one) => one.declaratieId === id && one.tenant === tenantOf(item.tenant))
}

/** Every canary in an answer must be of something that this caller may see today. */
function checkTexts(tally: Tally, world: MarkedWorld, probe: Probe, text: string, operation: string): void {
  for (const canary of findCanaries(text)) {
    tally.canaries++
    const of = world.canaries.get(canary)
    if (!of || !maySee(world, probe.caller, probe.today, of)) {
      note(tally, probe, `${operation} leaks ${JSON.stringify(of)}`)
    }
  }
}

/** A name is asked of the product by its person: any household in which the caller may see it will do. */
function wantedOf(world: MarkedWorld, caller: Caller, today: Day, item: Item): ReturnType<typeof expectedInProduct> {
  const person = item.kind === 'naam' ? find(world.memberships, item)?.person : undefined
  const inHousehold = expectedInProduct(world, caller, today, item)
  if (person === undefined || inHousehold.answer === 'value') return inHousehold
  return maySee(world, caller, today, { ...item, id: person }) ? { answer: 'value' } : inHousehold
}

/** That somebody belongs to a household is shown only where the name in that very household may be seen. */
function checkMembership(tally: Tally, world: MarkedWorld, probe: Probe, text: string): void {
  const { caller, today, item } = probe
  if (item.kind !== 'naam' || caller.tenant !== item.tenant || !text.includes(`"lidId":"${uuidOf(item.id)}"`)) return
  if (expectedInProduct(world, caller, today, item).answer !== 'value') note(tally, probe, 'shows a membership')
}

/** May this caller see the text of this item? A name by any household in which the person is. */
export function maySee(world: MarkedWorld, caller: Caller, today: Day, of: Item): boolean {
  if (of.kind !== 'naam') return expectedInProduct(world, caller, today, of).answer === 'value'
  const isSelf = caller.tenant === of.tenant && caller.kind === 'inwoner' && caller.id === of.id
  if (isSelf) return (ageOf(viewOf(world, caller, today), caller.id) ?? 0) >= 12
  return world.memberships
    .filter((one) => one.tenant === of.tenant && one.person === of.id)
    .some(({ id }) => expectedInProduct(world, caller, today, { ...of, id }).answer === 'value')
}

function actsIn(world: MarkedWorld, caller: Caller, tenant: string): boolean {
  if (caller.kind === 'inwoner') return caller.tenant === tenant
  return world.staff.some((one) => one.id === caller.id && one.tenants.includes(tenant))
}

function note(tally: Tally, { as, caller, today, item, target }: Probe, what: string): void {
  tally.differences.push(`${what}: ${JSON.stringify({ as, caller, today, item, target })}`)
}

function count(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1)
}
