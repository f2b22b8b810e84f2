import { LinkButton } from '@samenhang/ui/actions/LinkButton.tsx'
import { Card } from '@samenhang/ui/card/Card.tsx'
import { formatDate } from '@samenhang/ui/format.ts'
import { Sections } from '@samenhang/ui/frame/Sections.tsx'
import { Link } from '@samenhang/ui/link/Link.tsx'
import { Empty } from '@samenhang/ui/nothing/Empty.tsx'
import { Answer } from '@samenhang/ui/operation/Answer.tsx'
import { Status } from '@samenhang/ui/status/Status.tsx'
import { useUiTexts } from '@samenhang/ui/texts/UiTexts.ts'
import { OwnWords } from '@samenhang/ui/words/OwnWords.tsx'
import { useTranslation } from 'react-i18next'
import { type KoersRecord, listRecords, type RecordOf } from '../contract.ts'
import { only } from '../record/shapes.ts'
import { KeuzesCard, LessenCard } from './KeuzesCard.tsx'
import { KoersPage } from './KoersPage.tsx'
import { useAskRegio, useNames } from './regio.ts'

type Doel = RecordOf<'doel'>

/** Where we go: visie, doelen with where they come from and what serves them, what we do and do not do, and lessons. */
export function DoelenScreen() {
  const { t } = useTranslation('koers')
  const answer = useAskRegio(listRecords)
  return (
    <Answer answer={answer}>
      {({ items, abilities }) => {
        const doelen = only('doel', items).filter(({ inhoud }) => inhoud.beeindigdOp === null)
        const regional = doelen.filter(({ inhoud }) => inhoud.niveau === 'regio')
        const served = new Set(doelen.flatMap(({ inhoud }) => inhoud.dientDoelId ?? []))
        const count = regional.filter(({ recordId }) => served.has(recordId)).length
        const action = abilities['inbreng.write'] && (
          <LinkButton href="/koers/vastleggen/doel">{t('doelAdd')}</LinkButton>
        )
        return (
          <KoersPage
            title={t('doelenTitle', { served: count, count: regional.length })}
            lead={t('doelenLead')}
            action={action}
          >
            <Sections>
              <VisieCard records={items} />
              {regional.length === 0 && <Empty>{t('doelenNone')}</Empty>}
              {regional.map((doel) => (
                <DoelCard key={doel.recordId} doel={doel} doelen={doelen} />
              ))}
              <KeuzesCard records={items} />
              <LessenCard records={items} />
            </Sections>
          </KoersPage>
        )
      }}
    </Answer>
  )
}

function VisieCard({ records }: { records: KoersRecord[] }) {
  const { t } = useTranslation('koers')
  const { lang } = useUiTexts()
  return only('visie', records).map(({ recordId, versie, inhoud }) => (
    <Card
      key={recordId}
      title={inhoud.titel}
      note={t('visieNote', { versie, date: formatDate(inhoud.van, lang, 'long') })}
    >
      <p className="koers-prose">{inhoud.tekst}</p>
    </Card>
  ))
}

function DoelCard({ doel, doelen }: { doel: Doel; doelen: Doel[] }) {
  const { t } = useTranslation('koers')
  const names = useNames()
  const local = doelen.filter(({ inhoud }) => inhoud.dientDoelId === doel.recordId)
  return (
    <Card title={doel.inhoud.titel} href={`/koers/doelen/${doel.recordId}`}>
      <Oorsprongen doel={doel} />
      <h3>{t('servedBy')}</h3>
      {local.length === 0 && <Status kind="stuk">{t('servedByNone')}</Status>}
      <ul className="koers-list">
        {local.map(({ recordId, partijId, inhoud }) => (
          <li key={recordId}>
            <Link href={`/koers/doelen/${recordId}`}>{inhoud.titel}</Link>
            <p className="sh-small">{names(partijId)}</p>
          </li>
        ))}
      </ul>
    </Card>
  )
}

/** Where a doel comes from; from nobody is said as well. */
export function Oorsprongen({ doel: { inhoud } }: { doel: Doel }) {
  const { t } = useTranslation('koers')
  const { lang } = useUiTexts()
  const living = inhoud.oorsprongen.filter(({ ingetrokkenOp }) => ingetrokkenOp === null)
  return (
    <>
      {living.length === 0 && <Status kind="letop">{t('fromNobody')}</Status>}
      {living.length === 0 && inhoud.vanNiemand && <p>{inhoud.vanNiemand.waarom}</p>}
      {living.map(({ soort, tekst, op, aantal }) => {
        const said = t(`oorsprong_${soort}`, { date: formatDate(op, lang, 'long'), count: aantal ?? 0 })
        if (soort === 'stelling') return <OwnWords key={tekst} words={tekst} said={said} compact />
        return (
          <p key={tekst}>
            {tekst}
            <br />
            <span className="sh-small">{said}</span>
          </p>
        )
      })}
    </>
  )
}
