import { Card } from '@samenhang/ui/card/Card.tsx'
import { DateField } from '@samenhang/ui/forms/DateField.tsx'
import { RadioGroup } from '@samenhang/ui/forms/RadioGroup.tsx'
import { Select } from '@samenhang/ui/forms/Select.tsx'
import { TextArea } from '@samenhang/ui/forms/TextArea.tsx'
import { Sections } from '@samenhang/ui/frame/Sections.tsx'
import { NoAccess } from '@samenhang/ui/nothing/NoAccess.tsx'
import { Answer } from '@samenhang/ui/operation/Answer.tsx'
import { useAsk } from '@samenhang/ui/operation/useAsk.ts'
import { useCommand } from '@samenhang/ui/operation/useCommand.ts'
import { useTranslation } from 'react-i18next'
import { agreeRegisseur, getRegisseur, proposeRegisseur, stopRegisseur } from '../../contract.ts'
import { DoelForm } from '../DoelForm.tsx'
import type { InHuishouden } from '../in-huishouden.ts'
import { useNames } from '../names.ts'
import { Proposal } from './Proposal.tsx'

type Props = InHuishouden & { today: string; onSaved: () => void }

/** Asking a regisseur, noting the yes of the family, handing over, and going on without. */
export function ChangeRegisseur({ huishoudenId, tenant, leden, today, onSaved }: Props) {
  const { t } = useTranslation('plan')
  const { all } = useNames(leden)
  const at = { path: { huishoudenId }, tenant }
  const answer = useAsk(getRegisseur, at)
  const propose = useCommand(proposeRegisseur)
  const agree = useCommand(agreeRegisseur)
  const stop = useCommand(stopRegisseur)
  const candidates = all
    .filter(({ rollen }) => rollen.includes('regisseur'))
    .map(({ medewerkerId, naam, partij }) => ({ value: medewerkerId, label: `${naam}, ${partij}` }))
  return (
    <Answer answer={answer}>
      {({ voorstellen, abilities }) => {
        if (!abilities['regisseur.write']) return <NoAccess />
        return (
          <Sections>
            {voorstellen.map((one) => (
              <Card key={one.regisseurId} title={t('regisseurVoorstellen')}>
                <Proposal voorstel={one} tenant={tenant} leden={leden} />
                {one.abilities['regisseur.agree'] && (
                  <DoelForm
                    start={{ persoonId: '', hoe: '' }}
                    button={t('regisseurNoteYes')}
                    save={({ persoonId, hoe }) =>
                      agree({
                        path: { regisseurId: one.regisseurId },
                        body: { persoonId, hoe: hoe as 'papier' },
                        tenant,
                      })
                    }
                    onSaved={onSaved}
                  >
                    <RadioGroup
                      name="persoonId"
                      label={t('regisseurWhoSaid')}
                      options={leden.map(({ persoonId, naam }) => ({ value: persoonId, label: naam }))}
                    />
                    <RadioGroup
                      name="hoe"
                      label={t('regisseurHow')}
                      options={(['gesprek', 'papier'] as const).map((how) => ({
                        value: how,
                        label: t(`regisseurHow_${how}`),
                      }))}
                    />
                  </DoelForm>
                )}
              </Card>
            ))}
            <Card title={t('regisseurPropose')} note={t('regisseurProposeNote')}>
              <DoelForm
                start={{ medewerkerId: '', vanaf: today, reden: '' }}
                button={t('regisseurPropose')}
                save={(body) => propose({ ...at, body })}
                onSaved={onSaved}
              >
                <Select name="medewerkerId" label={t('regisseurWho')} options={candidates} />
                <DateField name="vanaf" label={t('actieVanafLabel')} />
                <TextArea name="reden" label={t('regisseurWhy')} hint={t('regisseurWhyHint')} rows={2} />
              </DoelForm>
            </Card>
            <Card title={t('regisseurStop')} note={t('regisseurStopNote')}>
              <DoelForm
                start={{ vanaf: '', uiterlijk: '', reden: '' }}
                button={t('regisseurStop')}
                save={(body) => stop({ ...at, body })}
                onSaved={onSaved}
              >
                <DateField name="vanaf" label={t('regisseurStopFrom')} />
                <DateField name="uiterlijk" label={t('regisseurStopBy')} />
                <TextArea name="reden" label={t('regisseurWhy')} hint={t('regisseurWhyHint')} rows={2} />
              </DoelForm>
            </Card>
          </Sections>
        )
      }}
    </Answer>
  )
}
