import { Card } from '@samenhang/ui/card/Card.tsx'
import { formatDate } from '@samenhang/ui/format.ts'
import { Status } from '@samenhang/ui/status/Status.tsx'
import { useUiTexts } from '@samenhang/ui/texts/UiTexts.ts'
import { OwnWords } from '@samenhang/ui/words/OwnWords.tsx'
import { useTranslation } from 'react-i18next'
import type { KoersRecord } from '../contract.ts'
import { only } from '../record/shapes.ts'
import { useNames } from './regio.ts'

/** Dissent in the own words of the partij, what is done with it, and who joins. */
export function Standpunten({ records }: { records: readonly KoersRecord[] }) {
  const { t } = useTranslation('koers')
  const { lang } = useUiTexts()
  const names = useNames()
  const standpunten = only('standpunt', records)
  const antwoorden = only('antwoord', records)
  const own = standpunten.filter(({ inhoud }) => inhoud.sluitAanBijId === null)
  return (
    <Card title={t('dissent')}>
      {own.length === 0 && <p>{t('dissentNone')}</p>}
      {own.map(({ recordId, partijId, inhoud, op }) => {
        const answered = antwoorden.filter((one) => one.inhoud.standpuntId === recordId)
        const joined = standpunten.filter((one) => one.inhoud.sluitAanBijId === recordId)
        const said = t('ownText', { naam: names(partijId), date: formatDate(op, lang, 'long') })
        return (
          <div key={recordId} className="koers-stack">
            <OwnWords words={inhoud.tekst} said={said} voice="partij" />
            {answered.map((one) => (
              <p key={one.recordId}>
                <strong>{t('whatIsDone')}</strong> {one.inhoud.tekst}{' '}
                {one.inhoud.metingOp && t('measuredOn', { date: formatDate(one.inhoud.metingOp, lang, 'long') })}
              </p>
            ))}
            {answered.length === 0 && <Status kind="wacht">{t('notAnswered')}</Status>}
            {joined.map((one) => (
              <p key={one.recordId}>
                <strong>{t('joins', { naam: names(one.partijId) })}</strong> {one.inhoud.tekst}
              </p>
            ))}
          </div>
        )
      })}
    </Card>
  )
}
