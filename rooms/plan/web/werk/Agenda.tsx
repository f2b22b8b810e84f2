import { listHuishoudens, listPersonen } from '@samenhang/basis/contract.ts'
import { type CivilDate, dateInAmsterdam, daysBetween } from '@samenhang/kernel/period/civil-date.ts'
import { Card } from '@samenhang/ui/card/Card.tsx'
import { Disclosure } from '@samenhang/ui/choice/Disclosure.tsx'
import { SegmentedControl } from '@samenhang/ui/choice/SegmentedControl.tsx'
import { formatDate } from '@samenhang/ui/format.ts'
import { Link } from '@samenhang/ui/link/Link.tsx'
import { Empty } from '@samenhang/ui/nothing/Empty.tsx'
import { Answer } from '@samenhang/ui/operation/Answer.tsx'
import { useAsk } from '@samenhang/ui/operation/useAsk.ts'
import { Status, type StatusKind } from '@samenhang/ui/status/Status.tsx'
import { useUiTexts } from '@samenhang/ui/texts/UiTexts.ts'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Agendapunt, listAgenda } from '../../contract.ts'
import { useNames } from '../names.ts'
import { TermijnSteps } from '../vraag/TermijnSteps.tsx'
import './agenda.css'

const kinds = { 'te laat': 'stuk', stuk: 'stuk', wacht: 'wacht', loopt: 'loopt' } as const satisfies Record<
  string,
  StatusKind
>

/** What comes up in all plans that one works on, and what waits for somebody else. Left out for who has no such list. */
export function Agenda() {
  const { t } = useTranslation('plan')
  const { lang } = useUiTexts()
  const [view, setView] = useState<'u' | 'anderen'>('u')
  const answer = useAsk(listAgenda)
  const { medewerker } = useNames([])
  return (
    <Answer answer={answer} otherwise={null}>
      {({ items, vervanging }) => {
        const mine = items.filter(({ wachtOp }) => wachtOp === 'u' || wachtOp === 'niemand')
        const others = items.filter((one) => !mine.includes(one))
        const shown = view === 'u' ? mine : others
        return (
          <Card
            title={t('agenda')}
            note={vervanging
              .map(({ medewerkerId, from, to }) =>
                t('vervanging', {
                  naam: medewerker(medewerkerId).naam,
                  from: formatDate(from, lang, 'long'),
                  to: formatDate(to, lang, 'long'),
                }),
              )
              .join(' ')}
            aside={
              <SegmentedControl
                label={t('agenda')}
                segments={[
                  { value: 'u', label: t('agendaYou', { count: mine.length }) },
                  { value: 'anderen', label: t('agendaOthers', { count: others.length }) },
                ]}
                value={view}
                onChange={setView}
              />
            }
          >
            {shown.length === 0 && <Empty>{t('agendaNone')}</Empty>}
            <ul className="plan-agenda">
              {shown.map((punt) => (
                <Punt
                  key={JSON.stringify([punt.soort, punt.titel, punt.wanneer, punt.huishoudenId, punt.persoonId])}
                  punt={punt}
                />
              ))}
            </ul>
          </Card>
        )
      }}
    </Answer>
  )
}

function Punt({ punt }: { punt: Agendapunt }) {
  const { t } = useTranslation('plan')
  const { lang } = useUiTexts()
  const about = useAbout(punt)
  const { medewerker } = useNames([])
  const { wanneer, sinds, termijn, wachtOp, medewerkerId } = punt
  const today = dateInAmsterdam(new Date())
  const name = punt.soort === 'termijn' ? t(`termijn_${punt.titel}` as 'termijn_besluit') : punt.titel
  return (
    <li className="plan-agenda__row">
      <span>
        <strong>{wanneer.k === 'value' ? formatDate(wanneer.v, lang, 'day') : t('noDate')}</strong>
        {wanneer.k === 'value' && <small>{inDays(t, daysBetween(today, wanneer.v as CivilDate))}</small>}
      </span>
      <span>
        <strong>{t(`agenda_${punt.soort}`, { titel: name })}</strong>
        <small>{about.href ? <Link href={about.href}>{about.naam}</Link> : about.naam}</small>
        {termijn.k === 'value' && (
          <Disclosure summary={t('termijnWhy')}>
            <TermijnSteps termijn={termijn.v} />
          </Disclosure>
        )}
      </span>
      <span>
        {medewerkerId.k === 'value' && wachtOp === 'collega' ? medewerker(medewerkerId.v).naam : t(`wacht_${wachtOp}`)}
        {sinds.k === 'value' && <small>{t('actieSinds', { date: formatDate(sinds.v, lang, 'long') })}</small>}
      </span>
      <span>
        <Status kind={kinds[punt.stand]}>{t(`agendaStand_${punt.stand}`)}</Status>
      </span>
    </li>
  )
}

function inDays(t: (key: 'inDays' | 'daysAgo', values: { count: number }) => string, days: number): string {
  return days < 0 ? t('daysAgo', { count: -days }) : t('inDays', { count: days })
}

/** Name and page of what an item is about. */
function useAbout({ huishoudenId, persoonId }: Agendapunt): { naam: string; href?: string } {
  const huishoudens = useAsk(listHuishoudens)
  const personen = useAsk(listPersonen)
  const { t } = useTranslation('plan')
  if (huishoudenId.k === 'value') {
    const found = huishoudens.data?.items.find((one) => one.huishoudenId === huishoudenId.v)
    return { naam: found?.naam ?? '', href: `/plan/huishoudens/${huishoudenId.v}` }
  }
  const id = persoonId.k === 'value' ? persoonId.v : ''
  return {
    naam: personen.data?.items.find((one) => one.persoonId === id)?.naam ?? t('agendaVraag'),
    href: '/plan/vragen',
  }
}
