import { Card } from '@samenhang/ui/card/Card.tsx'
import { Select } from '@samenhang/ui/forms/Select.tsx'
import { TextInput } from '@samenhang/ui/forms/TextInput.tsx'
import { Page } from '@samenhang/ui/frame/Page.tsx'
import { NoAccess } from '@samenhang/ui/nothing/NoAccess.tsx'
import { Answer } from '@samenhang/ui/operation/Answer.tsx'
import { CommandForm } from '@samenhang/ui/operation/CommandForm.tsx'
import { useAsk } from '@samenhang/ui/operation/useAsk.ts'
import { useCommand } from '@samenhang/ui/operation/useCommand.ts'
import { useTranslation } from 'react-i18next'
import { createMedewerker, listPartijen } from '../../contract.ts'
import { useTenant } from './in-tenant.ts'

/** Adding somebody who works here; rollen and logins come on the page after it. */
export function NewMedewerkerScreen() {
  const { t } = useTranslation('basis')
  const { tenant, home, trail, go } = useTenant()
  const partijen = useAsk(listPartijen, { tenant })
  const create = useCommand(createMedewerker)
  return (
    <Answer answer={partijen}>
      {({ items, abilities }) =>
        abilities['partij.write'] ? (
          <Page title={t('medewerkerAdd')} lead={t('medewerkerAddLead')} trail={trail}>
            <Card>
              <CommandForm
                start={{ naam: '', functie: '', partijId: '' }}
                button={t('medewerkerAddSave')}
                cancel={{ href: home, label: t('cancel') }}
                save={(body) => create({ body, tenant })}
                onSaved={({ medewerkerId }) => go(`${home}/medewerkers/${medewerkerId}`)}
              >
                <TextInput name="naam" label={t('medewerkerNaam')} autoComplete="off" />
                <TextInput name="functie" label={t('medewerkerFunctie')} autoComplete="off" />
                <Select
                  name="partijId"
                  label={t('medewerkerPartij')}
                  options={items
                    .filter(({ einde }) => einde === null)
                    .map(({ partijId, naam }) => ({ value: partijId, label: naam }))}
                />
              </CommandForm>
            </Card>
          </Page>
        ) : (
          <NoAccess />
        )
      }
    </Answer>
  )
}
