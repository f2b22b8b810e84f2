import { CheckboxGroup } from '@samenhang/ui/forms/CheckboxGroup.tsx'
import { CommandForm } from '@samenhang/ui/operation/CommandForm.tsx'
import { useCommand } from '@samenhang/ui/operation/useCommand.ts'
import { useTranslation } from 'react-i18next'
import type { z } from 'zod'
import { setActsIn, type zLogin } from '../../contract.ts'

type Props = {
  login: z.infer<typeof zLogin>
  tenant: string
  /** Where the beheerder may give access, besides here. */
  elsewhere: readonly { tenant: string; naam: string }[]
  onSaved: (waits: boolean) => void
}

/** In which other gemeenten this account acts. What lies outside the sight of this beheerder stays as it is. */
export function ActsInForm({ login, tenant, elsewhere, onSaved }: Props) {
  const { t } = useTranslation('basis')
  const save = useCommand(setActsIn)
  const kept = login.actsIn.filter((one) => elsewhere.every((other) => other.tenant !== one))
  return (
    <CommandForm
      start={{ actsIn: login.actsIn.filter((one) => !kept.includes(one)) }}
      button={t('actsInSave')}
      variant="secondary"
      save={({ actsIn }) => save({ path: { loginId: login.loginId }, body: { actsIn: [...actsIn, ...kept] }, tenant })}
      onSaved={({ waits }) => onSaved(waits)}
    >
      <CheckboxGroup
        name="actsIn"
        label={t('actsInOf', { subject: login.subject })}
        hint={kept.length > 0 ? t('actsInKept', { tenants: kept.join(', ') }) : undefined}
        options={elsewhere.map((one) => ({ value: one.tenant, label: one.naam }))}
        optional
      />
    </CommandForm>
  )
}
