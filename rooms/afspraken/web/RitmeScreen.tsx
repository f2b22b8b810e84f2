import { Button } from '@samenhang/ui/actions/Button.tsx'
import { ChartFrame } from '@samenhang/ui/chart/ChartFrame.tsx'
import { formatDate } from '@samenhang/ui/format.ts'
import { Sections } from '@samenhang/ui/frame/Sections.tsx'
import { Empty } from '@samenhang/ui/nothing/Empty.tsx'
import { Answer } from '@samenhang/ui/operation/Answer.tsx'
import { useAskRegio } from '@samenhang/ui/operation/useRegio.ts'
import { useUiTexts } from '@samenhang/ui/texts/UiTexts.ts'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { exportRitme, getRitme, type MomentView } from '../contract.ts'
import { AfsprakenPage } from './AfsprakenPage.tsx'
import { DownloadLink } from './DownloadLink.tsx'
import { MomentList } from './MomentList.tsx'
import { MomentTable } from './MomentTable.tsx'
import { useNames } from './names.ts'
import { StappenCard } from './StappenCard.tsx'
import type { Wheel } from './wheel.ts'
import { YearPicture } from './YearPicture.tsx'

/** The coming twelve months: what must be there when, and whether there is time to prepare it. */
export function RitmeScreen() {
  const { t } = useTranslation('afspraken')
  const [partijId, setPartijId] = useState('')
  const answer = useAskRegio(getRitme, { query: partijId ? { partijId } : {} } as never)
  return (
    <Answer answer={answer}>
      {(ritme) => <Shown ritme={ritme as Wheel} partijId={partijId} choose={setPartijId} key={t('navRitme')} />}
    </Answer>
  )
}

type Props = { ritme: Wheel; partijId: string; choose: (partijId: string) => void }

function Shown({ ritme, partijId, choose }: Props) {
  const { t } = useTranslation('afspraken')
  const { lang } = useUiTexts()
  const { momenten } = ritme
  const of = (niveau: MomentView['niveau']) => momenten.filter((moment) => moment.niveau === niveau)
  const urgent = of('begin-nu')[0] ?? of('minder-tijd')[0] ?? momenten[0]
  const told = of('begin-nu')[0]
  const explained = [told, ...momenten].find((moment) => (moment?.stappen.length ?? 0) > 0)
  const lead = t('ritmeLead', {
    ...{ count: momenten.length, ruim: of('ruim').length, begin: of('begin-nu').length },
    minder: of('minder-tijd').length,
  })
  if (!urgent) {
    return (
      <AfsprakenPage title={t('ritmeNone')}>
        <PartijChoice partijId={partijId} choose={choose} />
        <Empty>{t('ritmeNoneText')}</Empty>
      </AfsprakenPage>
    )
  }
  return (
    <AfsprakenPage
      title={
        told
          ? t('ritmeTitle', { titel: told.titel, date: formatDate(told.start, lang, 'long') })
          : t(urgent.niveau === 'ruim' ? 'ritmeTitleRuim' : 'ritmeTitleMinder', { titel: urgent.titel })
      }
      lead={lead}
      trail={[{ href: '/afspraken', label: t('navAfspraken') }]}
      name={t('navRitme')}
      {...(explained && {
        action: (
          <Button onClick={() => document.getElementById('stappen')?.scrollIntoView()}>{t('stappenAction')}</Button>
        ),
      })}
    >
      <Sections>
        <PartijChoice partijId={partijId} choose={choose} />
        <ChartFrame
          title={t(momenten.length > 12 ? 'jaarlijnTitle' : 'jaarwielTitle')}
          unit={t('jaarwielUnit')}
          picture={
            <div className={momenten.length > 12 ? 'af-ritme af-ritme--line' : 'af-ritme'}>
              <YearPicture ritme={ritme} />
              <MomentList momenten={momenten} />
            </div>
          }
          table={<MomentTable momenten={momenten} />}
          footer={
            <>
              <p>{t('jaarwielKey')}</p>
              <DownloadLink operation={exportRitme} args={{ query: partijId ? { partijId } : {} } as never}>
                {t('agenda')}
              </DownloadLink>
            </>
          }
        />
        {explained && (
          <div id="stappen">
            <StappenCard moment={explained} />
          </div>
        )}
      </Sections>
    </AfsprakenPage>
  )
}

function PartijChoice({ partijId, choose }: Omit<Props, 'ritme'>) {
  const { t } = useTranslation('afspraken')
  const nameOf = useNames()
  const partijen = nameOf.all.filter(({ soort }) => ['gemeente', 'aanbieder', 'regio'].includes(soort))
  return (
    <div className="af-choice sh-print-hidden">
      <label htmlFor="ritme-partij">{t('voorWie')}</label>
      <select id="ritme-partij" className="sh-input" value={partijId} onChange={(event) => choose(event.target.value)}>
        <option value="">{t('heleRegio')}</option>
        {partijen.map((one) => (
          <option key={one.partijId} value={one.partijId}>
            {one.naam}
          </option>
        ))}
      </select>
    </div>
  )
}
