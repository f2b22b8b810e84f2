import { useState } from 'react'
import { useUiTexts } from '../texts/UiTexts.ts'
import { Field, type FieldProps } from './Field.tsx'
import { isCivilDate, parseDate, typedDate } from './parseDate.ts'
import { useAnswer } from './useAnswer.ts'

/** A date typed as dd-mm-jjjj; the value is a civil date, or '' when empty. Never submits a date that does not exist. */
export function DateField({ name, ...field }: FieldProps) {
  const texts = useUiTexts()
  const problem = (value: unknown) => {
    const parsed = parseDate(String(value))
    if ('date' in parsed) return undefined
    return parsed.problem === 'impossible' ? texts.dateImpossible : texts.dateShape
  }
  const { id, value, change, blur, error } = useAnswer(name, { ...field, problem })
  const [text, setText] = useState(() => shownText(value))
  const type = (typed: string) => {
    setText(typed)
    const parsed = parseDate(typed)
    change('date' in parsed ? parsed.date : typed.trim())
  }
  return (
    <Field hint={texts.dateHint} {...field} id={id} error={error}>
      {(control) => (
        <input
          {...control}
          className="sh-input sh-input--date"
          type="text"
          inputMode="numeric"
          autoComplete="off"
          value={text}
          onChange={(event) => type(event.target.value)}
          onBlur={blur}
        />
      )}
    </Field>
  )
}

const shownText = (value: unknown) => (typeof value === 'string' && isCivilDate(value) ? typedDate(value) : '')
