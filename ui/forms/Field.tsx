import { IconAlertCircle } from '@tabler/icons-react'
import { type ReactNode, useId } from 'react'
import { useUiTexts } from '../texts/UiTexts.ts'
import './Field.css'

/** What every field of a form takes. */
export type FieldProps = {
  /** Key of the answer in the form's values. */
  name: string
  /** The question. */
  label: string
  hint?: ReactNode
  /** May stay empty; then the field says so. All other fields must be filled in. */
  optional?: boolean
  /** Who uses this answer for what: "Uw regisseur leest dit om het gesprek voor te bereiden." */
  usedFor?: ReactNode
}

/** Ids that tie a control to its label, hint and error. */
export type ControlProps = {
  id: string
  'aria-describedby': string | undefined
  'aria-invalid': true | undefined
  'aria-required': true | undefined
}

type Props = Omit<FieldProps, 'name'> & {
  id: string
  error?: string | undefined
  /** Several controls under one question (radios, checkboxes): a fieldset with a legend. */
  group?: boolean
  children: (control: ControlProps) => ReactNode
}

/** Label above, hint under it, error under the hint, then the control and who uses the answer. */
export function Field({ id, label, hint, optional, usedFor, error, group, children }: Props) {
  const texts = useUiTexts()
  const base = useId()
  const ids = { hint: hint && `${base}-hint`, error: error && `${base}-error`, used: usedFor && `${base}-used` }
  const control: ControlProps = {
    id,
    'aria-describedby': [ids.hint, ids.error, ids.used].filter(Boolean).join(' ') || undefined,
    'aria-invalid': error ? true : undefined,
    'aria-required': optional || group ? undefined : true,
  }
  const question = (
    <>
      {label}
      {optional && <span className="sh-field__optional"> ({texts.optional})</span>}
    </>
  )
  const rest = (
    <>
      {hint && (
        <p id={`${base}-hint`} className="sh-small">
          {hint}
        </p>
      )}
      {error && (
        <p id={`${base}-error`} className="sh-field__error">
          <IconAlertCircle className="sh-icon" aria-hidden="true" />
          <span>
            <span className="sh-hidden-visually">{texts.errorPrefix} </span>
            {error}
          </span>
        </p>
      )}
      {children(control)}
      {usedFor && (
        <p id={`${base}-used`} className="sh-field__used">
          <strong>{texts.usedFor}</strong> {usedFor}
        </p>
      )}
    </>
  )
  const className = error ? 'sh-field sh-field--error' : 'sh-field'
  if (group) {
    return (
      <fieldset id={id} tabIndex={-1} className={className} aria-describedby={control['aria-describedby']}>
        <legend className="sh-field__label">{question}</legend>
        {rest}
      </fieldset>
    )
  }
  return (
    <div className={className}>
      <label id={`${id}-label`} htmlFor={id} className="sh-field__label">
        {question}
      </label>
      {rest}
    </div>
  )
}
