import { useUiTexts } from '../texts/UiTexts.ts'
import { Field, type FieldProps } from './Field.tsx'
import { useAnswer } from './useAnswer.ts'

export type Option = { value: string; label: string; hint?: string }

/** One of a list that is too long for radios; the value is the option's. The browser's own list: it suits every phone. */
export function Select({ name, options, ...field }: FieldProps & { options: Option[] }) {
  const texts = useUiTexts()
  const { id, value, change, blur, error } = useAnswer(name, field)
  return (
    <Field {...field} id={id} error={error}>
      {(control) => (
        <select
          {...control}
          className="sh-input"
          value={String(value ?? '')}
          onChange={(event) => change(event.target.value)}
          onBlur={blur}
        >
          <option value="">{texts.choose}</option>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  )
}
