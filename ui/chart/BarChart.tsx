import './BarChart.css'

export type Bar = { label: string; value: number /** The value in words; default the bare number. */; shown?: string }

/** Bars with their label before and their value in or after them; `name` says in one sentence what is seen. */
export function BarChart({ name, bars }: { name: string; bars: Bar[] }) {
  const longest = Math.max(...bars.map((bar) => bar.value), 0)
  return (
    <div role="img" aria-label={name} className="sh-bars">
      {bars.map((bar) => (
        <BarRow key={bar.label} bar={bar} share={longest === 0 ? 0 : bar.value / longest} />
      ))}
    </div>
  )
}

function BarRow({ bar, share }: { bar: Bar; share: number }) {
  const inside = share > 0.4
  // Room at the right for a value that does not fit inside.
  const end = `${(share * 85).toFixed(2)}%`
  return (
    <div className="sh-bars__row">
      <span>{bar.label}</span>
      <svg className="sh-bars__line" aria-hidden="true">
        <rect className="sh-bars__bar" width={end} height="100%" rx="3" />
        <text
          className={inside ? 'sh-bars__inside' : 'sh-bars__outside'}
          x={end}
          dx={inside ? -12 : 8}
          y="50%"
          dy="0.35em"
        >
          {bar.shown ?? bar.value}
        </text>
      </svg>
    </div>
  )
}
