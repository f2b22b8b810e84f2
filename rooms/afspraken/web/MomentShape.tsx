import type { MomentView } from '../contract.ts'

/** The mark of a moment in a picture: levels differ in shape, not in colour alone. */
export function MomentShape({ niveau, x, y }: { niveau: MomentView['niveau']; x: number; y: number }) {
  const className = `af-shape af-shape--${niveau}`
  if (niveau === 'ruim') return <circle className={className} cx={x} cy={y} r="10" />
  const points =
    niveau === 'begin-nu'
      ? [
          [0, -12],
          [12, 9],
          [-12, 9],
        ]
      : [
          [0, -13],
          [13, 0],
          [0, 13],
          [-13, 0],
        ]
  return <polygon className={className} points={points.map(([dx = 0, dy = 0]) => `${x + dx},${y + dy}`).join(' ')} />
}
