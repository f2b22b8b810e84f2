import { LinkButton } from '@samenhang/ui/actions/LinkButton.tsx'
import { formatDate } from '@samenhang/ui/format.ts'
import { Sections } from '@samenhang/ui/frame/Sections.tsx'
import { Answer } from '@samenhang/ui/operation/Answer.tsx'
import { useAskRegio } from '@samenhang/ui/operation/useRegio.ts'
import { Alert } from '@samenhang/ui/status/Alert.tsx'
import { useUiTexts } from '@samenhang/ui/texts/UiTexts.ts'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Afspraak, getAfspraak, type VersieView } from '../contract.ts'
import { AfsprakenPage } from './AfsprakenPage.tsx'
import { ArtikelenCard } from './ArtikelenCard.tsx'
import { AsOfDate } from './AsOfDate.tsx'
import { EarlierCard } from './EarlierCard.tsx'
import { InspanningenCard } from './InspanningenCard.tsx'
import { useNames } from './names.ts'
import { OfferCard } from './OfferCard.tsx'
import { SignTable } from './SignTable.tsx'
import { TermsCard } from './TermsCard.tsx'
import { VersieCard } from './VersieCard.tsx'

/** One afspraak: what holds it up, who signed and was allowed to, its versions through time and what is agreed. */
export function AfspraakScreen() {
  const { afspraakId } = useParams({ strict: false }) as { afspraakId: string }
  const [op, setOp] = useState<string>()
  const answer = useAskRegio(getAfspraak, { path: { afspraakId }, query: op ? { op } : {} } as never)
  return (
    <Answer answer={answer}>{(afspraak) => <Shown afspraak={afspraak as Afspraak} op={op} setOp={setOp} />}</Answer>
  )
}

type Props = { afspraak: Afspraak; op: string | undefined; setOp: (op: string | undefined) => void }

function Shown({ afspraak, op, setOp }: Props) {
  const { t } = useTranslation('afspraken')
  const { versies, titel, afspraakId, abilities } = afspraak
  const newest = versies.at(-1)
  const current = versies.findLast(({ stand }) => stand === 'in werking')
  const shown = newest?.stand === 'wacht' || newest?.stand === 'klaar' ? newest : (current ?? newest)
  const path = `/afspraken/${afspraakId}`
  return (
    <AfsprakenPage
      title={titel}
      lead={shown?.inhoud.samenvatting ?? t('standConcept')}
      trail={[{ href: '/afspraken', label: t('navAfspraken') }]}
      {...(shown && { name: t('versieNr', { versie: shown.versie }) })}
      {...(current &&
        shown === current && {
          action: <LinkButton href={`${path}/overdrachtsdossier`}>{t('dossier')}</LinkButton>,
        })}
    >
      <Sections>
        {shown && <StandAlert afspraak={afspraak} shown={shown} current={current} />}
        <AsOfDate op={op} setOp={setOp} />
        {shown && <SignTable afspraak={afspraak} shown={shown} />}
        <VersieCard afspraak={afspraak} />
        {shown && (
          <Sections split="7-5">
            <ArtikelenCard afspraak={afspraak} shown={shown} />
            <TermsCard afspraak={afspraak} shown={shown} />
          </Sections>
        )}
        {abilities['afspraken.write'] && afspraak.concept && <OfferCard afspraak={afspraak} />}
        <EarlierCard afspraak={afspraak} />
        <InspanningenCard afspraakId={afspraakId} />
      </Sections>
    </AfsprakenPage>
  )
}

/** The one thing that stands in the way, with who can mend it; or that nothing does. */
function StandAlert({
  afspraak,
  shown,
  current,
}: {
  afspraak: Afspraak
  shown: VersieView
  current: VersieView | undefined
}) {
  const { t } = useTranslation('afspraken')
  const { lang } = useUiTexts()
  const nameOf = useNames()
  const day = (date: string) => formatDate(date, lang, 'long')
  const signHref = `/afspraken/${afspraak.afspraakId}/ondertekenen`
  if (shown.stand === 'in werking' && shown.van)
    return (
      <Alert kind="goed" title={t('alertInForce', { date: day(shown.van) })}>
        {t('alertInForceText', { date: day(shown.inhoud.duurzaamTot) })}
      </Alert>
    )
  const broken = shown.partijen.filter(({ ondertekening }) => (ondertekening?.gebreken.length ?? 0) > 0)
  const missing = shown.partijen.filter(({ ondertekening }) => !ondertekening)
  const mine = [...missing, ...broken].some(({ partijId }) => partijId === afspraak.partijId)
  const may = afspraak.abilities['afspraken.sign'] && (mine || afspraak.abilities['afspraken.write'])
  const first = broken[0]
  const rule = t('ruleText', {
    count: shown.inhoud.quorum ?? shown.partijen.length,
    date: day(shown.inhoud.begin),
  })
  const before = current ? ` ${t('alertBefore', { versie: current.versie })}` : ''
  if (shown.stand === 'klaar')
    return (
      <Alert kind="bericht" title={t('alertReady', { date: day(shown.van ?? shown.inhoud.begin) })}>
        {t('alertReadyText')}
      </Alert>
    )
  if (first?.ondertekening)
    return (
      <Alert
        kind="stuk"
        title={t('alertBroken', { naam: broken.map(({ partijId }) => nameOf(partijId)).join(', ') })}
        action={may && <LinkButton href={signHref}>{t('proveAction')}</LinkButton>}
      >
        {t('alertBrokenText', {
          naam: nameOf(first.partijId),
          date: day(first.ondertekening.getekendOp),
          gebrek: t(`gebrek_${first.ondertekening.gebreken[0] ?? 'datum-ontbreekt'}`),
        })}{' '}
        {rule}
        {before}
      </Alert>
    )
  return (
    <Alert
      kind="letop"
      title={t('alertMissing', { naam: missing.map(({ partijId }) => nameOf(partijId)).join(', ') })}
      action={may && <LinkButton href={signHref}>{t('signAction')}</LinkButton>}
    >
      {rule}
      {before}
    </Alert>
  )
}
