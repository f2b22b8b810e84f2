import { type ReactNode, useState } from 'react'
import { Field, type FieldProps } from './Field.tsx'
import { useAnswer } from './useAnswer.ts'

type Props = FieldProps & {
  /** Reads the text into a value, or undefined where it is none. */
  read: (text: string) => unknown
  /** Writes a value as text; '' for what is no value. */
  write: (value: unknown) => string
  /** Says what is wrong with a text that could not be read. */
  problem: (value: unknown) => string | undefined
  inputMode: 'numeric' | 'decimal'
  /** Stands before the input, such as the euro sign. */
  before?: ReactNode
}

/** A value that is typed as text: keeps the text as typed and gives the form the value, or the text while it is none. */
export function TypedField({ name, read, write, problem, inputMode, before, ...field }: Props) {
  const { id, value, change, blur, error } = useAnswer(name, { ...field, problem })
  const [text, setText] = useState(() => write(value))
  const type = (typed: string) => {
    setText(typed)
    change(read(typed) ?? typed.trim())
  }
  return (
    <Field {...field} id={id} error={error}>
      {(control) => (
        <div className="sh-typed">
          {before}
          <input
            {...control}
            className="sh-input sh-input--short"
            type="text"
            inputMode={inputMode}
            autoComplete="off"
            value={text}
            onChange={(event) => type(event.target.value)}
            onBlur={blur}
          />
        </div>
      )}
    </Field>
  )
}
