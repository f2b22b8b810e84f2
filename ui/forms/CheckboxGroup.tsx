import { Choice } from './Choice.tsx'
import { Field, type FieldProps } from './Field.tsx'
import type { Option } from './Select.tsx'
import { useAnswer } from './useAnswer.ts'

/** Any of a few; the value is the list of chosen values, in the order of the options. */
export function CheckboxGroup({ name, options, ...field }: FieldProps & { options: Option[] }) {
  const { id, value, change, error } = useAnswer(name, field)
  const chosen = new Set(Array.isArray(value) ? value : [])
  const toggle = (option: Option) =>
    change(options.map((other) => other.value).filter((other) => chosen.has(other) !== (other === option.value)))
  return (
    <Field {...field} id={id} error={error} group>
      {() => (
        <div className="sh-choices">
          {options.map((option) => (
            <Choice
              key={option.value}
              type="checkbox"
              name={id}
              option={option}
              checked={chosen.has(option.value)}
              onChange={() => toggle(option)}
            />
          ))}
        </div>
      )}
    </Field>
  )
}
