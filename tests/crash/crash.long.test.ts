import { expect, test } from 'vitest'
import { openCrashWorld } from './crash-world.ts'
import { runCrashes } from './run-crashes.ts'

test('100 kills: nothing acknowledged is lost, torn or done twice', async () => {
  const seed = process.env.SEED ?? new Date().toISOString()
  const world = await openCrashWorld()
  try {
    const crashes = await runCrashes(world, seed, 100)
    console.log(`seed ${seed}: ${JSON.stringify(crashes)}`)
    expect(crashes).toMatchObject({ lost: [], torn: [], changed: [] })
    expect(crashes.kills).toEqual({ database: 34, server: 33, both: 33 })
    expect(crashes.fewest).toBeGreaterThan(0)
    expect(crashes.cutAfterCommit).toBeGreaterThan(0)
  } finally {
    await world.close()
  }
})
