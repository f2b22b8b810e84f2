import { Card } from '@samenhang/ui/card/Card.tsx'
import { formatDate } from '@samenhang/ui/format.ts'
import { Sections } from '@samenhang/ui/frame/Sections.tsx'
import { Link } from '@samenhang/ui/link/Link.tsx'
import { Empty } from '@samenhang/ui/nothing/Empty.tsx'
import { Answer } from '@samenhang/ui/operation/Answer.tsx'
import { Status } from '@samenhang/ui/status/Status.tsx'
import { useUiTexts } from '@samenhang/ui/texts/UiTexts.ts'
import { useTranslation } from 'react-i18next'
import { listRecords, listSchaalbesluiten, type RecordOf, type Schaalbesluit, schalen } from '../contract.ts'
import { only } from '../record/shapes.ts'
import { BevindingenCard } from './BevindingenCard.tsx'
import { KoersPage } from './KoersPage.tsx'
import { useAskRegio, useNames } from './regio.ts'

/** Samen of lokaal: each taak under the scale on which it is done, and what is missing or double. */
export function TakenScreen() {
  const { t } = useTranslation('koers')
  const records = useAskRegio(listRecords, { query: { soort: 'taak' } })
  const besluiten = useAskRegio(listSchaalbesluiten)
  return (
    <Answer answer={records}>
      {({ items }) => (
        <Answer answer={besluiten}>{(found) => <Taken taken={only('taak', items)} besluiten={found.items} />}</Answer>
      )}
    </Answer>
  )

  function Taken({ taken, besluiten }: { taken: RecordOf<'taak'>[]; besluiten: Schaalbesluit[] }) {
    const byTaak = (taakId: string) => besluiten.filter((one) => one.taakId === taakId)
    const scaleOf = (taakId: string) => byTaak(taakId).findLast(({ genomen }) => genomen !== null)?.schaal ?? null
    const together = taken.filter(({ recordId }) => !['lokaal', null].includes(scaleOf(recordId)))
    if (taken.length === 0) {
      return (
        <KoersPage title={t('takenNone')}>
          <Empty>{t('takenNoneText')}</Empty>
        </KoersPage>
      )
    }
    return (
      <KoersPage title={t('takenTitle', { count: together.length, all: taken.length })} lead={t('takenLead')}>
        <Sections>
          <BevindingenCard />
          {[null, ...schalen].map((schaal) => {
            const own = taken.filter(({ recordId }) => scaleOf(recordId) === schaal)
            if (own.length === 0) return null
            return (
              <Card key={schaal} title={t(schaal === null ? 'schaal_geen' : `schaal_${schaal}`)}>
                <ul className="koers-list">
                  {own.map((taak) => (
                    <Taak key={taak.recordId} taak={taak} besluiten={byTaak(taak.recordId)} />
                  ))}
                </ul>
              </Card>
            )
          })}
        </Sections>
      </KoersPage>
    )
  }
}

function Taak({ taak: { recordId, inhoud }, besluiten }: { taak: RecordOf<'taak'>; besluiten: Schaalbesluit[] }) {
  const { t } = useTranslation('koers')
  const { lang } = useUiTexts()
  const names = useNames()
  return (
    <li id={recordId}>
      <h3>{inhoud.naam}</h3>
      {besluiten.map(({ schaalbesluitId, titel, genomen }) => (
        <p key={schaalbesluitId}>
          <Link href={`/koers/schaalbesluiten/${schaalbesluitId}`}>{titel}</Link>
          <br />
          <span className="sh-small">
            {genomen ? t('reviewBefore', { date: formatDate(genomen.herijkingOp, lang, 'long') }) : t('proposedLong')}
          </span>
        </p>
      ))}
      {besluiten.length === 0 && <Status kind="stuk">{t('noBesluit')}</Status>}
      <p className="sh-small">
        {[inhoud.wet, inhoud.taakveld && t('taakveld', { code: inhoud.taakveld.replace('@', ', ') })]
          .filter(Boolean)
          .join('. ')}
        {inhoud.rollen.length > 0 && '. '}
        {inhoud.rollen.map(({ rol, partijId }) => `${t(`rol_${rol}`)}: ${names(partijId)}`).join('; ')}
      </p>
    </li>
  )
}
