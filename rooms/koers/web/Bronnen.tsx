import { Link } from '@samenhang/ui/link/Link.tsx'
import { OwnWords } from '@samenhang/ui/words/OwnWords.tsx'
import { useTranslation } from 'react-i18next'
import type { KoersRecord, Schaalbesluit } from '../contract.ts'
import { only } from '../record/shapes.ts'
import { useNames } from './regio.ts'

/** Stellingen of residents and inbreng of partijen from which a besluit came. */
export function Bronnen({
  besluit: { bronnen, opgaveId },
  records,
}: {
  besluit: Schaalbesluit
  records: readonly KoersRecord[]
}) {
  const { t } = useTranslation('koers')
  const names = useNames()
  const inbreng = only('inbreng', records)
  return (
    <div className="koers-stack">
      {bronnen.stellingen.map(({ stellingId, tekst, eens }) => (
        <OwnWords key={stellingId} words={tekst} said={t('stellingSaid', { count: eens ?? 0 })} compact />
      ))}
      {inbreng.map((one) => (
        <OwnWords key={one.recordId} words={one.inhoud.tekst} said={names(one.partijId)} voice="partij" compact />
      ))}
      {opgaveId && <Link href={`/koers/opgaven/${opgaveId}`}>{t('theOpgave')}</Link>}
      {bronnen.doelIds.map((id) => (
        <Link key={id} href={`/koers/doelen/${id}`}>
          {t('theDoel')}
        </Link>
      ))}
      {bronnen.stellingen.length + inbreng.length + bronnen.doelIds.length === 0 && !opgaveId && t('comesFromNone')}
    </div>
  )
}
