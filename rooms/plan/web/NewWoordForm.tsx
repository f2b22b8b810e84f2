import { Actions } from '@samenhang/ui/actions/Actions.tsx'
import { Button } from '@samenhang/ui/actions/Button.tsx'
import { LinkButton } from '@samenhang/ui/actions/LinkButton.tsx'
import { DateField } from '@samenhang/ui/forms/DateField.tsx'
import { Form } from '@samenhang/ui/forms/Form.tsx'
import { RadioGroup } from '@samenhang/ui/forms/RadioGroup.tsx'
import { TextArea } from '@samenhang/ui/forms/TextArea.tsx'
import { useClient } from '@samenhang/ui/operation/ClientContext.ts'
import { readFailure } from '@samenhang/ui/operation/failure.ts'
import { useCommand } from '@samenhang/ui/operation/useCommand.ts'
import { useTranslation } from 'react-i18next'
import { addEigenWoord } from '../contract.ts'
import type { InHuishouden } from './in-huishouden.ts'

type Props = InHuishouden & { today: string; backTo: string; onSaved: () => void }

/** Writes down own words: a resident one's own, a regisseur what a member of the huishouden said. */
export function NewWoordForm({ huishoudenId, tenant, leden, today, backTo, onSaved }: Props) {
  const { t } = useTranslation('plan')
  const { callerId } = useClient()
  const add = useCommand(addEigenWoord)
  const self = leden.find(({ persoonId }) => persoonId === callerId)
  const save = async ({
    gedeeld,
    ...values
  }: {
    woorden: string
    persoonId: string
    gezegdOp: string
    gedeeld: string
  }) => {
    try {
      await add({ body: { huishoudenId, ...values, gedeeld: gedeeld === 'ja' }, tenant })
      onSaved()
      return undefined
    } catch (error) {
      return readFailure(error, ['woorden', 'persoonId', 'gezegdOp'])
    }
  }
  const yesNo = [
    { value: 'ja', label: t('mayYes') },
    { value: 'nee', label: t('mayNo') },
  ]
  return (
    <Form
      defaultValues={{ woorden: '', persoonId: self?.persoonId ?? '', gezegdOp: today, gedeeld: 'ja' }}
      onSubmit={save}
    >
      <TextArea
        name="woorden"
        label={t(self ? 'mijnWoordQuestion' : 'woordQuestion')}
        hint={t(self ? 'mijnWoordHint' : 'woordHint')}
        usedFor={t('woordUse')}
      />
      {self ? (
        <RadioGroup name="gedeeld" label={t('mayRegisseurSee')} options={yesNo} />
      ) : (
        <RadioGroup
          name="persoonId"
          label={t('whoSaid')}
          options={leden.map(({ persoonId, naam }) => ({ value: persoonId, label: naam }))}
        />
      )}
      <DateField name="gezegdOp" label={t('saidOn')} />
      <Actions>
        <Button type="submit">{t('save')}</Button>
        <LinkButton variant="secondary" href={backTo}>
          {t('cancel')}
        </LinkButton>
      </Actions>
    </Form>
  )
}
