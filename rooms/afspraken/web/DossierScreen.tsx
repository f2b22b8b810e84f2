import { Card } from '@samenhang/ui/card/Card.tsx'
import { formatDate } from '@samenhang/ui/format.ts'
import { Sections } from '@samenhang/ui/frame/Sections.tsx'
import { Answer } from '@samenhang/ui/operation/Answer.tsx'
import { useAskRegio } from '@samenhang/ui/operation/useRegio.ts'
import { useUiTexts } from '@samenhang/ui/texts/UiTexts.ts'
import { OwnWords } from '@samenhang/ui/words/OwnWords.tsx'
import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { type Dossier, exportDossier, getDossier } from '../contract.ts'
import { AfsprakenPage } from './AfsprakenPage.tsx'
import { DownloadLink } from './DownloadLink.tsx'

/** For a new council, board or manager: eight questions and their answers, with dissent and words of residents. */
export function DossierScreen() {
  const { afspraakId } = useParams({ strict: false }) as { afspraakId: string }
  const answer = useAskRegio(getDossier, { path: { afspraakId } } as never)
  return <Answer answer={answer}>{(dossier) => <Shown dossier={dossier as Dossier} />}</Answer>
}

function Shown({ dossier }: { dossier: Dossier }) {
  const { t } = useTranslation('afspraken')
  const { lang } = useUiTexts()
  const { afspraakId, titel, op, antwoorden, tegenspraak, inwoners } = dossier
  return (
    <AfsprakenPage
      title={t('dossierTitle', { titel })}
      lead={t('dossierLead', { date: formatDate(op, lang, 'long') })}
      trail={[
        { href: '/afspraken', label: t('navAfspraken') },
        { href: `/afspraken/${afspraakId}`, label: titel },
      ]}
      name={t('dossier')}
      action={
        <DownloadLink operation={exportDossier} args={{ path: { afspraakId } } as never}>
          {t('dossierPdf')}
        </DownloadLink>
      }
    >
      <Sections>
        {antwoorden.map(({ vraag, alineas, feiten }, index) => (
          <Card key={vraag} title={`${index + 1}. ${t(`vraag_${vraag}`)}`}>
            {alineas.map((text) => (
              <p key={text}>{text}</p>
            ))}
            {feiten.length > 0 && (
              <dl className="af-feiten">
                {feiten.map(([term = '', text = '']) => (
                  <div key={`${term} ${text}`}>
                    <dt>{term}</dt>
                    <dd>{text}</dd>
                  </div>
                ))}
              </dl>
            )}
          </Card>
        ))}
        <Card title={t('tegenspraak')} note={t('tegenspraakNote')}>
          {tegenspraak.length === 0 && <p>{t('tegenspraakNone')}</p>}
          {tegenspraak.map(({ wie, tekst, op: on }) => (
            <OwnWords
              key={`${wie} ${tekst}`}
              voice="partij"
              words={tekst}
              said={t('saidOn', { naam: wie, date: formatDate(on, lang, 'long') })}
            />
          ))}
        </Card>
        <Card title={t('inwoners')} note={t('inwonersNote')}>
          {inwoners.length === 0 && <p>{t('inwonersNone')}</p>}
          {inwoners.map((tekst) => (
            <OwnWords key={tekst} words={tekst} said={t('stellingBron')} />
          ))}
        </Card>
      </Sections>
    </AfsprakenPage>
  )
}
