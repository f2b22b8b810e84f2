import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import { LinkButton } from '@samenhang/ui/actions/LinkButton.tsx'
import { formatDate } from '@samenhang/ui/format.ts'
import { Page } from '@samenhang/ui/frame/Page.tsx'
import { Sections } from '@samenhang/ui/frame/Sections.tsx'
import { Answer } from '@samenhang/ui/operation/Answer.tsx'
import { useClient } from '@samenhang/ui/operation/ClientContext.ts'
import { useAsk } from '@samenhang/ui/operation/useAsk.ts'
import { useUiTexts } from '@samenhang/ui/texts/UiTexts.ts'
import { useParams } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { listAntwoorden, listBreedGedragen } from '../../antwoord/antwoord.contract.ts'
import { readPurposes } from '../../purpose-names.ts'
import { getUitkomst, showUitkomst, type UitkomstBeeld } from '../../uitkomst/uitkomst.contract.ts'
import { inRegio } from '../in-regio.ts'
import { BreedGedragen } from './BreedGedragen.tsx'
import { MapCard } from './MapCard.tsx'
import { Divides, Rejected, Unsure } from './Others.tsx'
import { Parts } from './Parts.tsx'
import { TakeAlong } from './TakeAlong.tsx'
import './uitkomst.css'

/** Asked again so often while the page is in view, in milliseconds: a vote is seen within five seconds. */
const again = 3000

/** Results of a gesprek: for staff and, in the same words, for anyone. */
export function UitkomstScreen() {
  const { gesprekId = '' } = useParams({ strict: false }) as { gesprekId?: Id }
  const staff = useStaff()
  const asked = { path: { gesprekId }, ...inRegio }
  const asStaff = useAsk(getUitkomst, asked, staff)
  const asAnyone = useAsk(showUitkomst, asked, !staff)
  const answer = staff ? asStaff : asAnyone
  useEffect(() => {
    const timer = setInterval(() => {
      if (!document.hidden) void answer.refetch()
    }, again)
    return () => clearInterval(timer)
  }, [answer.refetch])
  return <Answer answer={answer}>{(uitkomst) => <UitkomstPage uitkomst={uitkomst} staff={staff} />}</Answer>
}

function UitkomstPage({
  uitkomst,
  staff,
}: {
  uitkomst: UitkomstBeeld & { abilities?: Record<string, boolean> }
  staff: boolean
}) {
  const { t } = useTranslation('uitkomst')
  const { lang } = useUiTexts()
  const { gesprekId, vraag, bijgewerktOp, abilities } = uitkomst
  const byStaff = useAsk(listBreedGedragen, { query: { gesprekId }, ...inRegio }, staff)
  const byAnyone = useAsk(listAntwoorden, { path: { gesprekId }, ...inRegio }, !staff)
  const known = staff ? byStaff.data : byAnyone.data
  const carried = new Set(
    uitkomst.stellingen.flatMap((one) => (one.status === 'breed gedragen' ? [one.stellingId] : [])),
  )
  const owed = known?.items
    .filter(({ stellingId, antwoord }) => carried.has(stellingId) && !antwoord)
    .toSorted((a, b) => b.wachtdagen - a.wachtdagen)[0]
  const back = `/dialoog/gesprekken/${gesprekId}`
  return (
    <Page
      title={useFinding(uitkomst)}
      lead={useLead(uitkomst)}
      name={t('name')}
      {...(staff
        ? {
            trail: [
              { href: '/dialoog', label: t('room') },
              { href: back, label: vraag },
            ],
          }
        : {})}
      action={
        abilities?.['antwoord.write'] && owed ? (
          <LinkButton href={`${back}?tab=antwoorden`}>{t('answer', { number: owed.nummer })}</LinkButton>
        ) : !staff ? (
          <LinkButton href={`/meedoen/${gesprekId}`}>{t('vote')}</LinkButton>
        ) : undefined
      }
    >
      <Sections>
        <BreedGedragen uitkomst={uitkomst} antwoorden={known?.items ?? []} termijn={known?.dekking.termijn ?? 42} />
        <MapCard uitkomst={uitkomst} />
        <Divides uitkomst={uitkomst} />
        <Rejected uitkomst={uitkomst} />
        <Unsure uitkomst={uitkomst} />
        <Parts uitkomst={uitkomst} />
        <TakeAlong uitkomst={uitkomst} staff={staff} />
        {bijgewerktOp && (
          <p className="sh-small">{t('updated', { when: formatDate(bijgewerktOp.slice(0, 10), lang) })}</p>
        )}
      </Sections>
    </Page>
  )
}

/** Whoever may read gesprekken as part of their work sees the answers that are owed too. */
function useStaff(): boolean {
  const { purposes } = useClient()
  return readPurposes.some((purpose) => purposes.includes(purpose))
}

function useFinding({ verdict, groepen, stellingen }: UitkomstBeeld): string {
  const { t } = useTranslation('uitkomst')
  const count = stellingen.filter(({ status }) => status === 'breed gedragen').length
  if (verdict === 'te weinig deelnemers' && count === 0) return t('titleFew')
  return groepen.length > 1 ? t('titleShared', { count }) : t('titleOne', { count })
}

function useLead({ verdict, groepen, stemmers }: UitkomstBeeld): string {
  const { t } = useTranslation('uitkomst')
  const rest = {
    groepen: t('leadGroups', { count: groepen.length }),
    'geen duidelijke groepen': t('leadNoGroups'),
    'te weinig deelnemers': t('leadFew'),
    'niet getoetst': `${t('leadGroups', { count: groepen.length })} ${t('leadUntested')}`,
  }
  return `${t('lead', { count: stemmers })} ${rest[verdict]}`
}
