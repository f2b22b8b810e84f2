import { Field, type FieldProps } from './Field.tsx'
import { useAnswer } from './useAnswer.ts'

/** Several lines of text; the value is a string. */
export function TextArea({ name, rows = 4, ...field }: FieldProps & { rows?: number }) {
  const { id, value, change, blur, error } = useAnswer(name, field)
  return (
    <Field {...field} id={id} error={error}>
      {(control) => (
        <textarea
          {...control}
          className="sh-input sh-input--area"
          rows={rows}
          value={String(value ?? '')}
          onChange={(event) => change(event.target.value)}
          onBlur={blur}
        />
      )}
    </Field>
  )
}
