import { Card } from '@samenhang/ui/card/Card.tsx'
import { CheckboxGroup } from '@samenhang/ui/forms/CheckboxGroup.tsx'
import { DateField } from '@samenhang/ui/forms/DateField.tsx'
import { TextInput } from '@samenhang/ui/forms/TextInput.tsx'
import { CommandForm } from '@samenhang/ui/operation/CommandForm.tsx'
import { useTranslation } from 'react-i18next'
import { type Schaalbesluit, takeSchaalbesluit } from '../contract.ts'
import { useCommandRegio } from './regio.ts'

/** Writes down that a schaalbesluit was taken: by whom, and on which days it is valid. */
export function TakeForm({ besluit, onSaved }: { besluit: Schaalbesluit; onSaved: () => void }) {
  const { t } = useTranslation('koers')
  const take = useCommandRegio(takeSchaalbesluit)
  const { schaalbesluitId } = besluit
  return (
    <Card title={t('take')} note={t('takeNote')}>
      <CommandForm
        start={{ op: '', door: '', van: '', tot: '', herijkingOp: '', volgtOp: [] as string[] }}
        button={t('takeSave')}
        variant="secondary"
        save={({ tot, volgtOp, ...rest }) =>
          take({
            path: { schaalbesluitId },
            body: { ...rest, tot: tot || null, volgtOp: volgtOp.length > 0 } as never,
          })
        }
        onSaved={onSaved}
      >
        <TextInput name="door" label={t('takenBy')} hint={t('takenByHint')} />
        <DateField name="op" label={t('takenDate')} />
        <DateField name="van" label={t('validFrom')} />
        <DateField name="tot" label={t('validTo')} optional />
        <DateField name="herijkingOp" label={t('reviewDate')} />
        <CheckboxGroup
          name="volgtOp"
          label={t('follows')}
          options={[{ value: 'ja', label: t('followsYes') }]}
          optional
        />
      </CommandForm>
    </Card>
  )
}
