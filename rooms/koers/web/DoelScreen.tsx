import { Card } from '@samenhang/ui/card/Card.tsx'
import { formatDate } from '@samenhang/ui/format.ts'
import { Sections } from '@samenhang/ui/frame/Sections.tsx'
import { Link } from '@samenhang/ui/link/Link.tsx'
import { NoAccess } from '@samenhang/ui/nothing/NoAccess.tsx'
import { Answer } from '@samenhang/ui/operation/Answer.tsx'
import { Status } from '@samenhang/ui/status/Status.tsx'
import { useUiTexts } from '@samenhang/ui/texts/UiTexts.ts'
import { useParams } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { getDoelDraad, listRecords } from '../contract.ts'
import { only } from '../record/shapes.ts'
import { BevindingenCard } from './BevindingenCard.tsx'
import { Oorsprongen } from './DoelenScreen.tsx'
import { KoersPage } from './KoersPage.tsx'
import { useAskRegio, useNames } from './regio.ts'

/**
 * One doel both ways: back to where it comes from, forth to what was decided because of it.
 * @param huishoudens says how many households serve it; another room counts them, and only from ten up
 */
export function DoelScreen({ huishoudens }: { huishoudens?: (doelId: string) => ReactNode }) {
  const { t } = useTranslation('koers')
  const { lang } = useUiTexts()
  const { doelId = '' } = useParams({ strict: false })
  const names = useNames()
  const answer = useAskRegio(listRecords, { query: { soort: 'doel' } })
  return (
    <Answer answer={answer}>
      {({ items }) => {
        const doelen = only('doel', items)
        const doel = doelen.find(({ recordId }) => recordId === doelId)
        if (!doel) return <NoAccess />
        const { niveau, titel, dientDoelId, vastgesteldOp, beeindigdOp } = doel.inhoud
        const higher = doelen.find(({ recordId }) => recordId === dientDoelId)
        const local = doelen.filter(({ inhoud }) => inhoud.dientDoelId === doelId)
        const set = t(niveau === 'regio' ? 'doelOfRegio' : 'doelOfPartij', {
          naam: names(doel.partijId),
          date: formatDate(vastgesteldOp, lang, 'long'),
        })
        return (
          <KoersPage title={titel} lead={set} trail={[{ href: '/koers/doelen', label: t('navDoelen') }]}>
            <Sections>
              {beeindigdOp && (
                <Status kind="nietVanToepassing">
                  {t('doelEnded', { date: formatDate(beeindigdOp, lang, 'long') })}
                </Status>
              )}
              <BevindingenCard id={doelId} />
              <Card title={t('oorsprong')}>
                <Oorsprongen doel={doel} />
              </Card>
              {niveau === 'regio' ? (
                <Card title={t('servedBy')}>
                  <ul className="koers-list">
                    {local.map(({ recordId, partijId, inhoud }) => (
                      <li key={recordId}>
                        <Link href={`/koers/doelen/${recordId}`}>{inhoud.titel}</Link>
                        <p className="sh-small">{names(partijId)}</p>
                      </li>
                    ))}
                  </ul>
                  {local.length === 0 && <Status kind="stuk">{t('servedByNone')}</Status>}
                  {huishoudens?.(doelId)}
                </Card>
              ) : (
                <Card title={t('serves')}>
                  {higher ? (
                    <Link href={`/koers/doelen/${higher.recordId}`}>{higher.inhoud.titel}</Link>
                  ) : (
                    <Status kind="stuk">{t('servesNone')}</Status>
                  )}
                </Card>
              )}
              {niveau === 'regio' && <Decided doelId={doelId} />}
            </Sections>
          </KoersPage>
        )
      }}
    </Answer>
  )
}

/** The end of the draad in this room: besluiten that were taken for this doel. */
function Decided({ doelId }: { doelId: string }) {
  const { t } = useTranslation('koers')
  const draad = useAskRegio(getDoelDraad, { path: { doelId } })
  return (
    <Answer answer={draad} otherwise={null}>
      {({ knopen }) => {
        const besluiten = knopen.filter(({ soort }) => soort === 'schaalbesluit')
        return (
          <Card title={t('decided')} note={t('decidedNote')}>
            {besluiten.length === 0 && <Status kind="stuk">{t('decidedNone')}</Status>}
            <ul className="koers-list">
              {besluiten.map(({ id, label }) => (
                <li key={id}>
                  <Link href={`/koers/schaalbesluiten/${id}`}>{label}</Link>
                </li>
              ))}
            </ul>
          </Card>
        )
      }}
    </Answer>
  )
}
