import { useContext, useEffect } from 'react'
import { type FieldValues, useController } from 'react-hook-form'
import { useUiTexts } from '../texts/UiTexts.ts'
import { FormContext } from './FormContext.ts'

/** One answer of a form: its value, its change and its error. */
export type Answer = {
  id: string
  value: unknown
  change: (value: unknown) => void
  blur: () => void
  error: string | undefined
}

type Rules = {
  label: string
  optional?: boolean | undefined
  /** Says what is wrong with a filled-in value, or nothing. */
  problem?: (value: unknown) => string | undefined
}

/** Registers a field with the form around it. Empty is '', null, undefined or an empty list. */
export function useAnswer(name: string, { label, optional, problem }: Rules): Answer {
  const texts = useUiTexts()
  const { id, labels } = useContext(FormContext)
  useEffect(() => {
    labels.set(name, label)
  }, [labels, name, label])
  const validate = (value: unknown) => {
    if (!isEmpty(value)) return problem?.(value) ?? true
    return optional ? true : texts.required
  }
  const { field, fieldState } = useController<FieldValues>({ name, rules: { validate } })
  return {
    id: fieldId(id, name),
    value: field.value,
    change: field.onChange,
    blur: field.onBlur,
    error: fieldState.error?.message,
  }
}

/** Id of a field's control, for links to it. */
export const fieldId = (formId: string, name: string): string => `${formId}-${name}`

const isEmpty = (value: unknown) =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)
