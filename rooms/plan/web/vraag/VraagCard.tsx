import { getPersoon } from '@samenhang/basis/contract.ts'
import { Card } from '@samenhang/ui/card/Card.tsx'
import { Disclosure } from '@samenhang/ui/choice/Disclosure.tsx'
import { formatDate } from '@samenhang/ui/format.ts'
import { Withheld } from '@samenhang/ui/nothing/Withheld.tsx'
import { useClient } from '@samenhang/ui/operation/ClientContext.ts'
import { useAsk } from '@samenhang/ui/operation/useAsk.ts'
import { Status } from '@samenhang/ui/status/Status.tsx'
import { useUiTexts } from '@samenhang/ui/texts/UiTexts.ts'
import { OwnWords } from '@samenhang/ui/words/OwnWords.tsx'
import { useTranslation } from 'react-i18next'
import type { Vraag } from '../../contract.ts'
import { TermijnHead, TermijnSteps } from './TermijnSteps.tsx'

/** A question: the words, what happened, and until when each thing takes. */
export function VraagCard({ vraag, href }: { vraag: Vraag; href?: string }) {
  const { t } = useTranslation('plan')
  const { lang } = useUiTexts()
  const { callerId } = useClient()
  const date = formatDate(vraag.gesteldOp, lang, 'long')
  const own = vraag.persoonId === callerId
  const persoon = useAsk(getPersoon, { path: { persoonId: vraag.persoonId }, tenant: vraag.tenant }, !own)
  const said = own
    ? t('saidYou', { date })
    : t('vraagSaid', { date, naam: persoon.data?.naam ?? t('eigenaarOnbekend') })
  const { termijnen, stappen, terugkoppeling, spoed } = vraag
  return (
    <Card title={t('vraagOf', { date })} {...(href ? { href } : {})}>
      <OwnWords words={vraag.woorden} said={`${said} (${t(`door_${vraag.gesteldDoor}`)})`} />
      {spoed.k === 'value' && <Status kind="letop">{t('vraagSpoed', { reden: spoed.v })}</Status>}
      {terugkoppeling.k === 'value' && <p>{terugkoppeling.v.tekst}</p>}
      {termijnen.k === 'withheld' && terugkoppeling.k !== 'value' && <Withheld>{t('vraagPassedOn')}</Withheld>}
      {termijnen.k === 'value' &&
        termijnen.v.map((termijn) => (
          <div key={`${termijn.termijn} ${termijn.wet} ${termijn.steps[0]?.from}`}>
            <TermijnHead termijn={termijn} />
            <Disclosure summary={t('termijnWhy')}>
              <TermijnSteps termijn={termijn} />
            </Disclosure>
          </div>
        ))}
      {stappen.k === 'value' && <Stappen stappen={stappen.v} />}
    </Card>
  )
}

function Stappen({ stappen }: { stappen: Extract<Vraag['stappen'], { k: 'value' }>['v'] }) {
  const { t } = useTranslation('plan')
  const { lang } = useUiTexts()
  if (stappen.length === 0) return <p>{t('vraagWaits')}</p>
  return (
    <>
      <h3>{t('vraagSteps')}</h3>
      <ol className="plan-stappen">
        {stappen.map(({ stapId, kind, op, toelichting }) => (
          <li key={stapId}>
            {formatDate(op, lang, 'long')}: {t(`kind_${kind}`, { defaultValue: kind.replaceAll('-', ' ') })}
            {toelichting.k === 'value' && `. ${toelichting.v}`}
          </li>
        ))}
      </ol>
    </>
  )
}
