import { formatDate } from '@samenhang/ui/format.ts'
import { type Column, DataTable } from '@samenhang/ui/table/DataTable.tsx'
import { useUiTexts } from '@samenhang/ui/texts/UiTexts.ts'
import { useTranslation } from 'react-i18next'
import type { MomentView } from '../contract.ts'
import { MomentMark } from './MomentMark.tsx'

/** The same moments as rows. */
export function MomentTable({ momenten }: { momenten: MomentView[] }) {
  const { t } = useTranslation('afspraken')
  const { lang } = useUiTexts()
  const columns: Column<MomentView>[] = [
    { id: 'op', header: t('op'), value: (row) => row.op, cell: (row) => formatDate(row.op, lang, 'long') },
    { id: 'titel', header: t('moment'), value: (row) => row.titel },
    {
      id: 'niveau',
      header: t('niveau'),
      value: (row) => t(`niveau_${row.niveau}`),
      cell: (row) => (
        <>
          <MomentMark niveau={row.niveau} /> {t(`niveau_${row.niveau}`)}
        </>
      ),
    },
    {
      id: 'start',
      header: t('startUiterlijk'),
      value: (row) => row.start,
      cell: (row) => formatDate(row.start, lang, 'long'),
    },
    { id: 'gepland', header: t('dagen'), value: (row) => row.voorbereiding.gepland, numeric: true },
    { id: 'afgesproken', header: t('dagenAfgesproken'), value: (row) => row.voorbereiding.afgesproken, numeric: true },
    { id: 'bron', header: t('bron'), value: (row) => row.bron },
  ]
  return (
    <DataTable
      caption={t('navRitme')}
      captionHidden
      columns={columns}
      rows={momenten}
      rowKey={(row) => row.key}
      sortable
      download="ritme"
    />
  )
}
