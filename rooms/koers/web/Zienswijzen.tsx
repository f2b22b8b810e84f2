import { Card } from '@samenhang/ui/card/Card.tsx'
import { formatDate } from '@samenhang/ui/format.ts'
import { Status, type StatusKind } from '@samenhang/ui/status/Status.tsx'
import { type Column, DataTable } from '@samenhang/ui/table/DataTable.tsx'
import { useUiTexts } from '@samenhang/ui/texts/UiTexts.ts'
import { useTranslation } from 'react-i18next'
import type { KoersRecord, Schaalbesluit } from '../contract.ts'
import { only } from '../record/shapes.ts'
import { findZienswijze } from '../schaalbesluit/zienswijzen.ts'
import { useNames } from './regio.ts'

const kinds: Record<string, StatusKind> = {
  eens: 'goed',
  'eens met vraag': 'goed',
  'eens met eigen standpunt': 'letop',
  oneens: 'letop',
  'geen zienswijze': 'nietVanToepassing',
}

type Row = Schaalbesluit['zienswijzen'][number]

/** What each council or board that was asked said, or until when it can. */
export function Zienswijzen({ besluit, records }: { besluit: Schaalbesluit; records: readonly KoersRecord[] }) {
  const { t } = useTranslation('koers')
  const { lang } = useUiTexts()
  const names = useNames()
  const given = only('zienswijze', records)
  const find = (row: Row) => findZienswijze(row, given, besluit.schaalbesluitId)
  const columns: Column<Row>[] = [
    { id: 'raad', header: t('council'), value: (row) => `${names(row.partijId)}, ${t(`orgaan_${row.orgaan}`)}` },
    {
      id: 'stand',
      header: t('state'),
      value: (row) => find(row)?.inhoud.oordeel ?? t('noOpinion'),
      cell: (row) => {
        const found = find(row)
        if (!found && besluit.genomen) return <Status kind="nietVanToepassing">{t('noOpinion')}</Status>
        if (!found) return <Status kind="wacht">{t('canUntil', { date: formatDate(row.voor, lang, 'long') })}</Status>
        const { oordeel, tekst } = found.inhoud
        return (
          <>
            <Status kind={kinds[oordeel] ?? 'letop'}>{t(`oordeel_${oordeel}`)}</Status>
            {tekst && <p className="sh-small">{tekst}</p>}
          </>
        )
      },
    },
  ]
  return (
    <Card title={t('zienswijzen')}>
      {besluit.zienswijzen.length === 0 ? (
        <p>{t('zienswijzenNone')}</p>
      ) : (
        <DataTable
          caption={t('zienswijzen')}
          captionHidden
          columns={columns}
          rows={besluit.zienswijzen}
          rowKey={(row) => `${row.partijId} ${row.orgaan}`}
        />
      )}
    </Card>
  )
}
