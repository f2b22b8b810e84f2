import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { openVoteWorld, type VoteWorld } from '@samenhang/server/testing/vote-world.ts'
import { Voter } from '@samenhang/server/testing/voter.ts'
import { afterAll, beforeAll, expect, test } from 'vitest'

const people = 40
const kills = 6

let world: VoteWorld
beforeAll(async () => {
  world = await openVoteWorld(30)
}, 120_000)
afterAll(() => world?.close())

/** Sends until the server says that it has it, as the page does: each vote under an id of its own. */
async function castUntilKept(voter: Voter, stemId: string, stellingId: string): Promise<number> {
  for (let tries = 1; ; tries++) {
    const answer = await voter.cast({ stemId, stellingId, keuze: 'eens' }).catch(() => undefined)
    if (answer?.status === 200) return tries
    await pause(50)
  }
}

test('no vote is lost or counted twice when the server is killed while everybody votes', async () => {
  const voters = Array.from({ length: people }, (_, index) => new Voter(world.origin, `iemand ${index}`))
  for (const voter of voters) expect((await voter.start(world.gesprekId)).status).toBe(200)
  const sent = new Map<string, string>()
  let again = 0
  let busy = true
  const voting = Promise.all(
    voters.map(async (voter) => {
      for (const stellingId of world.stellingIds) {
        const stemId = randomUUID()
        sent.set(stemId, stellingId)
        again += (await castUntilKept(voter, stemId, stellingId)) - 1
      }
    }),
  ).finally(() => {
    busy = false
  })
  let killed = 0
  for (; killed < kills && busy; killed++) {
    await pause(400)
    await world.kill()
    await world.start()
  }
  await voting
  const admin = world.openAdmin()
  const { rows } = await admin.query<{ id: string; stelling_id: string }>('SELECT id, stelling_id FROM dialoog.stem')
  await admin.end()
  console.log(`${killed} kills, ${sent.size} votes, ${again} sent again`)
  expect(killed).toBeGreaterThan(1)
  expect(again).toBeGreaterThan(0)
  expect(rows).toHaveLength(sent.size)
  expect(new Map(rows.map(({ id, stelling_id }) => [id, stelling_id]))).toEqual(sent)
}, 300_000)
