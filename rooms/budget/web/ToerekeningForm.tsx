import { Actions } from '@samenhang/ui/actions/Actions.tsx'
import { Button } from '@samenhang/ui/actions/Button.tsx'
import { LinkButton } from '@samenhang/ui/actions/LinkButton.tsx'
import { CheckboxGroup } from '@samenhang/ui/forms/CheckboxGroup.tsx'
import { Form } from '@samenhang/ui/forms/Form.tsx'
import { TextArea } from '@samenhang/ui/forms/TextArea.tsx'
import { readFailure } from '@samenhang/ui/operation/failure.ts'
import { useCommand } from '@samenhang/ui/operation/useCommand.ts'
import { useTranslation } from 'react-i18next'
import { setToerekening } from '../contract.ts'

type Props = {
  huishoudenId: string
  tenant: string
  toewijzingId: string
  doelen: readonly { doelId: string; titel: string }[]
  /** The doelen that it is for now. */
  chosen: readonly string[]
  backTo: string
  onSaved: () => void
}

/** Says for which doelen a toewijzing is; each counts the same. */
export function ToerekeningForm({ huishoudenId, tenant, toewijzingId, doelen, chosen, backTo, onSaved }: Props) {
  const { t } = useTranslation('budget')
  const set = useCommand(setToerekening)
  const save = async ({ parts, reden }: { parts: string[]; reden: string }) => {
    try {
      const shares = parts.map((doelId) => ({ doelId, weight: 1 }))
      await set({ body: { huishoudenId, toewijzingId, parts: shares, reden }, tenant })
      onSaved()
      return undefined
    } catch (error) {
      return readFailure(error, ['parts', 'reden'])
    }
  }
  return (
    <Form defaultValues={{ parts: [...chosen], reden: '' }} onSubmit={save}>
      <CheckboxGroup
        name="parts"
        label={t('toerekeningQuestion')}
        hint={t('toerekeningHint')}
        options={doelen.map(({ doelId, titel }) => ({ value: doelId, label: titel }))}
        optional
      />
      <TextArea name="reden" label={t('toerekeningReason')} usedFor={t('toerekeningUse')} rows={3} />
      <Actions>
        <Button type="submit">{t('toerekeningSave')}</Button>
        <LinkButton variant="secondary" href={backTo}>
          {t('cancel')}
        </LinkButton>
      </Actions>
    </Form>
  )
}
