import type { Cents } from '@samenhang/kernel/money/money.ts'
import { Actions } from '@samenhang/ui/actions/Actions.tsx'
import { Button } from '@samenhang/ui/actions/Button.tsx'
import { LinkButton } from '@samenhang/ui/actions/LinkButton.tsx'
import { Form } from '@samenhang/ui/forms/Form.tsx'
import { NumberField } from '@samenhang/ui/forms/NumberField.tsx'
import { TextArea } from '@samenhang/ui/forms/TextArea.tsx'
import { readFailure } from '@samenhang/ui/operation/failure.ts'
import { useCommand } from '@samenhang/ui/operation/useCommand.ts'
import { useTranslation } from 'react-i18next'
import { setToerekening, type Toerekening } from '../contract.ts'
import { Divided } from './Divided.tsx'
import './toerekening.css'

type Props = {
  huishoudenId: string
  tenant: string
  toewijzingId: string
  doelen: readonly { doelId: string; titel: string }[]
  /** How it is divided now. */
  parts: Toerekening['parts']
  /** What was declared on this toewijzing, each prestatie. */
  amounts: readonly Cents[]
  backTo: string
  onSaved: () => void
}

/** Says for which doelen a toewijzing is, with the weight of each, and shows what that makes in euros. */
export function ToerekeningForm(props: Props) {
  const { huishoudenId, tenant, toewijzingId, doelen, parts, amounts, backTo, onSaved } = props
  const { t } = useTranslation('budget')
  const set = useCommand(setToerekening)
  const weights = Object.fromEntries(
    doelen.map(({ doelId }) => [doelId, parts.find((part) => part.doelId === doelId)?.weight ?? null]),
  )
  const save = async ({ reden, ...values }: Record<string, unknown>) => {
    const chosen = doelen.flatMap(({ doelId }) => {
      const weight = values[doelId]
      return typeof weight === 'number' && weight > 0 ? [{ doelId, weight }] : []
    })
    try {
      await set({ body: { huishoudenId, toewijzingId, parts: chosen, reden: String(reden) }, tenant })
      onSaved()
      return undefined
    } catch (error) {
      return readFailure(error, ['reden'])
    }
  }
  return (
    <Form<Record<string, unknown>> defaultValues={{ ...weights, reden: '' }} onSubmit={save}>
      <fieldset className="budget-weights">
        <legend className="sh-field__label">{t('toerekeningQuestion')}</legend>
        <p className="sh-small">{t('toerekeningHint')}</p>
        {doelen.map(({ doelId, titel }) => (
          <NumberField key={doelId} name={doelId} label={titel} optional />
        ))}
      </fieldset>
      <Divided doelen={doelen} amounts={amounts} />
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
