import type { Option } from './Select.tsx'

type Props = { type: 'radio' | 'checkbox'; name: string; option: Option; checked: boolean; onChange: () => void }

/** One radio or checkbox with its label, 44 high. */
export function Choice({ type, name, option, checked, onChange }: Props) {
  return (
    <label className="sh-choice">
      <input type={type} name={name} value={option.value} checked={checked} onChange={onChange} />
      <span>
        {option.label}
        {option.hint && <span className="sh-choice__hint">{option.hint}</span>}
      </span>
    </label>
  )
}
