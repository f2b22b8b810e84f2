import { Card } from '@samenhang/ui/card/Card.tsx'
import { DateField } from '@samenhang/ui/forms/DateField.tsx'
import { Select } from '@samenhang/ui/forms/Select.tsx'
import { useClient } from '@samenhang/ui/operation/ClientContext.ts'
import { useCommand } from '@samenhang/ui/operation/useCommand.ts'
import { useTranslation } from 'react-i18next'
import { startVervanging } from '../../contract.ts'
import { DoelForm } from '../DoelForm.tsx'
import { useNames } from '../names.ts'

/** Who looks after the plans of a regisseur who is away. */
export function VervangingForm() {
  const { t } = useTranslation('plan')
  const { callerId } = useClient()
  const { all } = useNames([])
  const start = useCommand(startVervanging)
  const colleagues = all.filter(({ rollen, medewerkerId }) => rollen.includes('regisseur') && medewerkerId !== callerId)
  return (
    <Card title={t('vervangingTitle')} note={t('vervangingNote')}>
      <DoelForm
        start={{ medewerkerId: '', from: '', to: '' }}
        button={t('vervangingSave')}
        save={(body) => start({ body })}
        onSaved={() => undefined}
      >
        <Select
          name="medewerkerId"
          label={t('vervangingWho')}
          options={colleagues.map(({ medewerkerId, naam, partij }) => ({
            value: medewerkerId,
            label: `${naam}, ${partij}`,
          }))}
        />
        <DateField name="from" label={t('actieVanafLabel')} />
        <DateField name="to" label={t('actieTotLabel')} />
      </DoelForm>
    </Card>
  )
}
