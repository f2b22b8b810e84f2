import { Card } from '@samenhang/ui/card/Card.tsx'
import { CheckboxGroup } from '@samenhang/ui/forms/CheckboxGroup.tsx'
import { TextInput } from '@samenhang/ui/forms/TextInput.tsx'
import { Empty } from '@samenhang/ui/nothing/Empty.tsx'
import { CommandForm } from '@samenhang/ui/operation/CommandForm.tsx'
import { useCommand } from '@samenhang/ui/operation/useCommand.ts'
import { useTranslation } from 'react-i18next'
import { createLogin, type Medewerker } from '../../contract.ts'
import { ActsInForm } from './ActsInForm.tsx'
import { useTenant } from './in-tenant.ts'
import { LoginTable } from './LoginTable.tsx'

type Props = { medewerker: Medewerker; onSaved: (waits: boolean) => void }

/** The accounts of one medewerker, what each opens, and giving another one. */
export function LoginsOf({ medewerker, onSaved }: Props) {
  const { t } = useTranslation('basis')
  const { tenants } = useTenant()
  const { tenant, logins, medewerkerId, abilities } = medewerker
  const create = useCommand(createLogin)
  if (logins.k !== 'value') return null
  const elsewhere = tenants.filter((one) => one.tenant !== tenant)
  return (
    <>
      <Card title={t('loginsTitle')} note={t('loginsNote')}>
        {logins.v.length === 0 ? <Empty>{t('loginsNone')}</Empty> : <LoginTable items={logins.v} tenant={tenant} />}
        {elsewhere.length > 0 &&
          logins.v
            .filter((login) => login.abilities['login.setTenants'])
            .map((login) => (
              <ActsInForm key={login.loginId} login={login} tenant={tenant} elsewhere={elsewhere} onSaved={onSaved} />
            ))}
      </Card>
      {abilities['login.give'] && (
        <Card title={t(abilities['bevestiging.wanted'] ? 'loginAskTitle' : 'loginGiveTitle')}>
          <CommandForm
            start={{ issuer: '', subject: '', actsIn: [] as string[] }}
            button={t(abilities['bevestiging.wanted'] ? 'loginAsk' : 'loginGive')}
            variant="secondary"
            save={(values) => create({ body: { ...values, medewerkerId }, tenant })}
            onSaved={({ waits }) => onSaved(waits)}
          >
            <TextInput name="issuer" label={t('loginIssuer')} hint={t('loginIssuerHint')} autoComplete="off" />
            <TextInput name="subject" label={t('loginSubject')} hint={t('loginSubjectHint')} autoComplete="off" />
            {elsewhere.length > 0 && (
              <CheckboxGroup
                name="actsIn"
                label={t('actsInQuestion')}
                options={elsewhere.map((one) => ({ value: one.tenant, label: one.naam }))}
                optional
              />
            )}
          </CommandForm>
        </Card>
      )}
    </>
  )
}
