import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { intBelow, seededRandom } from '@samenhang/kernel/clock/random.ts'
import { openVoteWorld } from '@samenhang/server/testing/vote-world.ts'
import { Voter } from '@samenhang/server/testing/voter.ts'

const people = 200
const votesEach = 15
/** Between two votes of one person, reading included. */
const thinking = { least: 1500, most: 4500 }
/** Issue 5: what 200 people who vote at once may wait on two cores, 95 of 100 times. */
const limitMs = 100

/**
 * People in one room behind one address, who vote one stelling at a time over HTTP, with the limits that a server has;
 * then all of them in the same instant. Votes are counted in the database afterwards.
 */
export async function runStemmen(): Promise<void> {
  const world = await openVoteWorld(40)
  try {
    const voters = Array.from({ length: people }, (_, index) => new Voter(world.origin, `iemand ${index}`))
    const times: number[] = []
    let errors = 0
    const vote = async (voter: Voter, stellingId: string) => {
      const { status, milliseconds } = await voter.cast({ stemId: randomUUID(), stellingId, keuze: 'eens' })
      if (status !== 200) errors++
      return milliseconds
    }
    const takePart = async (voter: Voter, index: number) => {
      const random = seededRandom(`stemmen ${index}`)
      const think = () => pause(thinking.least + intBelow(random, thinking.most - thinking.least))
      await pause(intBelow(random, thinking.most))
      if ((await voter.start(world.gesprekId)).status !== 200) errors++
      const cards = await voter.next()
      for (const { stellingId } of cards.slice(0, votesEach)) {
        await think()
        times.push(await vote(voter, stellingId))
      }
      return cards
    }
    const began = performance.now()
    const cards = await Promise.all(voters.map(takePart))
    const seconds = (performance.now() - began) / 1000
    say(`${people} people, one vote every ${(thinking.least + thinking.most) / 2000} s each`, times, seconds)
    await pause(3000)
    const last = await Promise.all(voters.map((voter, index) => vote(voter, cards[index]?.at(-1)?.stellingId ?? '')))
    say(`${people} people in the same instant`, last, Math.max(...last) / 1000)
    const admin = world.openAdmin()
    const { rows } = await admin.query('SELECT count(*)::int AS kept FROM dialoog.stem')
    await admin.end()
    const sent = people * (votesEach + 1)
    console.log(`errors ${errors}; votes sent ${sent}, kept ${rows[0]?.kept}`)
    const p95 = at(times, 0.95)
    if (errors > 0 || rows[0]?.kept !== sent || p95 > limitMs) process.exitCode = 1
  } finally {
    await world.close()
  }
}

function say(what: string, times: readonly number[], seconds: number): void {
  const [half, most, nearlyAll] = [0.5, 0.95, 0.99].map((share) => at(times, share).toFixed(1))
  const rate = (times.length / seconds).toFixed(0)
  console.log(`${what}: ${rate} votes a second; p50 ${half} ms, p95 ${most} ms, p99 ${nearlyAll} ms`)
}

function at(times: readonly number[], share: number): number {
  const sorted = times.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}
