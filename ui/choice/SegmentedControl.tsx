import type { ReactNode } from 'react'
import './SegmentedControl.css'

type Segment<Value extends string> = { value: Value; label: string; icon?: ReactNode }

type Props<Value extends string> = {
  /** Names the group for screen readers. */
  label: string
  /** Two to four; more is a `Select`. */
  segments: Segment<Value>[]
  value: Value
  onChange: (value: Value) => void
}

/** One of two to four: picture or table, or a filter. Plain toggle buttons, so that it also weighs little. */
export function SegmentedControl<Value extends string>({ label, segments, value, onChange }: Props<Value>) {
  return (
    <fieldset className="sh-segmented">
      <legend className="sh-hidden-visually">{label}</legend>
      {segments.map((segment) => (
        <button
          key={segment.value}
          type="button"
          className="sh-segmented__item"
          aria-pressed={segment.value === value}
          onClick={() => onChange(segment.value)}
        >
          {segment.icon}
          {segment.label}
        </button>
      ))}
    </fieldset>
  )
}
