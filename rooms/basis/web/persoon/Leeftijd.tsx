import { Card } from '@samenhang/ui/card/Card.tsx'
import { formatDate } from '@samenhang/ui/format.ts'
import { Status } from '@samenhang/ui/status/Status.tsx'
import { DataTable } from '@samenhang/ui/table/DataTable.tsx'
import { useUiTexts } from '@samenhang/ui/texts/UiTexts.ts'
import { useTranslation } from 'react-i18next'
import { leeftijdsgrenzenOf, stretchOf } from '../../persoon/leeftijd.ts'

type Props = { geboortedatum: string /** Whole years today, when it is certain. */; leeftijd: number | undefined }

/** What changes at 12, 16 and 18 for who decides and who sees, with the days on which that is for this child. */
export function Leeftijd({ geboortedatum, leeftijd }: Props) {
  const { t } = useTranslation('basis')
  const { lang } = useUiTexts()
  const now = leeftijd === undefined ? undefined : stretchOf(leeftijd)
  const rows = [{ leeftijd: 0 as const, op: null }, ...leeftijdsgrenzenOf(geboortedatum)]
  const columns = [
    {
      id: 'age',
      header: t('age'),
      value: (row: (typeof rows)[number]) => t(`grens_${row.leeftijd}`),
    },
    {
      id: 'from',
      header: t('grensFrom'),
      value: (row: (typeof rows)[number]) =>
        row.leeftijd === 0 ? t('grensBirth') : row.op ? formatDate(row.op, lang, 'long') : t('unknown'),
    },
    {
      id: 'rule',
      header: t('grensRule'),
      value: (row: (typeof rows)[number]) => t(`grensText_${row.leeftijd}`),
      cell: (row: (typeof rows)[number]) => (
        <>
          {t(`grensText_${row.leeftijd}`)} {row.leeftijd === now && <Status kind="loopt">{t('grensNow')}</Status>}
        </>
      ),
    },
  ]
  return (
    <Card title={t('grensTitle')} note={t('grensNote')}>
      <DataTable
        caption={t('grensTitle')}
        captionHidden
        columns={columns}
        rows={rows}
        rowKey={(row) => String(row.leeftijd)}
      />
    </Card>
  )
}
