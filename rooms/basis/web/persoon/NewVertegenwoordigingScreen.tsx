import { dateInAmsterdam } from '@samenhang/kernel/period/civil-date.ts'
import { CheckboxGroup } from '@samenhang/ui/forms/CheckboxGroup.tsx'
import { DateField } from '@samenhang/ui/forms/DateField.tsx'
import { Select } from '@samenhang/ui/forms/Select.tsx'
import { TextInput } from '@samenhang/ui/forms/TextInput.tsx'
import { CommandForm } from '@samenhang/ui/operation/CommandForm.tsx'
import { useCommand } from '@samenhang/ui/operation/useCommand.ts'
import { useTranslation } from 'react-i18next'
import { addVertegenwoordiging, zVertegenwoordigingScope, zVertegenwoordigingSoort } from '../../contract.ts'
import { type OfPersoon, RecordPage } from './RecordPage.tsx'

/** Recording who may act for an adult, in what and on which evidence. */
export function NewVertegenwoordigingScreen() {
  return <RecordPage right="vertegenwoordiging.write">{(place) => <VertegenwoordigingForm {...place} />}</RecordPage>
}

function VertegenwoordigingForm({ persoon, known, purpose, home, go }: OfPersoon) {
  const { t } = useTranslation('basis')
  const { tenant, persoonId } = persoon
  const add = useCommand(addVertegenwoordiging)
  return (
    <CommandForm
      start={{
        ...{ vertegenwoordiger: '', soort: '', scope: [] as string[] },
        ...{ from: dateInAmsterdam(new Date()) as string, to: '', bewijs: '' },
      }}
      button={t('representationSave')}
      cancel={{ href: home, label: t('cancel') }}
      save={({ vertegenwoordiger, to, ...values }) => {
        const body = { ...values, vertegenwoordiger: { persoonId: vertegenwoordiger }, to: to === '' ? null : to }
        return add({ path: { persoonId }, body: body as never, tenant, ...purpose })
      }}
      onSaved={() => go(home)}
    >
      <Select name="vertegenwoordiger" label={t('representationWho')} hint={t('knownHint')} options={known} />
      <Select
        name="soort"
        label={t('representationKind')}
        options={zVertegenwoordigingSoort.options.map((soort) => ({
          value: soort,
          label: t(`vertegenwoordiging_${soort}`),
        }))}
      />
      <CheckboxGroup
        name="scope"
        label={t('representationScope')}
        options={zVertegenwoordigingScope.options.map((scope) => ({ value: scope, label: t(`scope_${scope}`) }))}
      />
      <DateField name="from" label={t('heldFrom')} />
      <DateField name="to" label={t('heldTo')} optional />
      <TextInput
        name="bewijs"
        label={t('representationProof')}
        hint={t('representationProofHint')}
        usedFor={t('sourceUse')}
      />
    </CommandForm>
  )
}
