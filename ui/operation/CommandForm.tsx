import type { ReactNode } from 'react'
import type { FieldValues } from 'react-hook-form'
import { Actions } from '../actions/Actions.tsx'
import { Button } from '../actions/Button.tsx'
import { LinkButton } from '../actions/LinkButton.tsx'
import { Form } from '../forms/Form.tsx'
import { readFailure } from './failure.ts'

type Props<Values extends FieldValues, Saved> = {
  /** Answers to begin with, in the names of the fields of the body. */
  start: Values
  /** What the button does. */
  button: string
  /** One primary per screen. */
  variant?: 'primary' | 'secondary'
  /** Sends the command; what it refuses is told at the field, and what fails says that nothing was saved. */
  save: (values: Values) => Promise<Saved>
  onSaved: (saved: Saved) => void
  cancel?: { href: string; label: string }
  children: ReactNode
}

/** A form that sends one command of a room. */
export function CommandForm<Values extends FieldValues, Saved>(props: Props<Values, Saved>) {
  const { start, button, variant = 'primary', save, onSaved, cancel, children } = props
  const submit = async (values: Values) => {
    try {
      onSaved(await save(values))
      return undefined
    } catch (error) {
      return readFailure(error, Object.keys(start))
    }
  }
  return (
    <Form<Values> defaultValues={start as never} onSubmit={submit}>
      {children}
      <Actions>
        <Button type="submit" variant={variant}>
          {button}
        </Button>
        {cancel && (
          <LinkButton variant="secondary" href={cancel.href}>
            {cancel.label}
          </LinkButton>
        )}
      </Actions>
    </Form>
  )
}
