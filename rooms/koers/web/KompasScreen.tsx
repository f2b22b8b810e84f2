import { Card } from '@samenhang/ui/card/Card.tsx'
import { ChartFrame } from '@samenhang/ui/chart/ChartFrame.tsx'
import { formatDate } from '@samenhang/ui/format.ts'
import { Sections } from '@samenhang/ui/frame/Sections.tsx'
import { Answer } from '@samenhang/ui/operation/Answer.tsx'
import { DataTable } from '@samenhang/ui/table/DataTable.tsx'
import { useUiTexts } from '@samenhang/ui/texts/UiTexts.ts'
import { type ReactNode, useState } from 'react'
import { getKompas, type WijzerAnswer } from '../contract.ts'
import { KompasList } from './KompasList.tsx'
import { KompasWheel } from './KompasWheel.tsx'
import './kompas.css'
import { KoersPage } from './KoersPage.tsx'
import { useAskRegio } from './regio.ts'
import { useWords } from './use-words.ts'
import { WijzerCard } from './WijzerCard.tsx'

/**
 * Proces, systeem and belangen in one picture, from evidence only; each pointer opens what it is made of.
 * @param others pointers that other rooms give, in the same shape
 */
export function KompasScreen({ others = [] }: { others?: readonly WijzerAnswer[] }) {
  const answer = useAskRegio(getKompas)
  return <Answer answer={answer}>{({ wijzers }) => <Kompas wijzers={[...wijzers, ...others]} />}</Answer>
}

function Kompas({ wijzers }: { wijzers: WijzerAnswer[] }) {
  const t = useWords()
  const { lang } = useUiTexts()
  const [chosen, choose] = useState(wijzers.find(({ bewijzen }) => bewijzen.some(({ er }) => !er))?.naam)
  const wijzer = wijzers.find(({ naam }) => naam === chosen) ?? wijzers[0]
  const dates = wijzers.flatMap(({ bewijzen }) => bewijzen.map(({ op }) => op)).toSorted()
  const unit = dates[0] ? t('kompasUnit', { from: formatDate(dates[0], lang, 'long') }) : t('kompasNone')
  return (
    <KoersPage title={t('kompasTitle')} lead={t('kompasLead')}>
      <Sections split="8-4">
        <ChartFrame
          title={t('kompasSubject')}
          unit={unit}
          picture={
            <>
              <KompasWheel wijzers={wijzers} chosen={wijzer?.naam} choose={choose} />
              <KompasList wijzers={wijzers} chosen={wijzer?.naam} choose={choose} />
            </>
          }
          table={<KompasTable wijzers={wijzers} />}
          footer={<Key />}
        />
        <div className="koers-stack">
          {wijzer && <WijzerCard wijzer={wijzer} />}
          <Card title={t('kompasUse')}>
            <p>{t('kompasUseText')}</p>
            <p className="sh-small">{t('kompasRule')}</p>
          </Card>
        </div>
      </Sections>
    </KoersPage>
  )
}

function Key(): ReactNode {
  const t = useWords()
  return (
    <ul className="koers-kompas__key">
      <li>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <circle cx="8" cy="8" r="5" className="koers-kompas__dot" />
        </svg>
        {t('isThere')}
      </li>
      <li>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <circle cx="8" cy="8" r="4.5" className="koers-kompas__dot koers-kompas__dot--open" />
        </svg>
        {t('isMissing')}
      </li>
      <li>{t('noTotal')}</li>
    </ul>
  )
}

function KompasTable({ wijzers }: { wijzers: WijzerAnswer[] }) {
  const t = useWords()
  return (
    <DataTable
      caption={t('kompasSubject')}
      captionHidden
      columns={[
        { id: 'wijzer', header: t('wijzer'), value: ({ naam }) => t(`wijzer_${naam}`) },
        { id: 'zijde', header: t('zijde'), value: ({ zijde }) => t(`zijde_${zijde}`) },
        {
          id: 'er',
          header: t('isThere'),
          value: ({ bewijzen }) => bewijzen.filter(({ er }) => er).length,
          numeric: true,
        },
        {
          id: 'niet',
          header: t('isMissing'),
          value: ({ bewijzen }) => bewijzen.filter(({ er }) => !er).length,
          numeric: true,
        },
      ]}
      rows={wijzers}
      rowKey={({ naam }) => naam}
    />
  )
}
