import { Card } from '@samenhang/ui/card/Card.tsx'
import { Facts } from '@samenhang/ui/card/Facts.tsx'
import { formatDate } from '@samenhang/ui/format.ts'
import { Answer } from '@samenhang/ui/operation/Answer.tsx'
import { useAsk } from '@samenhang/ui/operation/useAsk.ts'
import { Status } from '@samenhang/ui/status/Status.tsx'
import { useUiTexts } from '@samenhang/ui/texts/UiTexts.ts'
import { OwnWords } from '@samenhang/ui/words/OwnWords.tsx'
import { useTranslation } from 'react-i18next'
import { listVerzoeken, type Verzoek } from '../../contract.ts'

/** What was asked about these data, by when there is an answer, and the answer. */
export function Verzoeken({ persoonId }: { persoonId: string }) {
  const { t } = useTranslation('delen')
  const answer = useAsk(listVerzoeken, { path: { persoonId } })
  return (
    <Answer answer={answer} otherwise={null}>
      {({ items }) =>
        items.length > 0 && (
          <Card title={t('verzoeken')} flush>
            <ul className="delen-items">
              {items.map((verzoek) => (
                <VerzoekItem key={verzoek.verzoekId} verzoek={verzoek} />
              ))}
            </ul>
          </Card>
        )
      }
    </Answer>
  )
}

/** One request with its term and answer. */
export function VerzoekItem({ verzoek, children }: { verzoek: Verzoek; children?: React.ReactNode }) {
  const { t } = useTranslation('delen')
  const { lang } = useUiTexts()
  const { antwoord, uiterlijk, teLaat } = verzoek
  const date = (day: string) => formatDate(day, lang, 'long')
  const status = antwoord ? (
    <Status kind={antwoord.besluit === 'afgewezen' ? 'geweigerd' : 'goed'}>{t(`besluit_${antwoord.besluit}`)}</Status>
  ) : (
    <Status kind={teLaat ? 'letop' : 'wacht'}>{t(teLaat ? 'late' : 'waiting')}</Status>
  )
  const facts = [
    { term: t('about'), text: verzoek.over },
    { term: t('answerBy'), text: date(uiterlijk) },
    ...(antwoord ? [{ term: t('answer'), text: `${antwoord.tekst} (${date(antwoord.op)})` }] : []),
  ]
  return (
    <li className="delen-item">
      <div>{status}</div>
      <div className="delen-item__words">
        <h3>{t(`verzoek_${verzoek.soort}`)}</h3>
        <OwnWords words={verzoek.tekst} said={date(verzoek.ontvangenOp)} />
        <Facts items={facts} />
        {children}
      </div>
    </li>
  )
}
