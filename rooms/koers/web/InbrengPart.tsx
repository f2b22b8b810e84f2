import { Card } from '@samenhang/ui/card/Card.tsx'
import { formatDate } from '@samenhang/ui/format.ts'
import { Sections } from '@samenhang/ui/frame/Sections.tsx'
import { Empty } from '@samenhang/ui/nothing/Empty.tsx'
import { Status } from '@samenhang/ui/status/Status.tsx'
import { useUiTexts } from '@samenhang/ui/texts/UiTexts.ts'
import { OwnWords } from '@samenhang/ui/words/OwnWords.tsx'
import { useTranslation } from 'react-i18next'
import type { RecordOf } from '../contract.ts'
import type { Gelijk, OpgaveView } from '../opgave/opgave-view.ts'
import { FeitenCard } from './FeitenCard.tsx'
import { type Names, useNames } from './regio.ts'

/** What is alike, what differs, and who has not spoken yet, in this order. */
export function InbrengPart({ opgave, view }: { opgave: RecordOf<'opgave'>; view: OpgaveView }) {
  const { t } = useTranslation('koers')
  return (
    <Sections>
      <div>
        <h2>{t('alike')}</h2>
        <p>{t('alikeNote')}</p>
      </div>
      {view.gelijk.length === 0 && <Empty>{t('alikeNone')}</Empty>}
      <ul className="koers-grid">
        {view.gelijk.map((one) => (
          <li key={one.gelijkenis.recordId}>
            <GelijkCard gelijk={one} />
          </li>
        ))}
      </ul>
      <VerschillenCard view={view} />
      <Sections split="8-4">
        <FeitenCard feiten={view.feiten.slice(0, 4)} opgaveId={opgave.recordId} all={view.feiten.length} />
        <Zwijgt opgave={opgave} view={view} />
      </Sections>
      <Los view={view} />
    </Sections>
  )
}

function GelijkCard({ gelijk: { gelijkenis, inbreng, stellingen, partijIds } }: { gelijk: Gelijk }) {
  const { t } = useTranslation('koers')
  const names = useNames()
  const groups = Math.max(0, ...stellingen.map(({ inhoud }) => inhoud.stelling?.groepen ?? 0))
  const footer = t(stellingen.length > 0 ? 'alikeByAll' : 'alikeBy', { count: partijIds.length, groups })
  return (
    <Card title={gelijkenis.inhoud.naam} headingLevel={3} topBar="gelijk" footer={footer}>
      {inbreng.map((one) => (
        <OwnWords
          key={one.recordId}
          words={one.inhoud.tekst}
          said={`${names(one.partijId)}, ${t(`aard_${one.inhoud.aard}`)}`}
          voice="partij"
          compact
        />
      ))}
      {stellingen.map(({ recordId, inhoud: { stelling } }) => (
        <OwnWords
          key={recordId}
          words={stelling?.tekst ?? ''}
          said={t('stellingSaid', { count: stelling?.eens ?? 0 })}
          compact
        />
      ))}
    </Card>
  )
}

function VerschillenCard({ view: { verschillen } }: { view: OpgaveView }) {
  const { t } = useTranslation('koers')
  const names = useNames()
  if (verschillen.length === 0) return null
  return (
    <Card title={t('differs')} note={t('differsNote', { count: verschillen.length })} flush>
      {verschillen.map(({ verschil, posities }) => (
        <section key={verschil.recordId} className="koers-verschil">
          <h3 className="koers-verschil__vraag">{verschil.inhoud.vraag}</h3>
          <div className="koers-verschil__posities">
            {posities.map(({ positie, standpunten }) => (
              <div key={positie}>
                <h4>{positie}</h4>
                {standpunten.map((one) => (
                  <OwnWords
                    key={one.recordId}
                    words={one.inhoud.tekst}
                    said={names(one.partijId)}
                    voice="partij"
                    compact
                  />
                ))}
              </div>
            ))}
          </div>
        </section>
      ))}
    </Card>
  )
}

function Zwijgt({ opgave, view: { zwijgt } }: { opgave: RecordOf<'opgave'>; view: OpgaveView }) {
  const { t } = useTranslation('koers')
  const { lang } = useUiTexts()
  const names = useNames()
  return (
    <Card title={t('silent')} note={t('silentNote', { date: formatDate(opgave.inhoud.gevraagdOp, lang, 'long') })}>
      {zwijgt.length === 0 && <Status kind="goed">{t('silentNone')}</Status>}
      <ul className="koers-list">
        {zwijgt.map(({ partijId, reactie }) => (
          <li key={partijId}>
            <div className="koers-partij">
              <span className="koers-initials" aria-hidden="true">
                {initialsOf(names, partijId)}
              </span>
              <div>
                <strong>{names(partijId)}</strong>
                <p className="sh-small">
                  {reactie === null && t('noReaction')}
                  {reactie?.inhoud.aard === 'niet van toepassing' && t('notForUs')}
                  {reactie?.inhoud.voor && t('promised', { date: formatDate(reactie.inhoud.voor, lang, 'long') })}
                </p>
                {reactie?.inhoud.tekst && <p className="sh-small">{reactie.inhoud.tekst}</p>}
              </div>
            </div>
          </li>
        ))}
      </ul>
    </Card>
  )
}

/** What stands alone: nobody joined it with another text yet, or another has yet to join. */
function Los({ view: { los, aangeboden } }: { view: OpgaveView }) {
  const { t } = useTranslation('koers')
  const names = useNames()
  if (los.length + aangeboden.length === 0) return null
  return (
    <Card title={t('alone')} note={t('aloneNote')}>
      <div className="koers-two">
        {los.map((one) => (
          <OwnWords
            key={one.recordId}
            words={one.inhoud.tekst}
            said={`${names(one.partijId)}, ${t(`aard_${one.inhoud.aard}`)}`}
            voice="partij"
            compact
          />
        ))}
      </div>
      {aangeboden.map(({ gelijkenis, inbreng }) => (
        <p key={gelijkenis.recordId}>
          {t('offered', { naam: gelijkenis.inhoud.naam, partij: names(inbreng[0]?.partijId ?? gelijkenis.partijId) })}
        </p>
      ))}
    </Card>
  )
}

function initialsOf(names: Names, partijId: string): string {
  const words = names(partijId).split(' ').filter(Boolean)
  return words
    .slice(0, 2)
    .map((word) => word[0]?.toUpperCase())
    .join('')
}
