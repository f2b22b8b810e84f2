import { useUiTexts } from '../texts/UiTexts.ts'
import type { FieldProps } from './Field.tsx'
import { TypedField } from './TypedField.tsx'

/** A whole number of zero or more; the value is a number, or null when it is left empty. */
export function NumberField(props: FieldProps & { max?: number }) {
  const { wholeNumber } = useUiTexts()
  const { max = 1_000_000, ...field } = props
  const isRight = (value: unknown) => typeof value === 'number' && value <= max
  return (
    <TypedField
      {...field}
      read={(text) => (/^\d+$/.test(text.trim()) ? Number(text.trim()) : undefined)}
      write={(value) => (typeof value === 'number' ? String(value) : '')}
      problem={(value) => (isRight(value) ? undefined : wholeNumber(max))}
      inputMode="numeric"
    />
  )
}
