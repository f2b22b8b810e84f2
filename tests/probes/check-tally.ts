import { expect } from 'vitest'
import { CALLER_CLASSES } from '../oracle/probes.ts'
import { ITEM_KINDS } from '../oracle/world.ts'
import type { Tally } from './run-probes.ts'

/**
 * Says what a run was worth and fails when it was worth too little, or when anything differed.
 * @param perCell least number of probes in each cell of caller class and item kind
 */
export function checkTally(tally: Tally, perCell: number): void {
  const { seed, requests, canaries, targets, answers, cells, readings, differences } = tally
  const share = (part: number) => `${((100 * part) / tally.probes).toFixed(1)} %`
  const least = Math.min(...cells.values())
  console.info(
    `probes: ${tally.probes} (seed ${seed}), ${requests} requests; target exists ${share(targets.here)}, in another ` +
      `tenant ${share(targets.elsewhere)}, nowhere ${share(targets.nowhere)}; answered value ${share(answers.value)}, ` +
      `withheld ${share(answers.withheld)}; ${cells.size} cells, at least ${least} each; ${canaries} canaries checked; ` +
      `${differences.length} differences`,
  )
  console.info([...readings].map(([name, times]) => `  ${times} x ${name}`).join('\n'))
  expect(differences.slice(0, 20)).toEqual([])
  expect(cells.size).toBe(CALLER_CLASSES.length * ITEM_KINDS.length)
  expect(least).toBeGreaterThanOrEqual(perCell)
  expect(targets.here / tally.probes).toBeGreaterThanOrEqual(0.3)
  expect(targets.elsewhere / tally.probes).toBeGreaterThanOrEqual(0.1)
  expect(answers.value / tally.probes).toBeGreaterThanOrEqual(0.03)
  expect(answers.withheld / tally.probes).toBeGreaterThanOrEqual(0.01)
  expect(canaries).toBeGreaterThan(tally.probes / 10)
}
