import { listPartijen } from '@samenhang/basis/contract.ts'
import { Card } from '@samenhang/ui/card/Card.tsx'
import { DateField } from '@samenhang/ui/forms/DateField.tsx'
import { RadioGroup } from '@samenhang/ui/forms/RadioGroup.tsx'
import { Select } from '@samenhang/ui/forms/Select.tsx'
import { Sections } from '@samenhang/ui/frame/Sections.tsx'
import { NotApplicable } from '@samenhang/ui/nothing/NotApplicable.tsx'
import { useAsk } from '@samenhang/ui/operation/useAsk.ts'
import { useCommand } from '@samenhang/ui/operation/useCommand.ts'
import { useTranslation } from 'react-i18next'
import { type Doel, endDoel, linkDoel, listEigenWoorden } from '../contract.ts'
import { DoelForm } from './DoelForm.tsx'
import type { InHuishouden } from './in-huishouden.ts'
import { woordOptions } from './woord-options.ts'

type Props = InHuishouden & { doel: Doel; today: string; onSaved: () => void }

/** What can be done with a doel: link words, let an organisation take part, and close it. */
export function ChangeDoel({ doel, huishoudenId, tenant, leden, today, onSaved }: Props) {
  const { t } = useTranslation('plan')
  const link = useCommand(linkDoel)
  const end = useCommand(endDoel)
  const partijen = useAsk(listPartijen)
  const woorden = useAsk(listEigenWoorden, { path: { huishoudenId }, tenant })
  const at = { path: { doelId: doel.doelId }, tenant }
  const linked = new Set(doel.woorden.map(({ woordId }) => woordId))
  const loose = (woorden.data?.items ?? []).filter(({ woordId }) => !linked.has(woordId))
  const words = woordOptions(loose, leden)
  const taking = new Set(doel.deelnemers.map(({ partijId }) => partijId))
  const others = (partijen.data?.items ?? []).filter(({ partijId }) => !taking.has(partijId))
  return (
    <Sections>
      <Card title={t('doelLinkWoord')}>
        {words.length === 0 && <NotApplicable>{t('doelNoMore')}</NotApplicable>}
        {words.length > 0 && (
          <DoelForm
            start={{ woordId: '' }}
            button={t('doelLink')}
            save={({ woordId }) => link({ ...at, body: { woordId } })}
            onSaved={onSaved}
          >
            <RadioGroup name="woordId" label={t('doelLinkWoordQuestion')} options={words} />
          </DoelForm>
        )}
      </Card>
      <Card title={t('doelLinkPartij')}>
        <DoelForm
          start={{ partijId: '' }}
          button={t('doelLink')}
          save={({ partijId }) => link({ ...at, body: { partijId } })}
          onSaved={onSaved}
        >
          <Select
            name="partijId"
            label={t('doelLinkPartijQuestion')}
            usedFor={t('doelLinkPartijUse')}
            options={others.map(({ partijId, naam }) => ({ value: partijId, label: naam }))}
          />
        </DoelForm>
      </Card>
      <Card title={t('doelEnd')}>
        <DoelForm
          start={{ bereikt: '', op: today }}
          button={t('doelEnd')}
          save={({ bereikt, op }) => end({ ...at, body: { bereikt: bereikt === 'ja', op } })}
          onSaved={onSaved}
        >
          <RadioGroup
            name="bereikt"
            label={t('doelEndQuestion')}
            options={[
              { value: 'ja', label: t('doelReached') },
              { value: 'nee', label: t('doelNotReached') },
            ]}
          />
          <DateField name="op" label={t('doelEndOn')} />
        </DoelForm>
      </Card>
    </Sections>
  )
}
