import { Field, type FieldProps } from './Field.tsx'
import { useAnswer } from './useAnswer.ts'

type Props = FieldProps & { type?: 'text' | 'email' | 'tel' | 'search'; autoComplete?: string }

/** One line of text; the value is a string. */
export function TextInput({ name, type = 'text', autoComplete, ...field }: Props) {
  const { id, value, change, blur, error } = useAnswer(name, field)
  return (
    <Field {...field} id={id} error={error}>
      {(control) => (
        <input
          {...control}
          className="sh-input"
          type={type}
          autoComplete={autoComplete}
          value={String(value ?? '')}
          onChange={(event) => change(event.target.value)}
          onBlur={blur}
        />
      )}
    </Field>
  )
}
