import type { Context } from '@samenhang/kernel/database/transaction.ts'
import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import { dateInAmsterdam } from '@samenhang/kernel/period/civil-date.ts'
import type { Gesprek, StellingKaart } from '../shapes.ts'
import { listStellingRows } from '../stelling/stelling.store.ts'
import { keepBreedGedragen, keepVoorrang } from '../stelling/stemmen.store.ts'
import { workOutInWorker } from './in-worker.ts'
import { publish } from './publish.ts'
import { findStand, listStemregels, type Stand } from './stemregel.store.ts'
import type { UitkomstBeeld } from './uitkomst.contract.ts'
import type { Order, WorkedOut } from './work-out.ts'

/** An outcome with what it came from; never leaves the server as a whole. */
export type Found = {
  readonly stand: string
  readonly newest: Date | null
  readonly beeld: UitkomstBeeld
  readonly worked: WorkedOut
  /** As which deelnemer of the outcome each one stands in it. */
  readonly nameOf: ReadonlyMap<Id, string>
}

/** Above this many votes groups are only tested against chance when the gesprek is closed: the test takes a minute. */
const mostTested = 150_000

/** What is known of a gesprek: the latest outcome, whether what follows from it was kept, and the one under way. */
type Known = { latest?: Found; kept: boolean; busy?: Promise<void> }

const known = new Map<string, Known>()
const mostKnown = 50

/**
 * The outcome of the votes as they are, or were a few seconds ago: who asks gets the latest, and the first to ask after
 * a change has the next one worked out in a worker, so that nobody waits for it but at the very first. What follows from
 * it (weights of stellingen, what is breed gedragen since when) is kept by whoever asks first.
 */
export async function findUitkomst(context: Context, gesprek: Gesprek): Promise<Found> {
  const stand = await findStand(context, gesprek.gesprekId)
  const one = knownOf(`${context.tenant} ${gesprek.gesprekId}`)
  if (one.latest?.stand !== stand.stand && !one.busy) one.busy = start(one, await readOrder(context, gesprek, stand))
  if (!one.latest) await one.busy
  const { latest } = one
  if (!latest) throw new Error('the outcome of a gesprek could not be worked out')
  if (!one.kept) {
    await keepWhatFollows(context, latest)
    one.kept = true
  }
  return latest
}

function knownOf(key: string): Known {
  const one = known.get(key) ?? { kept: true }
  if (!known.has(key) && known.size >= mostKnown) known.clear()
  known.set(key, one)
  return one
}

type Reading = { readonly order: Order; readonly finish: (worked: WorkedOut) => Found }

async function readOrder(context: Context, gesprek: Gesprek, { stand, newest }: Stand): Promise<Reading> {
  const { gesprekId, vraag } = gesprek
  const kaarten = await listCounting(context, gesprekId)
  const rows = await listStemregels(context, gesprekId)
  const regels = rows.map(({ rol, wijk, stemmen }) => ({ rol, wijk, stemmen }))
  const votes = regels.reduce((sum, { stemmen }) => sum + stemmen.split(' ').length, 0)
  const finish = (worked: WorkedOut): Found => ({
    stand,
    newest,
    beeld: publish({ gesprekId, vraag, stand, newest }, worked, kaarten),
    worked,
    nameOf: new Map(rows.map(({ deelnemerId }, row) => [deelnemerId, worked.names[row] ?? ''])),
  })
  return { order: { regels, toets: gesprek.staat === 'gesloten' || votes <= mostTested }, finish }
}

/** Who asks first of all waits for this and hears when it fails; who has an earlier outcome keeps that. */
async function start(one: Known, { order, finish }: Reading): Promise<void> {
  try {
    one.latest = finish(await workOutInWorker(order))
    one.kept = false
  } catch (error) {
    if (!one.latest) throw error
  } finally {
    delete one.busy
  }
}

/** Stellingen on which votes count, by number. */
export async function listCounting(context: Context, gesprekId: Id): Promise<ReadonlyMap<string, StellingKaart>> {
  const rows = await listStellingRows(context, gesprekId)
  return new Map(
    rows.flatMap(({ stellingId, nummer, tekst, taal, vertalingen, staat }) =>
      staat === 'toegelaten' ? [[String(nummer), { stellingId, nummer, tekst, taal, vertalingen }] as const] : [],
    ),
  )
}

async function keepWhatFollows(context: Context, { beeld, worked, newest }: Found): Promise<void> {
  if (!newest || beeld.stellingen.length === 0) return
  const { gesprekId } = beeld
  const priorities = new Map(worked.uitkomst.stellingen.map(({ id, priority }) => [id, priority]))
  const weights = beeld.stellingen.map(({ stellingId, nummer }) => ({
    stellingId,
    gewicht: priorities.get(String(nummer)) ?? 1,
  }))
  await keepVoorrang(context, gesprekId, weights)
  if (beeld.verdict === 'niet getoetst') return
  const breed = beeld.stellingen.filter(({ status }) => status === 'breed gedragen').map(({ stellingId }) => stellingId)
  await keepBreedGedragen(context, gesprekId, breed, dateInAmsterdam(newest))
}
