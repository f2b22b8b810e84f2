import { useUiTexts } from '../texts/UiTexts.ts'
import type { FieldProps } from './Field.tsx'
import { isCivilDate, parseDate, typedDate } from './parseDate.ts'
import { TypedField } from './TypedField.tsx'

/** A date typed as dd-mm-jjjj; the value is a civil date, or '' when empty. Never submits a date that does not exist. */
export function DateField(field: FieldProps) {
  const texts = useUiTexts()
  const problem = (value: unknown) => {
    const parsed = parseDate(String(value))
    if ('date' in parsed) return undefined
    return parsed.problem === 'impossible' ? texts.dateImpossible : texts.dateShape
  }
  return (
    <TypedField
      hint={texts.dateHint}
      {...field}
      inputMode="numeric"
      read={readDate}
      write={writeDate}
      problem={problem}
    />
  )
}

const readDate = (text: string) => {
  const parsed = parseDate(text)
  return 'date' in parsed ? parsed.date : undefined
}

const writeDate = (value: unknown) => (typeof value === 'string' && isCivilDate(value) ? typedDate(value) : '')
