import { listPartijen } from '@samenhang/basis/contract.ts'
import { Actions } from '@samenhang/ui/actions/Actions.tsx'
import { Button } from '@samenhang/ui/actions/Button.tsx'
import { LinkButton } from '@samenhang/ui/actions/LinkButton.tsx'
import { CheckboxGroup } from '@samenhang/ui/forms/CheckboxGroup.tsx'
import { Form } from '@samenhang/ui/forms/Form.tsx'
import { Select } from '@samenhang/ui/forms/Select.tsx'
import { TextArea } from '@samenhang/ui/forms/TextArea.tsx'
import { readFailure } from '@samenhang/ui/operation/failure.ts'
import { useAsk } from '@samenhang/ui/operation/useAsk.ts'
import { useCommand } from '@samenhang/ui/operation/useCommand.ts'
import { useTranslation } from 'react-i18next'
import { type Doel, giveOordeel } from '../../contract.ts'

type Props = { doel: Doel; tenant: string; backTo: string; onSaved: () => void }
type Values = { cijfer: string; woorden: string; gedeeld: string[] }

/** Three questions on one screen: how does it go, what helped, and who may see this. */
export function GiveOordeelForm({ doel, tenant, backTo, onSaved }: Props) {
  const { t } = useTranslation('plan')
  const give = useCommand(giveOordeel)
  const partijen = useAsk(listPartijen)
  const nameOf = (id: string) => partijen.data?.items.find(({ partijId }) => partijId === id)?.naam ?? id
  const save = async ({ cijfer, woorden, gedeeld }: Values) => {
    try {
      const partijIds = gedeeld.filter((one) => one !== 'regisseur')
      const body = {
        ...{ cijfer: Number(cijfer), woorden: woorden.trim() || null },
        gedeeld: { regisseur: gedeeld.includes('regisseur'), partijIds },
      }
      await give({ path: { doelId: doel.doelId }, body, tenant })
      onSaved()
      return undefined
    } catch (error) {
      return readFailure(error, ['cijfer', 'woorden', 'gedeeld'])
    }
  }
  const figure = (nr: number) => (nr === 1 ? t('oordeelLow') : nr === 10 ? t('oordeelHigh') : String(nr))
  const figures = Array.from({ length: 10 }, (_, index) => ({ value: String(index + 1), label: figure(index + 1) }))
  const withWhom = [
    { value: 'regisseur', label: t('oordeelRegisseur') },
    ...doel.deelnemers.map(({ partijId }) => ({ value: partijId, label: nameOf(partijId) })),
  ]
  const start: Values = { cijfer: '', woorden: '', gedeeld: [] }
  return (
    <Form defaultValues={start} onSubmit={save}>
      <Select name="cijfer" label={t('oordeelQuestion')} hint={t('oordeelHint')} options={figures} />
      <TextArea name="woorden" label={t('oordeelWords')} optional />
      <CheckboxGroup name="gedeeld" label={t('oordeelWho')} hint={t('oordeelWhoHint')} options={withWhom} optional />
      <Actions>
        <Button type="submit">{t('save')}</Button>
        <LinkButton variant="secondary" href={backTo}>
          {t('cancel')}
        </LinkButton>
      </Actions>
    </Form>
  )
}
