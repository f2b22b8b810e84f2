import { Card } from '@samenhang/ui/card/Card.tsx'
import { DateField } from '@samenhang/ui/forms/DateField.tsx'
import { RadioGroup } from '@samenhang/ui/forms/RadioGroup.tsx'
import { Sections } from '@samenhang/ui/frame/Sections.tsx'
import { useClient } from '@samenhang/ui/operation/ClientContext.ts'
import { useCommand } from '@samenhang/ui/operation/useCommand.ts'
import { useTranslation } from 'react-i18next'
import { type Actie, setEigenaar, tellActie } from '../../contract.ts'
import { DoelForm } from '../DoelForm.tsx'
import type { InHuishouden } from '../in-huishouden.ts'
import { EigenaarField, readEigenaar } from './EigenaarField.tsx'

type Props = InHuishouden & { actie: Actie; today: string; onSaved: () => void }

/** What can be done with an actie: say who does it, and how it stands. */
export function ChangeActie({ actie, tenant, leden, today, onSaved }: Props) {
  const { t } = useTranslation('plan')
  const { callerId = '' } = useClient()
  const give = useCommand(setEigenaar)
  const tell = useCommand(tellActie)
  const at = { path: { actieId: actie.actieId }, tenant }
  const nobody = actie.eigenaar.soort === 'niemand'
  const stands = (['begonnen', 'gedaan', 'vervallen'] as const).filter((stand) => !nobody || stand === 'vervallen')
  return (
    <Sections>
      <Card title={t('eigenaarQuestion')}>
        {actie.abilities['actie.write'] ? (
          <DoelForm
            start={{ eigenaar: '', netwerk: '' }}
            button={t('save')}
            save={({ eigenaar, netwerk }) => give({ ...at, body: { eigenaar: readEigenaar(eigenaar, netwerk) } })}
            onSaved={onSaved}
          >
            <EigenaarField leden={leden} />
          </DoelForm>
        ) : (
          <DoelForm
            start={{}}
            button={t('actiePick')}
            save={() => give({ ...at, body: { eigenaar: { soort: 'medewerker', medewerkerId: callerId } } })}
            onSaved={onSaved}
          >
            <p>{t('actiePickText')}</p>
          </DoelForm>
        )}
      </Card>
      <Card title={t('standQuestion')}>
        <DoelForm
          start={{ stand: '', op: today }}
          button={t('save')}
          save={({ stand, op }) => tell({ ...at, body: { stand: stand as 'gedaan', op } })}
          onSaved={onSaved}
        >
          <RadioGroup
            name="stand"
            label={t('standQuestion')}
            options={stands.map((stand) => ({ value: stand, label: t(`tell_${stand}`) }))}
          />
          <DateField name="op" label={t('doelEndOn')} />
        </DoelForm>
      </Card>
    </Sections>
  )
}
