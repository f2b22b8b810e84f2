import { addMonths, type CivilDate } from '@samenhang/kernel/period/civil-date.ts'
import { DateField } from '@samenhang/ui/forms/DateField.tsx'
import { RadioGroup } from '@samenhang/ui/forms/RadioGroup.tsx'
import { Select } from '@samenhang/ui/forms/Select.tsx'
import { TextArea } from '@samenhang/ui/forms/TextArea.tsx'
import { TextInput } from '@samenhang/ui/forms/TextInput.tsx'
import { useCommand } from '@samenhang/ui/operation/useCommand.ts'
import { useTranslation } from 'react-i18next'
import { addNotitie } from '../../contract.ts'
import { DoelForm } from '../DoelForm.tsx'
import type { InHuishouden } from '../in-huishouden.ts'

type Props = InHuishouden & { today: CivilDate; onSaved: () => void }

const soorten = ['contact', 'overleg', 'afspraak', 'document', 'werk'] as const

/** Writing down what was discussed; says that whom it is about reads it. A work note goes after a month. */
export function NewNotitieForm({ huishoudenId, tenant, leden, today, onSaved }: Props) {
  const { t } = useTranslation('plan')
  const add = useCommand(addNotitie)
  const save = ({ soort, persoonId, op, tekst, aanwezig, metHuishouden }: Record<string, string>) => {
    const body = {
      ...{ soort: soort as 'werk', op: op ?? today, tekst: tekst ?? '', metHuishouden: metHuishouden === 'ja' },
      aanwezig: aanwezig?.trim() || null,
      vernietigenOp: soort === 'werk' ? addMonths(today, 1) : null,
    }
    return add({
      path: { huishoudenId },
      tenant,
      body: persoonId === 'alle' ? body : { ...body, persoonId: persoonId ?? '' },
    })
  }
  const start = { soort: 'contact', persoonId: 'alle', op: today, tekst: '', aanwezig: '', metHuishouden: 'ja' }
  const about = [
    { value: 'alle', label: t('notitieWhole') },
    ...leden.map(({ persoonId, naam }) => ({ value: persoonId, label: naam })),
  ]
  return (
    <DoelForm start={start} button={t('save')} save={save} onSaved={onSaved}>
      <RadioGroup
        name="soort"
        label={t('notitieKind')}
        options={soorten.map((one) => ({ value: one, label: t(`notitie_${one}`) }))}
      />
      <Select name="persoonId" label={t('notitieWho')} options={about} />
      <DateField name="op" label={t('doelEndOn')} />
      <TextArea name="tekst" label={t('notitieText')} usedFor={t('notitieUse')} />
      <TextInput name="aanwezig" label={t('notitieWere')} optional />
      <RadioGroup
        name="metHuishouden"
        label={t('notitieFamily')}
        options={[
          { value: 'ja', label: t('mayYes') },
          { value: 'nee', label: t('notitieFamilyNo') },
        ]}
      />
    </DoelForm>
  )
}
