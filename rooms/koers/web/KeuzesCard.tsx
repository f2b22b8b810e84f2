import { Card } from '@samenhang/ui/card/Card.tsx'
import { formatDate } from '@samenhang/ui/format.ts'
import { Empty } from '@samenhang/ui/nothing/Empty.tsx'
import { useUiTexts } from '@samenhang/ui/texts/UiTexts.ts'
import { useTranslation } from 'react-i18next'
import type { KoersRecord, RecordOf } from '../contract.ts'
import { only } from '../record/shapes.ts'
import { useNames } from './regio.ts'

type Props = { records: KoersRecord[]; themaId?: string }

/** What is done, beside what is explicitly not done and what comes instead; of the regio and of each partij. */
export function KeuzesCard({ records, themaId }: Props) {
  const { t } = useTranslation('koers')
  const keuzes = only('keuze', records).filter(({ inhoud }) => themaId === undefined || inhoud.themaId === themaId)
  if (keuzes.length === 0 && themaId !== undefined) return null
  return (
    <Card title={t('keuzes')} note={t('keuzesNote')}>
      {keuzes.length === 0 && <Empty>{t('keuzesNone')}</Empty>}
      <div className="koers-two">
        <Side title={t('keuzesWel')} keuzes={keuzes.filter(({ inhoud }) => inhoud.wel)} />
        <Side title={t('keuzesNiet')} keuzes={keuzes.filter(({ inhoud }) => !inhoud.wel)} />
      </div>
    </Card>
  )
}

function Side({ title, keuzes }: { title: string; keuzes: RecordOf<'keuze'>[] }) {
  const { t } = useTranslation('koers')
  const names = useNames()
  return (
    <div className="koers-stack">
      <h3>{title}</h3>
      <ul className="koers-list">
        {keuzes.map(({ recordId, partijId, inhoud }) => (
          <li key={recordId}>
            <strong>{inhoud.tekst}</strong>
            <p>{inhoud.waarom}</p>
            {inhoud.inPlaatsDaarvan && <p>{t('instead', { wat: inhoud.inPlaatsDaarvan })}</p>}
            <p className="sh-small">{names(partijId)}</p>
          </li>
        ))}
      </ul>
    </div>
  )
}

/** What was learned elsewhere, with where and from what. */
export function LessenCard({ records }: { records: KoersRecord[] }) {
  const { t } = useTranslation('koers')
  const { lang } = useUiTexts()
  const names = useNames()
  const lessen = only('les', records)
  return (
    <Card title={t('lessen')} note={t('lessenNote')}>
      {lessen.length === 0 && <Empty>{t('lessenNone')}</Empty>}
      <ul className="koers-list">
        {lessen.map(({ recordId, partijId, inhoud }) => (
          <li key={recordId}>
            <strong>{inhoud.tekst}</strong>
            {inhoud.watWijDoen && <p>{inhoud.watWijDoen}</p>}
            <p className="sh-small">
              {inhoud.plaats}. {inhoud.bron}, {formatDate(inhoud.op, lang, 'long')}.{' '}
              {t('broughtBy', { naam: names(partijId) })}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  )
}
