import { Card } from '@samenhang/ui/card/Card.tsx'
import { formatDate } from '@samenhang/ui/format.ts'
import { Status, type StatusKind } from '@samenhang/ui/status/Status.tsx'
import { useUiTexts } from '@samenhang/ui/texts/UiTexts.ts'
import { useTranslation } from 'react-i18next'
import type { KoersRecord, RecordOf, Schaalbesluit } from '../contract.ts'
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
  const names = useNames()
  const given = only('zienswijze', records)
  return (
    <Card title={t('zienswijzen')}>
      {besluit.zienswijzen.length === 0 && <p>{t('zienswijzenNone')}</p>}
      <ul className="koers-list">
        {besluit.zienswijzen.map((row) => (
          <li key={`${row.partijId} ${row.orgaan}`}>
            <strong>{`${names(row.partijId)}, ${t(`orgaan_${row.orgaan}`)}`}</strong>
            <Stand
              row={row}
              found={findZienswijze(row, given, besluit.schaalbesluitId)}
              closed={besluit.genomen !== null}
            />
          </li>
        ))}
      </ul>
    </Card>
  )
}

function Stand({ row, found, closed }: { row: Row; found: RecordOf<'zienswijze'> | null; closed: boolean }) {
  const { t } = useTranslation('koers')
  const { lang } = useUiTexts()
  if (!found && closed) return <Status kind="nietVanToepassing">{t('noOpinion')}</Status>
  if (!found) return <Status kind="wacht">{t('canUntil', { date: formatDate(row.voor, lang, 'long') })}</Status>
  const { oordeel, tekst } = found.inhoud
  return (
    <>
      <Status kind={kinds[oordeel] ?? 'letop'}>{t(`oordeel_${oordeel}`)}</Status>
      {tekst && <p className="sh-small">{tekst}</p>}
    </>
  )
}
