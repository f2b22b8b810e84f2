import { Card } from '@samenhang/ui/card/Card.tsx'
import { formatDate } from '@samenhang/ui/format.ts'
import { Link } from '@samenhang/ui/link/Link.tsx'
import { Empty } from '@samenhang/ui/nothing/Empty.tsx'
import { Status } from '@samenhang/ui/status/Status.tsx'
import { useUiTexts } from '@samenhang/ui/texts/UiTexts.ts'
import { useTranslation } from 'react-i18next'
import type { Schaalbesluit } from '../contract.ts'

/** Schaalbesluiten and proposals about some taken. */
export function BesluitenList({ besluiten }: { besluiten: readonly Schaalbesluit[] }) {
  const { t } = useTranslation('koers')
  return (
    <Card title={t('schaalbesluiten')} note={t('schaalbesluitenNote')}>
      {besluiten.length === 0 && <Empty>{t('schaalbesluitenNone')}</Empty>}
      <ul className="koers-list">
        {besluiten.map((one) => (
          <li key={one.schaalbesluitId}>
            <Link href={`/koers/schaalbesluiten/${one.schaalbesluitId}`}>{one.titel}</Link>
            <p>
              {t(`schaal_${one.schaal}`)}. {one.toelichting}
            </p>
            <BesluitStatus besluit={one} />
          </li>
        ))}
      </ul>
    </Card>
  )
}

/** Taken, and until when; or still a proposal. */
export function BesluitStatus({ besluit: { genomen } }: { besluit: Pick<Schaalbesluit, 'genomen'> }) {
  const { t } = useTranslation('koers')
  const { lang } = useUiTexts()
  if (!genomen) return <Status kind="loopt">{t('proposed')}</Status>
  return <Status kind="goed">{t('takenOn', { date: formatDate(genomen.op, lang, 'long') })}</Status>
}
