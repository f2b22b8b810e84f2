import type { UitkomstBeeld } from './uitkomst.contract.ts'

/** Signs of the opiniegroepen, in their order, with the colours of the tokens; told apart without colour too. */
const signs = [
  { fill: '#0a4a86', sign: 'circle' },
  { fill: '#bf4d0a', sign: 'square' },
  { fill: '#2a8b6e', sign: 'triangle' },
  { fill: '#a8528c', sign: 'diamond' },
  { fill: '#4c5457', sign: 'cross' },
] as const

/** The map on a grid of its own. */
export type MapPlaces = {
  readonly width: number
  readonly height: number
  readonly groups: readonly { readonly groep: number; readonly fill: string; readonly places: readonly Place[] }[]
  /** Length of the line that explains distances; null when that cannot be measured. */
  readonly scale: { readonly length: number; readonly opDe: number } | null
}
type Place = readonly [x: number, y: number]

/** The foot is free for the line that explains distances, the head for the names of groups. */
const [width, height] = [800, 600]
const margin = { side: 40, head: 70, foot: 60 } as const

/** Both directions on one scale, so that distances are true; the middle of the people in the middle. */
export function placeOnMap(kaart: NonNullable<UitkomstBeeld['kaart']>): MapPlaces {
  const [left, right] = extent(kaart.punten.map(([x]) => x))
  const [low, high] = extent(kaart.punten.map(([, y]) => y))
  const [free, middle] = [height - margin.head - margin.foot, (height + margin.head - margin.foot) / 2]
  const unit = Math.min((width - 2 * margin.side) / (right - left || 1), free / (high - low || 1))
  const place = (x: number, y: number): Place => [
    width / 2 + (x - (left + right) / 2) * unit,
    middle - (y - (low + high) / 2) * unit,
  ]
  const groups = [...new Set(kaart.punten.map(([, , groep]) => groep))].sort((a, b) => a - b)
  return {
    width,
    height,
    groups: groups.map((groep) => ({
      groep,
      fill: signs[Math.min(groep, signs.length - 1)]?.fill ?? '',
      places: kaart.punten.filter(([, , own]) => own === groep).map(([x, y]) => place(x, y)),
    })),
    scale: kaart.schaal && { length: kaart.schaal.afstand * unit, opDe: kaart.schaal.opDe },
  }
}

/** All signs of a group as one path. */
export function signsPath(groep: number, places: readonly Place[], size = 5): string {
  return places.map(([x, y]) => signPath(groep, x, y, size)).join('')
}

function extent(values: readonly number[]): [number, number] {
  return values.reduce<[number, number]>(
    ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
    [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
  )
}

/** SVG path of the sign of a group at a place. */
export function signPath(groep: number, x: number, y: number, size = 5): string {
  const at = (value: number) => Math.round(100 * value) / 100
  const [l, r, t, b] = [at(x - size), at(x + size), at(y - size), at(y + size)]
  const sign = signs[Math.min(groep, signs.length - 1)]?.sign
  if (sign === 'square') return `M${l} ${t}H${r}V${b}H${l}Z`
  if (sign === 'triangle') return `M${at(x)} ${t}L${r} ${b}H${l}Z`
  if (sign === 'diamond') return `M${at(x)} ${t}L${r} ${at(y)}L${at(x)} ${b}L${l} ${at(y)}Z`
  if (sign === 'cross') {
    const third = at(size / 2.5)
    return `M${l} ${at(y - third)}H${r}V${at(y + third)}H${l}ZM${at(x - third)} ${t}H${at(x + third)}V${b}H${at(x - third)}Z`
  }
  return `M${l} ${at(y)}a${size} ${size} 0 1 0 ${2 * size} 0a${size} ${size} 0 1 0 ${-2 * size} 0Z`
}
