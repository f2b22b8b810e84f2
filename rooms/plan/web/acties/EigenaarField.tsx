import { Select } from '@samenhang/ui/forms/Select.tsx'
import { TextInput } from '@samenhang/ui/forms/TextInput.tsx'
import { useTranslation } from 'react-i18next'
import type { InHuishouden } from '../in-huishouden.ts'
import { useNames } from '../names.ts'

/** Who does it: somebody of the family, somebody who works here, another name, or nobody yet. */
export function EigenaarField({ leden }: Pick<InHuishouden, 'leden'>) {
  const { t } = useTranslation('plan')
  const { all } = useNames(leden)
  const helping = all.filter(({ rollen }) =>
    rollen.some((rol) => ['regisseur', 'professional', 'consulent'].includes(rol)),
  )
  const options = [
    { value: 'niemand', label: t('eigenaarNiemand') },
    ...leden.map(({ persoonId, naam }) => ({ value: `persoon ${persoonId}`, label: naam })),
    { value: 'netwerk', label: t('eigenaarNetwerk') },
    ...helping.map(({ medewerkerId, naam, partij }) => ({
      value: `medewerker ${medewerkerId}`,
      label: `${naam}, ${partij}`,
    })),
  ]
  return (
    <>
      <Select name="eigenaar" label={t('eigenaarQuestion')} options={options} />
      <TextInput name="netwerk" label={t('eigenaarNaam')} hint={t('eigenaarNaamHint')} optional />
    </>
  )
}

/** The owner as the operation wants it. */
export function readEigenaar(choice: string, naam: string) {
  const [soort, id = ''] = choice.split(' ')
  if (soort === 'persoon') return { soort, persoonId: id } as const
  if (soort === 'medewerker') return { soort, medewerkerId: id } as const
  return soort === 'netwerk' ? ({ soort, naam } as const) : ({ soort: 'niemand' } as const)
}
