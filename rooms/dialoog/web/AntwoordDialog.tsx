import { dateInAmsterdam } from '@samenhang/kernel/period/civil-date.ts'
import { Actions } from '@samenhang/ui/actions/Actions.tsx'
import { Button } from '@samenhang/ui/actions/Button.tsx'
import { Dialog } from '@samenhang/ui/dialog/Dialog.tsx'
import { DateField } from '@samenhang/ui/forms/DateField.tsx'
import { Form } from '@samenhang/ui/forms/Form.tsx'
import { RadioGroup } from '@samenhang/ui/forms/RadioGroup.tsx'
import { TextArea } from '@samenhang/ui/forms/TextArea.tsx'
import { TextInput } from '@samenhang/ui/forms/TextInput.tsx'
import { readFailure } from '@samenhang/ui/operation/failure.ts'
import { useCommand } from '@samenhang/ui/operation/useCommand.ts'
import { useTranslation } from 'react-i18next'
import { giveAntwoord } from '../contract.ts'
import { type Stelling, zAntwoordStatus } from '../shapes.ts'
import { inRegio } from './in-regio.ts'

type Props = { stellingId: Stelling['stellingId']; tekst: string; onClose: () => void }

/** Says what was done with a stelling, in plain words. Who voted on it reads it with their code. */
export function AntwoordDialog({ stellingId, tekst, onClose }: Props) {
  const { t } = useTranslation('dialoog')
  const give = useCommand(giveAntwoord)
  const save = async (values: { status: string; namens: string; reden: string; op: string }) => {
    try {
      await give({ path: { stellingId }, body: values as never, ...inRegio })
      onClose()
      return undefined
    } catch (error) {
      return readFailure(error, ['status', 'namens', 'reden', 'op'])
    }
  }
  return (
    <Dialog title={`“${tekst}”`} isOpen onClose={onClose}>
      <Form defaultValues={{ status: '', namens: '', reden: '', op: dateInAmsterdam(new Date()) }} onSubmit={save}>
        <RadioGroup
          name="status"
          label={t('antwoordStatus')}
          options={zAntwoordStatus.options.map((value) => ({ value, label: t(`antwoord_${value}`) }))}
        />
        <TextArea name="reden" label={t('antwoordReden')} hint={t('antwoordRedenHint')} usedFor={t('antwoordUse')} />
        <TextInput name="namens" label={t('namens')} hint={t('namensHint')} />
        <DateField name="op" label={t('antwoordOp')} />
        <Actions>
          <Button type="submit">{t('antwoordGive')}</Button>
        </Actions>
      </Form>
    </Dialog>
  )
}
