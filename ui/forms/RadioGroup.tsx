import { Choice } from './Choice.tsx'
import { Field, type FieldProps } from './Field.tsx'
import type { Option } from './Select.tsx'
import { useAnswer } from './useAnswer.ts'

/** One of a few; the value is the option's. */
export function RadioGroup({ name, options, ...field }: FieldProps & { options: Option[] }) {
  const { id, value, change, error } = useAnswer(name, field)
  return (
    <Field {...field} id={id} error={error} group>
      {() => (
        <div className="sh-choices">
          {options.map((option) => (
            <Choice
              key={option.value}
              type="radio"
              name={id}
              option={option}
              checked={value === option.value}
              onChange={() => change(option.value)}
            />
          ))}
        </div>
      )}
    </Field>
  )
}
