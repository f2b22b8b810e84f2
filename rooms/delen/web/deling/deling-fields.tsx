import { listMedewerkers, listPartijen } from '@samenhang/basis/contract.ts'
import type { OutputOf } from '@samenhang/kernel/operation/operation.ts'
import { CheckboxGroup } from '@samenhang/ui/forms/CheckboxGroup.tsx'
import { DateField } from '@samenhang/ui/forms/DateField.tsx'
import { RadioGroup } from '@samenhang/ui/forms/RadioGroup.tsx'
import { Select } from '@samenhang/ui/forms/Select.tsx'
import { TextArea } from '@samenhang/ui/forms/TextArea.tsx'
import { TextInput } from '@samenhang/ui/forms/TextInput.tsx'
import { useAsk } from '@samenhang/ui/operation/useAsk.ts'
import { useTranslation } from 'react-i18next'
import type { listDeelbaar } from '../../contract.ts'
import { sayValue } from '../inzagen/say.ts'

type Can = OutputOf<typeof listDeelbaar>

/** What is shared: only fields that the own task shows can be chosen. */
export function WhatFields({ can }: { can: Can }) {
  const { t } = useTranslation('delen')
  const velden = can.velden.filter(({ mag }) => mag)
  return (
    <>
      <CheckboxGroup
        name="velden"
        label={t('whichVelden')}
        hint={t('whichVeldenHint')}
        options={velden.map(({ veld }) => ({ value: veld, label: sayValue(t, `veld_${veld}`, veld) }))}
      />
      <TextArea name="bericht" label={t('berichtLabel')} hint={t('berichtHint')} optional />
    </>
  )
}

/** The second step as it starts. */
export function startReason() {
  const none = ''
  return {
    ontvanger: none,
    purpose: 'hulp-verlenen',
    waarvoor: none,
    stap: none,
    legalBasis: none,
    noodzaak: none,
    from: none,
    to: none,
    geinformeerdOp: none,
    geinformeerdHoe: none,
  }
}

/** With whom, for what, on which basis, why, how long, and how the resident knows. */
export function ReasonFields({ can }: { can: Can }) {
  const { t } = useTranslation('delen')
  const staff = useAsk(listMedewerkers).data?.items ?? []
  const partijen = useAsk(listPartijen).data?.items ?? []
  const ontvangers = [
    ...staff
      .filter(({ rollen }) =>
        rollen.some((rol) => ['professional', 'regisseur', 'consulent', 'verwijzer'].includes(rol)),
      )
      .map(({ medewerkerId, naam, partij }) => ({ value: `medewerker:${medewerkerId}`, label: `${naam}, ${partij}` })),
    ...partijen.map(({ partijId, naam }) => ({ value: `partij:${partijId}`, label: t('wholePartij', { naam }) })),
  ]
  const doelen = can.doelen.map(({ doelId, titel }) => ({ value: doelId, label: titel }))
  const inForce = can.legalBases.filter(({ inWerking }) => inWerking)
  return (
    <>
      <Select name="ontvanger" label={t('toWhom')} options={ontvangers} />
      <RadioGroup
        name="purpose"
        label={t('forPurpose')}
        options={can.purposes.map(({ purpose, description }) => ({ value: purpose, label: description }))}
      />
      <RadioGroup
        name="waarvoor"
        label={t('forWhat')}
        hint={t('forWhatHint')}
        options={[...doelen, { value: 'stap', label: t('legalStep') }]}
      />
      <TextInput name="stap" label={t('whichStep')} hint={t('whichStepHint')} optional />
      <Select
        name="legalBasis"
        label={t('onBasis')}
        hint={t('onBasisHint')}
        options={inForce.map(({ id, law, article }) => ({ value: id, label: `${law}, ${article}` }))}
      />
      <TextArea name="noodzaak" label={t('necessity')} hint={t('necessityHint')} usedFor={t('necessityUse')} />
      <DateField name="from" label={t('fromDay')} />
      <DateField name="to" label={t('toDay')} />
      <DateField name="geinformeerdOp" label={t('informedOn')} />
      <TextInput name="geinformeerdHoe" label={t('informedHow')} hint={t('informedHowHint')} />
    </>
  )
}
