import { Actions } from '@samenhang/ui/actions/Actions.tsx'
import { Button } from '@samenhang/ui/actions/Button.tsx'
import { Form } from '@samenhang/ui/forms/Form.tsx'
import { TextArea } from '@samenhang/ui/forms/TextArea.tsx'
import { readFailure } from '@samenhang/ui/operation/failure.ts'
import { useTranslation } from 'react-i18next'

type Props = { label: string; button: string; save: (tekst: string) => Promise<unknown>; onDone: () => void }

/** One sentence of reason with its button. */
export function ReasonForm({ label, button, save, onDone }: Props) {
  const { t } = useTranslation('delen')
  const submit = async ({ tekst }: { tekst: string }) => {
    try {
      await save(tekst)
      onDone()
      return undefined
    } catch (error) {
      return readFailure(error, [])
    }
  }
  return (
    <Form defaultValues={{ tekst: '' }} onSubmit={submit}>
      <TextArea name="tekst" label={label} rows={2} />
      <Actions>
        <Button type="submit" variant="secondary">
          {button}
        </Button>
        <Button variant="link" onClick={onDone}>
          {t('cancel')}
        </Button>
      </Actions>
    </Form>
  )
}
