import { Card } from '@samenhang/ui/card/Card.tsx'
import { Page } from '@samenhang/ui/frame/Page.tsx'
import { NoAccess } from '@samenhang/ui/nothing/NoAccess.tsx'
import { Answer } from '@samenhang/ui/operation/Answer.tsx'
import { CommandForm } from '@samenhang/ui/operation/CommandForm.tsx'
import { useAsk } from '@samenhang/ui/operation/useAsk.ts'
import { useCommand } from '@samenhang/ui/operation/useCommand.ts'
import { useTranslation } from 'react-i18next'
import { createPartij, listPartijen } from '../../contract.ts'
import { useTenant } from './in-tenant.ts'
import { PartijFields, type PartijValues, readPartij } from './PartijFields.tsx'

const start: PartijValues = { naam: '', soort: '', agbcode: '', gemeentecode: '' }

/** Adding an organisation. */
export function NewPartijScreen() {
  const { t } = useTranslation('basis')
  const { tenant, home, trail, go } = useTenant()
  const answer = useAsk(listPartijen, { tenant })
  const create = useCommand(createPartij)
  return (
    <Answer answer={answer}>
      {({ abilities }) =>
        abilities['partij.write'] ? (
          <Page title={t('partijAdd')} trail={trail}>
            <Card>
              <CommandForm
                start={start}
                button={t('partijAddSave')}
                cancel={{ href: home, label: t('cancel') }}
                save={(values) => create({ body: readPartij(values), tenant })}
                onSaved={({ partijId }) => go(`${home}/partijen/${partijId}`)}
              >
                <PartijFields />
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
