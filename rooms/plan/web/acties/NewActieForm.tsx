import { Actions } from '@samenhang/ui/actions/Actions.tsx'
import { Button } from '@samenhang/ui/actions/Button.tsx'
import { LinkButton } from '@samenhang/ui/actions/LinkButton.tsx'
import { DateField } from '@samenhang/ui/forms/DateField.tsx'
import { Form } from '@samenhang/ui/forms/Form.tsx'
import { TextInput } from '@samenhang/ui/forms/TextInput.tsx'
import { readFailure } from '@samenhang/ui/operation/failure.ts'
import { useCommand } from '@samenhang/ui/operation/useCommand.ts'
import { useTranslation } from 'react-i18next'
import { createActie } from '../../contract.ts'
import type { InHuishouden } from '../in-huishouden.ts'
import { EigenaarField, readEigenaar } from './EigenaarField.tsx'

type Props = InHuishouden & { doelId: string; today: string; backTo: string; onSaved: () => void }
type Values = { titel: string; eigenaar: string; netwerk: string; vanaf: string; tot: string; ritme: string }

/** Says who does what for a doel, and when; also that nobody does it yet. */
export function NewActieForm({ doelId, tenant, leden, today, backTo, onSaved }: Props) {
  const { t } = useTranslation('plan')
  const create = useCommand(createActie)
  const save = async ({ eigenaar, netwerk, tot, ritme, ...rest }: Values) => {
    try {
      const body = { ...rest, eigenaar: readEigenaar(eigenaar, netwerk), tot: tot || null, ritme: ritme.trim() || null }
      await create({ path: { doelId }, body, tenant })
      onSaved()
      return undefined
    } catch (error) {
      return readFailure(error, ['titel', 'vanaf', 'tot', 'ritme'])
    }
  }
  const start: Values = { titel: '', eigenaar: 'niemand', netwerk: '', vanaf: today, tot: '', ritme: '' }
  return (
    <Form defaultValues={start} onSubmit={save}>
      <TextInput name="titel" label={t('actieTitel')} hint={t('actieTitelHint')} />
      <EigenaarField leden={leden} />
      <DateField name="vanaf" label={t('actieVanafLabel')} />
      <DateField name="tot" label={t('actieTotLabel')} optional />
      <TextInput name="ritme" label={t('actieRitme')} hint={t('actieRitmeHint')} optional />
      <Actions>
        <Button type="submit">{t('actieSave')}</Button>
        <LinkButton variant="secondary" href={backTo}>
          {t('cancel')}
        </LinkButton>
      </Actions>
    </Form>
  )
}
