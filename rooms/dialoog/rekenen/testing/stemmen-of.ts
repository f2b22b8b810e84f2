import type { Stemmen } from '../matrix.ts'

/** Votes for a test: who, on what, 1, 0 or -1, and when. */
export function stemmenOf(rows: readonly (readonly [string, string, number, number])[]): Stemmen {
  const deelnemers = [...new Set(rows.map(([who]) => who))]
  const stellingen = [...new Set(rows.map(([, what]) => what))]
  const whoAt = new Map(deelnemers.map((id, index) => [id, index]))
  const whatAt = new Map(stellingen.map((id, index) => [id, index]))
  return {
    deelnemers,
    stellingen,
    deelnemer: Uint32Array.from(rows, ([who]) => whoAt.get(who) ?? 0),
    stelling: Uint32Array.from(rows, ([, what]) => whatAt.get(what) ?? 0),
    waarde: Int8Array.from(rows, ([, , value]) => value),
    tijd: Float64Array.from(rows, ([, , , at]) => at),
  }
}
