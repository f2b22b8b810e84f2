import { Field, type FieldProps } from './Field.tsx'
import type { Option } from './Select.tsx'
import { useAnswer } from './useAnswer.ts'

export type ChoiceGroupProps = FieldProps & { options: Option[] }

type Props = ChoiceGroupProps & {
  type: 'radio' | 'checkbox'
  isChosen: (value: unknown, option: Option) => boolean
  /** The value after a click on an option. */
  choose: (value: unknown, option: Option) => unknown
}

/** Options under one question, each 44 high; shared by radios and checkboxes. */
export function ChoiceGroup({ name, options, type, isChosen, choose, ...field }: Props) {
  const { id, value, change, error } = useAnswer(name, field)
  return (
    <Field {...field} id={id} error={error} group>
      {() => (
        <div className="sh-choices">
          {options.map((option) => (
            <label key={option.value} className="sh-choice">
              <input
                type={type}
                name={id}
                value={option.value}
                checked={isChosen(value, option)}
                onChange={() => change(choose(value, option))}
              />
              <span>
                {option.label}
                {option.hint && <span className="sh-choice__hint">{option.hint}</span>}
              </span>
            </label>
          ))}
        </div>
      )}
    </Field>
  )
}
