import { Actions } from '@samenhang/ui/actions/Actions.tsx'
import { Button } from '@samenhang/ui/actions/Button.tsx'
import { Form } from '@samenhang/ui/forms/Form.tsx'
import { readFailure } from '@samenhang/ui/operation/failure.ts'
import type { ReactNode } from 'react'

type Props<Values extends Record<string, string>> = {
  start: Values
  button: string
  save: (values: Values) => Promise<unknown>
  onSaved: () => void
  children: ReactNode
}

/** One short question about a doel with its own button; several of these stand on one page, so none is primary. */
export function DoelForm<Values extends Record<string, string>>(props: Props<Values>) {
  const { start, button, save, onSaved, children } = props
  const submit = async (values: Values) => {
    try {
      await save(values)
      onSaved()
      return undefined
    } catch (error) {
      return readFailure(error, Object.keys(start))
    }
  }
  return (
    <Form<Values> defaultValues={start as never} onSubmit={submit}>
      {children}
      <Actions>
        <Button type="submit" variant="secondary">
          {button}
        </Button>
      </Actions>
    </Form>
  )
}
