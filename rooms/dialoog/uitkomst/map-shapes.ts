import type { UitkomstBeeld } from './uitkomst.contract.ts'

/** Colours and signs of the opiniegroepen, in their order; told apart without colour too. */
export const signs = [
  { fill: '#0b4a8f', sign: 'circle' },
  { fill: '#c04a0a', sign: 'square' },
  { fill: '#2a8a68', sign: 'triangle' },
  { fill: '#6b3fa0', sign: 'diamond' },
  { fill: '#7a5c00', sign: 'cross' },
] as const

/** The map on a grid of its own, with one path per group. */
export type MapShapes = {
  readonly width: number
  readonly height: number
  readonly groups: readonly { readonly groep: number; readonly fill: string; readonly path: string }[]
  /** Length of the line that explains distances; null when that cannot be measured. */
  readonly scale: { readonly length: number; readonly opDe: number } | null
}

const [width, height, margin] = [800, 560, 40]

/** Both directions on one scale, so that distances are true; the middle of the people in the middle. */
export function mapShapes(kaart: NonNullable<UitkomstBeeld['kaart']>): MapShapes {
  const xs = kaart.punten.map(([x]) => x)
  const ys = kaart.punten.map(([, y]) => y)
  const [left, right] = [Math.min(...xs), Math.max(...xs)]
  const [low, high] = [Math.min(...ys), Math.max(...ys)]
  const unit = Math.min((width - 2 * margin) / (right - left || 1), (height - 2 * margin) / (high - low || 1))
  const place = (x: number, y: number) =>
    [width / 2 + (x - (left + right) / 2) * unit, height / 2 - (y - (low + high) / 2) * unit] as const
  const groups = [...new Set(kaart.punten.map(([, , groep]) => groep))].sort((a, b) => a - b)
  return {
    width,
    height,
    groups: groups.map((groep) => ({
      groep,
      fill: signs[groep % signs.length]?.fill ?? '#333333',
      path: kaart.punten
        .filter(([, , own]) => own === groep)
        .map(([x, y]) => signPath(groep, ...place(x, y)))
        .join(''),
    })),
    scale: kaart.schaal && { length: kaart.schaal.afstand * unit, opDe: kaart.schaal.opDe },
  }
}

/** SVG path of the sign of a group at a place. */
export function signPath(groep: number, x: number, y: number, size = 5): string {
  const at = (value: number) => Math.round(10 * value) / 10
  const [l, r, t, b] = [at(x - size), at(x + size), at(y - size), at(y + size)]
  const sign = signs[groep % signs.length]?.sign
  if (sign === 'square') return `M${l} ${t}H${r}V${b}H${l}Z`
  if (sign === 'triangle') return `M${at(x)} ${t}L${r} ${b}H${l}Z`
  if (sign === 'diamond') return `M${at(x)} ${t}L${r} ${at(y)}L${at(x)} ${b}L${l} ${at(y)}Z`
  if (sign === 'cross') {
    const third = at(size / 2.5)
    return `M${l} ${at(y - third)}H${r}V${at(y + third)}H${l}ZM${at(x - third)} ${t}H${at(x + third)}V${b}H${at(x - third)}Z`
  }
  return `M${l} ${at(y)}a${size} ${size} 0 1 0 ${2 * size} 0a${size} ${size} 0 1 0 ${-2 * size} 0Z`
}
