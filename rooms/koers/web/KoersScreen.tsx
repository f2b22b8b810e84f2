import { LinkButton } from '@samenhang/ui/actions/LinkButton.tsx'
import { Card } from '@samenhang/ui/card/Card.tsx'
import { formatDate } from '@samenhang/ui/format.ts'
import { Sections } from '@samenhang/ui/frame/Sections.tsx'
import { Link } from '@samenhang/ui/link/Link.tsx'
import { Empty } from '@samenhang/ui/nothing/Empty.tsx'
import { Answer } from '@samenhang/ui/operation/Answer.tsx'
import { Status } from '@samenhang/ui/status/Status.tsx'
import { useUiTexts } from '@samenhang/ui/texts/UiTexts.ts'
import { useTranslation } from 'react-i18next'
import { type KoersRecord, listRecords, listSchaalbesluiten } from '../contract.ts'
import { viewOpgave } from '../opgave/opgave-view.ts'
import { domeinen } from '../record/domeinen.ts'
import { only } from '../record/shapes.ts'
import { BevindingenCard } from './BevindingenCard.tsx'
import { KoersPage } from './KoersPage.tsx'
import { useAskRegio } from './regio.ts'

/** The koers at a glance: what is wanted, what is on the table, what is decided and what is missing. */
export function KoersScreen() {
  const answer = useAskRegio(listRecords)
  return <Answer answer={answer}>{({ items }) => <Overview records={items} />}</Answer>
}

function Overview({ records }: { records: KoersRecord[] }) {
  const { t } = useTranslation('koers')
  const besluiten = useAskRegio(listSchaalbesluiten)
  const taken = only('taak', records)
  const decided = new Set(besluiten.data?.items.flatMap(({ taakId, genomen }) => (genomen ? [taakId] : [])))
  const visie = only('visie', records).find(({ inhoud }) => inhoud.themaId === null)
  const themas = only('thema', records).toSorted(
    (a, b) => domeinen.indexOf(a.inhoud.domein) - domeinen.indexOf(b.inhoud.domein),
  )
  const takenIn = (themaId: string) => {
    const count = taken.filter(({ inhoud }) => inhoud.themaId === themaId).length
    return count > 0 && t('takenIn', { count })
  }
  if (records.length === 0) {
    return (
      <KoersPage title={t('overviewNone')}>
        <Empty>{t('overviewNoneText')}</Empty>
      </KoersPage>
    )
  }
  return (
    <KoersPage
      title={t('overviewTitle', {
        decided: taken.filter(({ recordId }) => decided.has(recordId)).length,
        count: taken.length,
      })}
      lead={visie ? visie.inhoud.titel : t('overviewLead')}
      action={<LinkButton href="/koers/document">{t('readWhole')}</LinkButton>}
    >
      <Sections>
        <OpgavenCard records={records} />
        <BevindingenCard />
        <h2>{t('themas')}</h2>
        <ul className="koers-grid">
          {themas.map(({ recordId, inhoud }) => (
            <li key={recordId}>
              <Card title={inhoud.naam} href={`/koers/themas/${recordId}`} headingLevel={3}>
                <p>{inhoud.omschrijving}</p>
                <p className="sh-small">
                  {[t(`domein_${inhoud.domein}`), takenIn(recordId)].filter(Boolean).join(', ')}
                </p>
              </Card>
            </li>
          ))}
        </ul>
      </Sections>
    </KoersPage>
  )
}

function OpgavenCard({ records }: { records: KoersRecord[] }) {
  const { t } = useTranslation('koers')
  const { lang } = useUiTexts()
  const opgaven = only('opgave', records)
  return (
    <Card title={t('opgaven')} note={t('opgavenNote')}>
      {opgaven.length === 0 && <Empty>{t('opgavenNone')}</Empty>}
      <ul className="koers-list">
        {opgaven.map((opgave) => {
          const { sprak, zwijgt, gelijk } = viewOpgave(opgave, records)
          const { recordId, inhoud } = opgave
          return (
            <li key={recordId}>
              <h3>
                <Link href={`/koers/opgaven/${recordId}`}>{inhoud.titel}</Link>
              </h3>
              <p>{t('spoke', { count: sprak.length, asked: inhoud.gevraagd.length, alike: gelijk.length })}</p>
              {zwijgt.length > 0 && (
                <Status kind="wacht">
                  {t('silentUntil', { count: zwijgt.length, date: formatDate(inhoud.voor, lang, 'long') })}
                </Status>
              )}
            </li>
          )
        })}
      </ul>
    </Card>
  )
}
