import { LinkButton } from '@samenhang/ui/actions/LinkButton.tsx'
import { Card } from '@samenhang/ui/card/Card.tsx'
import { Facts } from '@samenhang/ui/card/Facts.tsx'
import { formatDate } from '@samenhang/ui/format.ts'
import { Sections } from '@samenhang/ui/frame/Sections.tsx'
import { Answer } from '@samenhang/ui/operation/Answer.tsx'
import { Status } from '@samenhang/ui/status/Status.tsx'
import { useUiTexts } from '@samenhang/ui/texts/UiTexts.ts'
import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { getSchaalbesluit, type KoersRecord, type Schaalbesluit } from '../contract.ts'
import { only } from '../record/shapes.ts'
import { BesluitStatus } from './BesluitenList.tsx'
import { Bronnen } from './Bronnen.tsx'
import { Criteria } from './Criteria.tsx'
import { KoersPage } from './KoersPage.tsx'
import { useAskRegio } from './regio.ts'
import { SchaalLine } from './SchaalLine.tsx'
import { Standpunten } from './Standpunten.tsx'
import { VormCard } from './VormCard.tsx'
import { Zienswijzen } from './Zienswijzen.tsx'

/** One schaalbesluit or proposal: the scale, why, who sees it otherwise, the councils, and what comes later. */
export function SchaalbesluitScreen() {
  const { schaalbesluitId = '' } = useParams({ strict: false })
  const answer = useAskRegio(getSchaalbesluit, { path: { schaalbesluitId } })
  return (
    <Answer answer={answer}>
      {({ schaalbesluit, records, abilities }) => (
        <Whole besluit={schaalbesluit} records={records} may={abilities['inbreng.write'] ?? false} />
      )}
    </Answer>
  )
}

function Whole({ besluit, records, may }: { besluit: Schaalbesluit; records: KoersRecord[]; may: boolean }) {
  const { t } = useTranslation('koers')
  const { lang } = useUiTexts()
  const { genomen } = besluit
  const [taak] = only('taak', records)
  const date = (text: string) => formatDate(text, lang, 'long')
  const until = genomen?.period.to ? t('validUntil', { date: date(genomen.period.to) }) : t('validOn')
  const lead = genomen ? t('besluitLead', { date: date(genomen.op), door: genomen.door, until }) : t('voorstelLead')
  const join = `/koers/schaalbesluiten/${besluit.schaalbesluitId}/meedoen`
  return (
    <KoersPage
      title={besluit.titel}
      lead={lead}
      action={may && <LinkButton href={join}>{t(genomen ? 'sayOtherwise' : 'joinIn')}</LinkButton>}
      trail={[
        { href: '/koers', label: t('navOverview') },
        { href: '/koers/taken', label: t('navTaken') },
      ]}
      {...(taak ? { name: taak.inhoud.naam } : {})}
    >
      <Sections>
        <Card title={t('whichScale')} aside={<BesluitStatus besluit={besluit} />}>
          <SchaalLine schaal={besluit.schaal} taken={genomen !== null} />
          <p>{besluit.toelichting}</p>
        </Card>
        <Criteria besluit={besluit} records={records} />
        <Sections split="7-5">
          <Standpunten records={records} />
          <Zienswijzen besluit={besluit} records={records} />
        </Sections>
        <VormCard vormen={only('vorm', records)} schaal={besluit.schaal} />
        <Card title={t('later')}>
          <Facts
            items={[
              ...(genomen
                ? [
                    { term: t('review'), text: t('reviewBefore', { date: date(genomen.herijkingOp) }) },
                    ...(genomen.herijkt
                      ? [{ term: t('reviewed'), text: `${date(genomen.herijkt.op)}: ${genomen.herijkt.uitkomst}` }]
                      : []),
                    ...(genomen.beeindigdOm ? [{ term: t('endedBecause'), text: genomen.beeindigdOm }] : []),
                  ]
                : [{ term: t('review'), text: <Status kind="nietBegonnen">{t('notYetTaken')}</Status> }]),
              { term: t('comesFrom'), text: <Bronnen besluit={besluit} records={records} /> },
            ]}
          />
        </Card>
      </Sections>
    </KoersPage>
  )
}
