import { ChartFrame } from '@samenhang/ui/chart/ChartFrame.tsx'
import { formatDate } from '@samenhang/ui/format.ts'
import { type Column, DataTable } from '@samenhang/ui/table/DataTable.tsx'
import { useUiTexts } from '@samenhang/ui/texts/UiTexts.ts'
import { useTranslation } from 'react-i18next'
import type { VersnipperingView } from '../contract.ts'
import { formatTariefAmount } from './format-terms.ts'
import { useNames } from './names.ts'
import { SetBar } from './SetBar.tsx'
import { SetMatrix, SetSquare } from './SetMatrix.tsx'

type Vlak = VersnipperingView['vlakken'][number]

/** Who works with which set: one square one contract; the table has the same, with reasons in words. */
export function SetMatrixCard({ gekozen, date }: { gekozen: VersnipperingView; date: string }) {
  const { t } = useTranslation('afspraken')
  const { lang } = useUiTexts()
  const nameOf = useNames()
  const setOf = (letter: string) => gekozen.sets.find((set) => set.letter === letter)
  const columns: Column<Vlak>[] = [
    { id: 'gemeente', header: t('gemeente'), value: (row) => nameOf(row.gemeenteId) },
    { id: 'aanbieder', header: t('aanbieder'), value: (row) => nameOf(row.aanbiederId) },
    { id: 'set', header: t('set'), value: (row) => row.letter },
    { id: 'eenheid', header: t('eenheid'), value: (row) => setOf(row.letter)?.eenheid ?? '' },
    {
      id: 'tarief',
      header: t('tarief'),
      value: (row) => (setOf(row.letter)?.tarief ?? 0) / 10_000,
      cell: (row) => formatTariefAmount(setOf(row.letter)?.tarief ?? 0, lang),
      numeric: true,
    },
    { id: 'clienten', header: t('clienten'), value: (row) => row.clienten, numeric: true },
    {
      id: 'reden',
      header: t('reden'),
      value: (row) => (row.reden ? `${row.reden} (${row.redenTot})` : ''),
      cell: (row) =>
        row.reden && t('redenTot', { reden: row.reden, date: formatDate(row.redenTot ?? '', lang, 'long') }),
    },
  ]
  return (
    <ChartFrame
      title={t('matrixTitle')}
      unit={t('matrixUnit', { date })}
      picture={
        <>
          <SetBar sets={gekozen.sets} clienten={gekozen.clienten} />
          <SetMatrix gekozen={gekozen} />
        </>
      }
      table={
        <DataTable
          caption={t('matrixTitle')}
          captionHidden
          columns={columns}
          rows={gekozen.vlakken}
          rowKey={(row) => row.contractId}
          sortable
          download="versnippering"
        />
      }
      footer={
        <ul className="af-key">
          <li>
            <SetSquare letter="A" size={22} open={false} label="" /> {t('keyFilled')}
          </li>
          <li>
            <SetSquare letter="A" size={22} open label="" /> {t('keyOpen')}
          </li>
          <li>
            <span aria-hidden="true">–</span> {t('keyNone')}
          </li>
        </ul>
      }
    />
  )
}
