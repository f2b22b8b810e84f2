import { listWerklijst } from '@samenhang/budget/contract.ts'
import { dateInAmsterdam } from '@samenhang/kernel/period/civil-date.ts'
import { HuishoudenListScreen } from '@samenhang/plan/web'
import { Card } from '@samenhang/ui/card/Card.tsx'
import { SegmentedControl } from '@samenhang/ui/choice/SegmentedControl.tsx'
import { Page } from '@samenhang/ui/frame/Page.tsx'
import { Sections } from '@samenhang/ui/frame/Sections.tsx'
import { Empty } from '@samenhang/ui/nothing/Empty.tsx'
import { Answer } from '@samenhang/ui/operation/Answer.tsx'
import { useAsk } from '@samenhang/ui/operation/useAsk.ts'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '../session/SessionContext.ts'
import { WerkTable } from './WerkTable.tsx'
import { choose, countsOf, inOrder, type Regel, type View } from './werk.ts'

/** The caseload of a regisseur with what it asks; for others the households and persons that they have to do with. */
export function WerklijstPage() {
  const { caller } = useSession()
  return caller?.rollen.includes('regisseur') ? <OfRegisseur /> : <HuishoudenListScreen />
}

function OfRegisseur() {
  const { t } = useTranslation()
  const answer = useAsk(listWerklijst)
  return (
    <Answer answer={answer} otherwise={<HuishoudenListScreen />}>
      {({ items }) =>
        items.length === 0 ? (
          <Page title={t('werkNone')}>
            <Empty>{t('werkNoneText')}</Empty>
          </Page>
        ) : (
          <Caseload items={inOrder(items)} />
        )
      }
    </Answer>
  )
}

function Caseload({ items }: { items: Regel[] }) {
  const { t } = useTranslation()
  const [view, setView] = useState<View>('all')
  const today = dateInAmsterdam(new Date())
  const counts = countsOf(items, today)
  const segments = (['all', 'broken', 'ending'] as const).map((value) => ({
    value,
    label: t(`werkView_${value}`, { count: counts[value] }),
  }))
  const asked = counts.asking
  return (
    <Page
      title={asked === 0 ? t('werkTitleNone') : t('werkTitle', { count: asked })}
      lead={t('werkLead', { count: items.length })}
    >
      <Sections>
        <SegmentedControl label={t('werkView')} segments={segments} value={view} onChange={setView} />
        <Card>
          {/* Another view begins on its own first page. */}
          <WerkTable key={view} items={choose(items, view, today)} today={today} />
        </Card>
      </Sections>
    </Page>
  )
}
