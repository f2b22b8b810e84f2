import { dateInAmsterdam } from '@samenhang/kernel/period/civil-date.ts'
import { DateField } from '@samenhang/ui/forms/DateField.tsx'
import { Select } from '@samenhang/ui/forms/Select.tsx'
import { TextInput } from '@samenhang/ui/forms/TextInput.tsx'
import { CommandForm } from '@samenhang/ui/operation/CommandForm.tsx'
import { useAsk } from '@samenhang/ui/operation/useAsk.ts'
import { useCommand } from '@samenhang/ui/operation/useCommand.ts'
import { useTranslation } from 'react-i18next'
import { addGezag, listPartijen, zGezagSoort } from '../../contract.ts'
import { type OfPersoon, RecordPage } from './RecordPage.tsx'

/** Recording who has gezag over a child: a person whom one knows, or an institution. */
export function NewGezagScreen() {
  return <RecordPage right="gezag.write">{(place) => <GezagForm {...place} />}</RecordPage>
}

function GezagForm({ persoon, known, purpose, home, go }: OfPersoon) {
  const { t } = useTranslation('basis')
  const { tenant, persoonId } = persoon
  const add = useCommand(addGezag)
  const partijen = useAsk(listPartijen, { tenant, ...purpose })
  const institutions = (partijen.data?.items ?? [])
    .filter(({ einde, soort }) => einde === null && soort === 'gecertificeerde instelling')
    .map(({ partijId, naam }) => ({ value: `partij ${partijId}`, label: naam }))
  return (
    <CommandForm
      start={{ houder: '', soort: '', from: dateInAmsterdam(new Date()) as string, to: '', bron: '' }}
      button={t('authoritySave')}
      cancel={{ href: home, label: t('cancel') }}
      save={({ houder, to, ...values }) => {
        const [kind, id] = houder.split(' ')
        const of = kind === 'partij' ? { partijId: id } : { persoonId: id }
        const body = { ...values, houder: of, to: to === '' ? null : to }
        return add({ path: { persoonId }, body: body as never, tenant, ...purpose })
      }}
      onSaved={() => go(home)}
    >
      <Select
        name="houder"
        label={t('authorityHouder')}
        hint={t('knownHint')}
        options={[...known.map(({ value, label }) => ({ value: `persoon ${value}`, label })), ...institutions]}
      />
      <Select
        name="soort"
        label={t('authorityKind')}
        options={zGezagSoort.options.map((soort) => ({ value: soort, label: t(`gezag_${soort}`) }))}
      />
      <DateField name="from" label={t('heldFrom')} />
      <DateField name="to" label={t('heldTo')} optional />
      <TextInput name="bron" label={t('authoritySource')} hint={t('authoritySourceHint')} usedFor={t('sourceUse')} />
    </CommandForm>
  )
}
