import { listDoelen } from '@samenhang/plan/contract.ts'
import { GiveOordeelForm } from '@samenhang/plan/web'
import { Card } from '@samenhang/ui/card/Card.tsx'
import { Page } from '@samenhang/ui/frame/Page.tsx'
import { NoAccess } from '@samenhang/ui/nothing/NoAccess.tsx'
import { Answer } from '@samenhang/ui/operation/Answer.tsx'
import { useAsk } from '@samenhang/ui/operation/useAsk.ts'
import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { InHuishoudenPage, type Place } from './InHuishoudenPage.tsx'

/** A resident says how it goes with a doel. */
export function OordeelPage() {
  return <InHuishoudenPage>{(place) => <OordeelIn {...place} />}</InHuishoudenPage>
}

function OordeelIn({ huishoudenId, tenant, home, goHome, trail }: Place) {
  const { t } = useTranslation()
  const { doelId } = useParams({ strict: false })
  const answer = useAsk(listDoelen, { path: { huishoudenId }, tenant })
  return (
    <Answer answer={answer}>
      {({ items }) => {
        const doel = items.find((one) => one.doelId === doelId)
        if (!doel) return <NoAccess />
        return (
          <Page title={t('titleOordeel')} lead={doel.titel} trail={trail}>
            <Card>
              <GiveOordeelForm doel={doel} tenant={tenant} backTo={home} onSaved={goHome} />
            </Card>
          </Page>
        )
      }}
    </Answer>
  )
}
