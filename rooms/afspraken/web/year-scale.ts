/** Share of the twelve months from `van` to `tot` at which a day lies, held within them. */
export function fractionOfYear(day: string, van: string, tot: string): number {
  const [from, to, at] = [van, tot, day].map((text) => Date.parse(`${text}T00:00:00Z`)) as [number, number, number]
  return Math.min(1, Math.max(0, (at - from) / (to - from)))
}

/** First days of the months after `van`, up to `tot`. */
export function monthsIn(van: string, tot: string): string[] {
  const [year = 0, month = 1] = van.split('-').map(Number)
  const starts = Array.from({ length: 12 }, (_, index) => {
    const at = new Date(Date.UTC(year, month + index, 1))
    return at.toISOString().slice(0, 10)
  })
  return starts.filter((day) => day > van && day < tot)
}

/** A point on a circle around (0, 0): share 0 at the top, clockwise. */
export function pointAt(share: number, radius: number): { x: number; y: number } {
  const angle = share * 2 * Math.PI
  return { x: round(Math.sin(angle) * radius), y: round(-Math.cos(angle) * radius) }
}

/** Path of an arc on a circle around (0, 0), clockwise between two shares. */
export function arcPath(from: number, to: number, radius: number): string {
  const [a, b] = [pointAt(from, radius), pointAt(to, radius)]
  return `M ${a.x} ${a.y} A ${radius} ${radius} 0 ${to - from > 0.5 ? 1 : 0} 1 ${b.x} ${b.y}`
}

const round = (value: number) => Math.round(value * 100) / 100
