import { Actions } from '@samenhang/ui/actions/Actions.tsx'
import { Button } from '@samenhang/ui/actions/Button.tsx'
import { LinkButton } from '@samenhang/ui/actions/LinkButton.tsx'
import { CheckboxGroup } from '@samenhang/ui/forms/CheckboxGroup.tsx'
import { Form } from '@samenhang/ui/forms/Form.tsx'
import { RadioGroup } from '@samenhang/ui/forms/RadioGroup.tsx'
import { TextArea } from '@samenhang/ui/forms/TextArea.tsx'
import { TextInput } from '@samenhang/ui/forms/TextInput.tsx'
import { readFailure } from '@samenhang/ui/operation/failure.ts'
import { useAsk } from '@samenhang/ui/operation/useAsk.ts'
import { useCommand } from '@samenhang/ui/operation/useCommand.ts'
import { useTranslation } from 'react-i18next'
import { createDoel, listEigenWoorden } from '../contract.ts'
import type { InHuishouden } from './in-huishouden.ts'
import { woordOptions } from './woord-options.ts'

type Props = InHuishouden & { backTo: string; onSaved: () => void }
type Values = {
  titel: string
  niveau: 'huishouden' | 'persoon'
  personen: string[]
  woordIds: string[]
  zonderWoorden: string
}

const fields = ['titel', 'niveau', 'personen', 'woordIds', 'zonderWoorden']

/** Makes a doel out of own words, or with the reason why there are none. */
export function NewDoelForm({ huishoudenId, tenant, leden, backTo, onSaved }: Props) {
  const { t } = useTranslation('plan')
  const create = useCommand(createDoel)
  const woorden = useAsk(listEigenWoorden, { path: { huishoudenId }, tenant })
  const options = woordOptions(woorden.data?.items ?? [], leden)
  const save = async ({ personen, zonderWoorden, ...values }: Values) => {
    try {
      const body = { ...values, huishoudenId, zonderWoorden: zonderWoorden.trim() || null }
      await create({ body: { ...body, personen: personen.map((persoonId) => ({ persoonId })) }, tenant })
      onSaved()
      return undefined
    } catch (error) {
      return readFailure(error, fields)
    }
  }
  const niveaus = [
    { value: 'huishouden', label: t('niveauHuishouden') },
    { value: 'persoon', label: t('niveauPersoon') },
  ]
  const people = leden.map(({ persoonId, naam }) => ({ value: persoonId, label: naam }))
  const start: Values = { titel: '', niveau: 'huishouden', personen: [], woordIds: [], zonderWoorden: '' }
  return (
    <Form defaultValues={start} onSubmit={save}>
      <TextInput name="titel" label={t('doelTitel')} hint={t('doelTitelHint')} />
      <RadioGroup name="niveau" label={t('doelNiveau')} options={niveaus} />
      <CheckboxGroup name="personen" label={t('doelPersonen')} options={people} />
      {options.length > 0 && <CheckboxGroup name="woordIds" label={t('doelWoorden')} options={options} optional />}
      <TextArea name="zonderWoorden" label={t('zonderWoorden')} hint={t('zonderWoordenHint')} rows={2} optional />
      <Actions>
        <Button type="submit">{t('doelCreate')}</Button>
        <LinkButton variant="secondary" href={backTo}>
          {t('cancel')}
        </LinkButton>
      </Actions>
    </Form>
  )
}
