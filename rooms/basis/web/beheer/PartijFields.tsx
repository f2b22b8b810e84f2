import { Select } from '@samenhang/ui/forms/Select.tsx'
import { TextInput } from '@samenhang/ui/forms/TextInput.tsx'
import { useTranslation } from 'react-i18next'
import { zPartijSoort } from '../../contract.ts'

export type PartijValues = { naam: string; soort: string; agbcode: string; gemeentecode: string }

/** Questions about an organisation. */
export function PartijFields() {
  const { t } = useTranslation('basis')
  const soorten = zPartijSoort.options.map((soort) => ({ value: soort, label: t(`partijSoort_${soort}`) }))
  return (
    <>
      <TextInput name="naam" label={t('partijNaam')} />
      <Select name="soort" label={t('partijSoort')} options={soorten} />
      <TextInput name="agbcode" label={t('agb')} hint={t('agbHint')} optional />
      <TextInput name="gemeentecode" label={t('gemeentecode')} hint={t('gemeentecodeHint')} optional />
    </>
  )
}

/** As the operation takes them: what was left empty is not there. */
export function readPartij({ agbcode, gemeentecode, ...values }: PartijValues) {
  return { ...values, agbcode: agbcode.trim() || null, gemeentecode: gemeentecode.trim() || null } as never
}
