import { type Column, DataTable } from '@samenhang/ui/table/DataTable.tsx'
import { useTranslation } from 'react-i18next'
import type { UitkomstStelling } from '../../uitkomst/uitkomst.contract.ts'

type Props = {
  caption: string
  stellingen: readonly UitkomstStelling[]
  names: readonly string[]
  /** The last column, as text. */
  aside?: { header: string; text: (stelling: UitkomstStelling) => string }
}

/** The same rows as figures. */
export function StellingTable({ caption, stellingen, names, aside }: Props) {
  const { t } = useTranslation('uitkomst')
  const share = (stelling: UitkomstStelling, name: string) => stelling.groepen.find(({ naam }) => naam === name)
  const columns: Column<UitkomstStelling>[] = [
    { id: 'stelling', header: t('statement'), value: ({ nummer, tekst }) => `${nummer}. ${tekst}` },
    ...names.map(
      (name): Column<UitkomstStelling> => ({
        id: name,
        header: names.length === 1 ? t('everyone') : t('group', { name }),
        value: (stelling) => share(stelling, name)?.eens ?? null,
        cell: (stelling) => {
          const found = share(stelling, name)
          return found ? t('range', { share: found.eens, low: found.laag, high: found.hoog }) : t('hidden')
        },
      }),
    ),
    ...(aside ? [{ id: 'aside', header: aside.header, value: aside.text }] : []),
  ]
  return (
    <DataTable
      caption={caption}
      captionHidden
      columns={columns}
      rows={[...stellingen]}
      rowKey={(row) => row.stellingId}
    />
  )
}
