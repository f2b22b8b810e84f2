/** A dot on a pointer: which piece, or a number of pieces that are all alike. */
export type Dot = {
  readonly er: boolean
  /** Pieces that this dot stands for; more than one only in a bundle. */
  readonly pieces: number
  /** Place from the hub, counted from 0. */
  readonly step: number
  /** Lane beside the others, counted from 0. */
  readonly lane: number
}

/** Dots in one lane from hub to rim. */
export const stepsPerLane = 14
const lanes = 3

/**
 * Places the evidence of one pointer. Up to 14 pieces: one dot each, in one lane. Up to 42: one dot each, in two or three
 * lanes. Above that lanes would blur, so what is there becomes one bundle with its number, as does what is missing; a
 * group of at most 13 stays apart. Nothing is scaled: every piece is drawn or counted.
 * @param present pieces that are there
 * @param missing pieces that are not
 */
export function placeDots(present: number, missing: number): Dot[] {
  const states = [...Array.from({ length: present }, () => true), ...Array.from({ length: missing }, () => false)]
  if (states.length <= stepsPerLane * lanes) {
    const perLane = Math.ceil(states.length / Math.ceil(states.length / stepsPerLane) || 1)
    return states.map((er, index) => ({ er, pieces: 1, step: index % perLane, lane: Math.floor(index / perLane) }))
  }
  const groups = [present, missing].flatMap((pieces, index): Omit<Dot, 'step' | 'lane'>[] => {
    const er = index === 0
    if (pieces === 0) return []
    if (pieces < stepsPerLane) return Array.from({ length: pieces }, () => ({ er, pieces: 1 }))
    return [{ er, pieces }]
  })
  return groups.map((dot, step) => ({ ...dot, step, lane: 0 }))
}
