import { intBelow, seededRandom } from '@samenhang/kernel/clock/random.ts'
import { openPool } from '@samenhang/kernel/database/transaction.ts'
import { composeTiny } from '@samenhang/kernel/testing/tiny/tiny-house.ts'
import type { CrashWorld } from './crash-world.ts'
import { findFaults } from './find-faults.ts'
import { type Round, runRound, type Victim } from './run-round.ts'
import { writeNote } from './write-note.ts'

/** Totals over all kills; `fewest` is the smallest number acknowledged before one. */
export type Crashes = {
  readonly kills: Record<Victim, number>
  readonly acknowledged: number
  readonly fewest: number
  /** Sent, and cut off before the client heard of it. */
  readonly cut: number
  /** Of these, the ones that turned out to be written: sending again must not write them twice. */
  readonly cutAfterCommit: number
  readonly lost: string[]
  readonly torn: string[]
  /** What sending every key again changed that it should not. */
  readonly changed: string[]
}

const victims: readonly Victim[] = ['database', 'server', 'both']

/** Kills the database, the server and both in turn, each at a random moment of its work, and looks after each kill. */
export async function runCrashes(world: CrashWorld, seed: string, count: number): Promise<Crashes> {
  const random = seededRandom(seed)
  const kills = { database: 0, server: 0, both: 0 }
  const total = { acknowledged: 0, fewest: Number.POSITIVE_INFINITY, cut: 0, cutAfterCommit: 0 }
  const [lost, torn, changed]: [string[], string[], string[]] = [[], [], []]
  for (let kill = 0; kill < count; kill++) {
    const victim = victims[kill % victims.length] ?? 'both'
    const round = await runRound(world, { name: `${seed}-${kill}`, victim, after: 1 + intBelow(random, 300) })
    kills[victim]++
    total.acknowledged += round.done.size
    total.fewest = Math.min(total.fewest, round.done.size)
    const again = await sendAgain(world, round)
    lost.push(...again.lost)
    torn.push(...again.torn)
    changed.push(...again.changed)
    total.cut += round.sent.length - round.done.size
    total.cutAfterCommit += again.cutAfterCommit
  }
  return { kills, ...total, lost, torn, changed }
}

/** Looks what is there, sends every key again as a client does that heard nothing, and looks what that did. */
async function sendAgain(world: CrashWorld, round: Round) {
  const admin = world.openAdmin()
  const pool = openPool(world.connection())
  try {
    const { lost, torn } = await findFaults(admin, round)
    const { house } = composeTiny(pool)
    const before = await listNotes()
    for (const key of round.sent) await writeNote(house, key)
    const after = await listNotes()
    const changed = round.sent.filter((key) => {
      const [was, is] = [before.get(key), after.get(key)]
      return is?.length !== 1 || (was !== undefined && was.join() !== is.join())
    })
    const cutAfterCommit = round.sent.filter((key) => before.has(key) && !round.done.has(key)).length
    return { lost, torn, changed, cutAfterCommit }
  } finally {
    await Promise.all([admin.end(), pool.end()])
  }

  async function listNotes(): Promise<Map<string, string[]>> {
    const { rows } = await admin.query<{ words: string; ids: string[] }>(
      'SELECT words, array_agg(id::text) AS ids FROM tiny.note WHERE words = ANY ($1) GROUP BY words',
      [round.sent],
    )
    return new Map(rows.map(({ words, ids }) => [words, ids]))
  }
}
