/** Sides of the kompas, clockwise from the top. */
export const sides = ['proces', 'systeem', 'belangen'] as const
export type Side = (typeof sides)[number]

/** Measures of the wheel, in px at full size. */
export const wheel = {
  ...{ width: 720, height: 660, x: 360, y: 330 },
  ...{ hub: 76, rim: 232 },
  /** From the hub to the first dot, from dot to dot, and from lane to lane. */
  ...{ first: 16, step: 10.6, lane: 12 },
} as const

/** Angle of a place on a side, in degrees clockwise from the right; each side has four places, counted from 0. */
export function angleOf(side: Side, place: number): number {
  return -135 + sides.indexOf(side) * 120 + place * 30
}

/** A point on a pointer, this far from the middle and this far beside the line. */
export function at(angle: number, far: number, beside = 0): { x: number; y: number } {
  const turn = (angle * Math.PI) / 180
  return {
    x: round(wheel.x + Math.cos(turn) * far - Math.sin(turn) * beside),
    y: round(wheel.y + Math.sin(turn) * far + Math.cos(turn) * beside),
  }
}

/** Where the three lines of a label begin: outside the rim, never over a line. */
export function labelAt(angle: number): { x: number; y: number; anchor: 'start' | 'middle' | 'end' } {
  const { x, y } = at(angle, wheel.rim + 14)
  const across = Math.cos((angle * Math.PI) / 180)
  const down = Math.sin((angle * Math.PI) / 180)
  const anchor = Math.abs(across) < 0.35 ? 'middle' : across > 0 ? 'start' : 'end'
  // Three lines of 20: above the rim they end there, below it they begin there, beside it they stand in the middle.
  return { x, y: y - 22 + down * 30 + 6, anchor }
}

/** The frame of a side: its part of the rim, joined to the hub. */
export function sectorPath(side: Side): string {
  const [from, to] = [angleOf(side, -0.5) + 2, angleOf(side, 3.5) - 2]
  const [a, b, c, d] = [at(from, wheel.hub), at(from, wheel.rim), at(to, wheel.rim), at(to, wheel.hub)]
  return `M ${a.x} ${a.y} L ${b.x} ${b.y} A ${wheel.rim} ${wheel.rim} 0 0 1 ${c.x} ${c.y} L ${d.x} ${d.y}`
}

const round = (value: number) => Math.round(value * 10) / 10
