import { Leden } from '@samenhang/basis/web'
import { getBudget, listDraden } from '@samenhang/budget/contract.ts'
import { BudgetCard, DraadCard } from '@samenhang/budget/web'
import { listActies, listDoelen } from '@samenhang/plan/contract.ts'
import {
  BesluitenCard,
  BevindingenCard,
  EigenWoorden,
  NotitiesCard,
  OordelenCard,
  RegisseurCard,
  WieDoetWat,
} from '@samenhang/plan/web'
import { Page } from '@samenhang/ui/frame/Page.tsx'
import { Sections } from '@samenhang/ui/frame/Sections.tsx'
import { Answer } from '@samenhang/ui/operation/Answer.tsx'
import { useClient } from '@samenhang/ui/operation/ClientContext.ts'
import { useAsk } from '@samenhang/ui/operation/useAsk.ts'
import { listToewijzingen } from '@samenhang/uitvoering/contract.ts'
import { useTranslation } from 'react-i18next'
import { useLang } from '../i18n.ts'
import { DoelenCard } from './DoelenCard.tsx'
import './huishouden.css'
import { InHuishoudenPage, type Place } from './InHuishoudenPage.tsx'
import { NextStep } from './NextStep.tsx'
import { readSummary } from './summary.ts'

/** One huishouden over all rooms: who, own words, doelen with their hulp, the thread, the euros. */
export function HuishoudenPage() {
  return <InHuishoudenPage>{(place) => <Whole {...place} />}</InHuishoudenPage>
}

function Whole(place: Place) {
  const { t } = useTranslation()
  const lang = useLang()
  const { purposes } = useClient()
  const { huishoudenId, tenant, leden, huishouden } = place
  const at = { path: { huishoudenId }, tenant }
  const doelen = useAsk(listDoelen, at)
  const acties = useAsk(listActies, at)
  const toewijzingen = useAsk(listToewijzingen, { query: { huishoudenId }, tenant })
  const budget = useAsk(getBudget, at)
  const draden = useAsk(listDraden, at)
  const resident = purposes.includes('eigen-dossier')
  const summary = readSummary({ doelen: doelen.data, toewijzingen: toewijzingen.data, budget: budget.data }, t, lang)
  const carriedOutBy = (id: string) =>
    toewijzingen.data?.items.find(({ toewijzingId }) => toewijzingId === id)?.aanbieder.naam
  return (
    <Page
      title={resident ? t('mijnPlanTitle') : huishouden.naam}
      lead={resident ? t('mijnPlanLead') : summary}
      action={<NextStep {...{ huishoudenId, tenant }} acties={acties.data?.items ?? []} budget={budget.data} />}
      trail={[{ href: '/plan', label: t(resident ? 'menuMijnPlan' : 'menuWerklijst') }]}
      name={huishouden.naam}
    >
      <Sections>
        <Leden huishouden={huishouden} />
        <BevindingenCard
          {...{ huishoudenId, tenant }}
          acties={acties.data?.items ?? []}
          doelen={doelen.data?.items ?? []}
        />
        <EigenWoorden huishoudenId={huishoudenId} tenant={tenant} leden={leden} />
        {resident && (
          <Answer answer={acties} otherwise={null}>
            {({ items }) => <WieDoetWat acties={items} doelen={doelen.data?.items ?? []} leden={leden} />}
          </Answer>
        )}
        <OordelenCard {...{ huishoudenId, tenant, leden }} doelen={doelen.data?.items ?? []} />
        {resident && <RegisseurCard huishoudenId={huishoudenId} tenant={tenant} leden={leden} />}
        <DoelenCard
          huishoudenId={huishoudenId}
          leden={leden}
          doelen={doelen}
          acties={acties.data?.items ?? []}
          toewijzingen={toewijzingen}
          draden={draden}
          mayLink={budget.data?.abilities['toerekening.write'] ?? false}
        />
        <BesluitenCard huishoudenId={huishoudenId} tenant={tenant} />
        <NotitiesCard {...{ huishoudenId, tenant, leden }} />
        <Answer answer={draden} otherwise={null}>
          {({ items }) => <DraadCard draden={items} budget={budget.data} nameOf={carriedOutBy} />}
        </Answer>
        <Answer answer={budget} otherwise={null}>
          {(found) => <BudgetCard budget={found} huishoudenId={huishoudenId} tenant={tenant} />}
        </Answer>
        {!resident && <RegisseurCard huishoudenId={huishoudenId} tenant={tenant} leden={leden} />}
      </Sections>
    </Page>
  )
}
