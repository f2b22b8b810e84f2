import { Button } from '@samenhang/ui/actions/Button.tsx'
import { Card } from '@samenhang/ui/card/Card.tsx'
import { Figures } from '@samenhang/ui/card/Figures.tsx'
import { formatDate } from '@samenhang/ui/format.ts'
import { Page } from '@samenhang/ui/frame/Page.tsx'
import { Sections } from '@samenhang/ui/frame/Sections.tsx'
import { Link } from '@samenhang/ui/link/Link.tsx'
import { Answer } from '@samenhang/ui/operation/Answer.tsx'
import { useAsk } from '@samenhang/ui/operation/useAsk.ts'
import { Alert } from '@samenhang/ui/status/Alert.tsx'
import { useUiTexts } from '@samenhang/ui/texts/UiTexts.ts'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { listInzagen, listNoodtoegangOfPersoon } from '../../contract.ts'
import { Gedeeld } from './Gedeeld.tsx'
import { HappenedCard } from './HappenedCard.tsx'
import { InzagePicture } from './InzagePicture.tsx'
import { Verzoeken } from './Verzoeken.tsx'
import { VerzoekForm } from './VerzoekForm.tsx'
import './inzagen.css'

type Props = {
  persoonId: string
  /** Of somebody else; left out for one's own. */
  naam?: string
  others: readonly { persoonId: string; naam: string }[]
}

const steps = [30, 90, 400]

/** Wie bekeek mijn gegevens: every look, share and refusal, and what can be done about it. */
export function Ledger({ persoonId, naam, others }: Props) {
  const { t } = useTranslation('delen')
  const { lang } = useUiTexts()
  const [asking, setAsking] = useState(false)
  const [dagen, setDagen] = useState(30)
  const inzagen = useAsk(listInzagen, { path: { persoonId }, query: { dagen } })
  const more = steps.find((step) => step > dagen)
  return (
    <Answer answer={inzagen}>
      {(found) => (
        <Page
          title={naam ? t('titleOf', { naam }) : t('title')}
          lead={t(found.volledig ? 'lead' : 'leadPart')}
          action={!asking && <Button onClick={() => setAsking(true)}>{t('ask')}</Button>}
          {...(naam ? { trail: [{ href: '/delen', label: t('title') }] } : {})}
        >
          <Sections>
            {asking && (
              <Card title={t('ask')}>
                <VerzoekForm persoonId={persoonId} over={t('aboutAll')} onDone={() => setAsking(false)} />
              </Card>
            )}
            <Spoed persoonId={persoonId} />
            <Figures
              items={[
                { figure: String(found.aantal.bekeken), text: t('seenBy', { count: found.aantal.mensen }) },
                { figure: String(found.aantal.gedeeld), text: t('timesShared') },
                { figure: String(found.aantal.geweigerd), text: t('timesRefused') },
              ]}
            />
            <InzagePicture items={found.items} van={found.van} tot={found.tot} />
            <HappenedCard persoonId={persoonId} items={found.items} />
            {more && (
              <p>
                <Button variant="secondary" onClick={() => setDagen(more)}>
                  {t('older', { count: more })}
                </Button>
              </p>
            )}
            <Gedeeld persoonId={persoonId} />
            <Verzoeken persoonId={persoonId} />
            {others.length > 0 && (
              <Card title={t('others')}>
                <ul className="delen-links">
                  {others.map((other) => (
                    <li key={other.persoonId}>
                      <Link href={`/delen/inzagen/${other.persoonId}`}>{other.naam}</Link>
                    </li>
                  ))}
                </ul>
              </Card>
            )}
            <p className="sh-small">
              {t('period', { van: formatDate(found.van, lang, 'long'), tot: formatDate(found.tot, lang, 'long') })}{' '}
              {found.kenmerk && t('kenmerk', { kenmerk: found.kenmerk })}{' '}
              <Link href="/verwerkingsregister">{t('register')}</Link>
            </p>
          </Sections>
        </Page>
      )}
    </Answer>
  )
}

/** Somebody opened these data in an emergency: told first, with why and until when. */
function Spoed({ persoonId }: { persoonId: string }) {
  const { t } = useTranslation('delen')
  const { lang } = useUiTexts()
  const { data } = useAsk(listNoodtoegangOfPersoon, { path: { persoonId } })
  const [last] = data?.items ?? []
  if (!last) return null
  return (
    <Alert kind="letop" title={t('spoed')}>
      {t('spoedText', { date: formatDate(last.van.slice(0, 10), lang, 'long'), reden: last.reden })}{' '}
      {last.oordeel
        ? t(last.oordeel.oordeel === 'terecht' ? 'spoedRight' : 'spoedWrong')
        : t('spoedJudged', { date: formatDate(last.beoordelenVoor, lang, 'long') })}
    </Alert>
  )
}
