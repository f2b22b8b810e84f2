import { Card } from '@samenhang/ui/card/Card.tsx'
import { SegmentedControl } from '@samenhang/ui/choice/SegmentedControl.tsx'
import { formatEuro, formatNumber } from '@samenhang/ui/format.ts'
import { Status } from '@samenhang/ui/status/Status.tsx'
import { type Column, DataTable } from '@samenhang/ui/table/DataTable.tsx'
import { useUiTexts } from '@samenhang/ui/texts/UiTexts.ts'
import { useTranslation } from 'react-i18next'
import type { VersnipperingView } from '../contract.ts'
import { formatHours, formatIndex } from './format-terms.ts'
import { useNames } from './names.ts'

type WatAls = NonNullable<VersnipperingView['watAls']>
type Row = WatAls['gemeenten'][number]

/** What if everybody takes over one set: the index, and per gemeente clients, hours and euros. */
export function WhatIfCard({ gekozen, choose }: { gekozen: VersnipperingView; choose: (letter: string) => void }) {
  const { t } = useTranslation('afspraken')
  const { lang } = useUiTexts()
  const nameOf = useNames()
  const { watAls, sets, n } = gekozen
  if (!watAls) return null
  const euros = (row: Row) => {
    if (row.verschilCents === null)
      return <Status kind="nietVanToepassing">{t(`refused_${(row.why ?? 'eenheid') as 'eenheid'}`)}</Status>
    if (row.verschilCents === 0) return formatEuro(0, lang)
    const amount = formatEuro(Math.abs(row.verschilCents), lang)
    return t(row.verschilCents < 0 ? 'less' : 'more', { amount })
  }
  const columns: Column<Row>[] = [
    { id: 'gemeente', header: t('gemeente'), value: (row) => nameOf(row.gemeenteId) },
    { id: 'nu', header: t('nu'), value: (row) => row.letters.join(t('and')) },
    {
      id: 'clienten',
      header: t('clientenDieVeranderen'),
      value: (row) => row.clientenDieVeranderen,
      cell: (row) => formatNumber(row.clientenDieVeranderen, lang),
      numeric: true,
    },
    {
      id: 'uren',
      header: t('urenMinder'),
      value: (row) => (row.minutenMinder === null ? t('unknown') : Math.round(row.minutenMinder / 60)),
      cell: (row) => (row.minutenMinder === null ? t('unknown') : formatHours(row.minutenMinder, lang)),
      numeric: true,
    },
    {
      id: 'euro',
      header: t('verschilEuro'),
      value: (row) => (row.verschilCents === null ? '' : row.verschilCents / 100),
      cell: euros,
      numeric: true,
    },
  ]
  const note = t(watAls.minutenMinder === null ? 'watAlsNoteUnknown' : 'watAlsNote', {
    ...{ from: formatIndex(n, lang), to: formatIndex(watAls.n, lang) },
    hours: formatHours(watAls.minutenMinder ?? 0, lang),
  })
  return (
    <Card
      title={t('watAlsTitle', { letter: watAls.letter })}
      note={note}
      aside={
        <SegmentedControl
          label={t('set')}
          segments={sets.slice(0, 4).map(({ letter }) => ({ value: letter, label: t('setLetter', { letter }) }))}
          value={watAls.letter}
          onChange={choose}
        />
      }
    >
      <DataTable
        caption={t('watAlsTitle', { letter: watAls.letter })}
        captionHidden
        columns={columns}
        rows={watAls.gemeenten.toSorted((a, b) => nameOf(a.gemeenteId).localeCompare(nameOf(b.gemeenteId)))}
        rowKey={(row) => row.gemeenteId}
        download="wat-als"
      />
    </Card>
  )
}
