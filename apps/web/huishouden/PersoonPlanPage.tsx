import { getPersoon, type Persoon } from '@samenhang/basis/contract.ts'
import { getBudgetOfPersoon } from '@samenhang/budget/contract.ts'
import { BudgetCard } from '@samenhang/budget/web'
import { listDoelenOfPersoon } from '@samenhang/plan/contract.ts'
import { DoelHead } from '@samenhang/plan/web'
import { Card } from '@samenhang/ui/card/Card.tsx'
import { Page } from '@samenhang/ui/frame/Page.tsx'
import { Sections } from '@samenhang/ui/frame/Sections.tsx'
import { Empty } from '@samenhang/ui/nothing/Empty.tsx'
import { Answer } from '@samenhang/ui/operation/Answer.tsx'
import { useAsk } from '@samenhang/ui/operation/useAsk.ts'
import { listToewijzingen } from '@samenhang/uitvoering/contract.ts'
import { ToewijzingRow } from '@samenhang/uitvoering/web'
import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import './huishouden.css'

/** One person for who does not see the huishouden: a helper, a parent elsewhere, a gemachtigde. */
export function PersoonPlanPage() {
  const { persoonId = '' } = useParams({ strict: false })
  const answer = useAsk(getPersoon, { path: { persoonId } })
  return <Answer answer={answer}>{(persoon) => <PersoonPlan persoon={persoon} />}</Answer>
}

function PersoonPlan({ persoon: { persoonId, tenant, naam } }: { persoon: Persoon }) {
  const { t } = useTranslation()
  const at = { path: { persoonId }, tenant }
  const leden = [{ persoonId, naam }]
  const doelen = useAsk(listDoelenOfPersoon, at)
  const toewijzingen = useAsk(listToewijzingen, { query: { persoonId }, tenant })
  const budget = useAsk(getBudgetOfPersoon, at)
  return (
    <Page title={naam} lead={t('persoonLead')} trail={[{ href: '/plan', label: t('menuWerklijst') }]}>
      <Sections>
        <Answer answer={doelen} otherwise={null}>
          {({ items }) => (
            <Card title={t('doelenAlone')} flush={items.length > 0}>
              {items.length === 0 && <Empty>{t('doelenNoneSeen')}</Empty>}
              {items.map((doel) => (
                <DoelHead key={doel.doelId} doel={doel} leden={leden} />
              ))}
            </Card>
          )}
        </Answer>
        <Answer answer={toewijzingen} otherwise={null}>
          {({ items }) => (
            <Card title={t('hulp')}>
              {items.length === 0 && <Empty>{t('hulpNone')}</Empty>}
              {items.length > 0 && (
                <ul className="web-rows">
                  {items.map((toewijzing) => (
                    <ToewijzingRow key={toewijzing.toewijzingId} toewijzing={toewijzing} naam={naam} />
                  ))}
                </ul>
              )}
            </Card>
          )}
        </Answer>
        <Answer answer={budget} otherwise={null}>
          {(found) => <BudgetCard budget={found} tenant={tenant} />}
        </Answer>
      </Sections>
    </Page>
  )
}
