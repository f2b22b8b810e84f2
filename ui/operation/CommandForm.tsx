import type { ReactNode } from 'react'
import type { DefaultValues, FieldValues } from 'react-hook-form'
import { Actions } from '../actions/Actions.tsx'
import { Button } from '../actions/Button.tsx'
import { Form } from '../forms/Form.tsx'
import { readFailure } from './failure.ts'

type Props<Values extends FieldValues> = {
  start: Values
  button: string
  /** One primary per screen; several short forms on one page are all secondary. */
  variant?: 'primary' | 'secondary'
  save: (values: Values) => Promise<unknown>
  onSaved?: () => void
  /** Beside the button, such as the way back. */
  also?: ReactNode
  children: ReactNode
}

/** A form that does one command: what the server refuses stands at its field, or on top. */
export function CommandForm<Values extends FieldValues>(props: Props<Values>) {
  const { start, button, variant = 'secondary', save, onSaved, also, children } = props
  const submit = async (values: Values) => {
    try {
      await save(values)
      onSaved?.()
      return undefined
    } catch (error) {
      return readFailure(error, Object.keys(start))
    }
  }
  return (
    <Form<Values> defaultValues={start as DefaultValues<Values>} onSubmit={submit}>
      {children}
      <Actions>
        <Button type="submit" variant={variant}>
          {button}
        </Button>
        {also}
      </Actions>
    </Form>
  )
}
