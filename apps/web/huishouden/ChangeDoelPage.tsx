import { dateInAmsterdam } from '@samenhang/kernel/period/civil-date.ts'
import { listDoelen } from '@samenhang/plan/contract.ts'
import { ChangeDoel } from '@samenhang/plan/web'
import { Page } from '@samenhang/ui/frame/Page.tsx'
import { NoAccess } from '@samenhang/ui/nothing/NoAccess.tsx'
import { Answer } from '@samenhang/ui/operation/Answer.tsx'
import { useAsk } from '@samenhang/ui/operation/useAsk.ts'
import { useParams } from '@tanstack/react-router'
import { InHuishoudenPage, type Place } from './InHuishoudenPage.tsx'

/** Changing a doel: linking, taking part, closing. */
export function ChangeDoelPage() {
  return <InHuishoudenPage>{(place) => <ChangeDoelIn {...place} />}</InHuishoudenPage>
}

function ChangeDoelIn({ huishoudenId, tenant, leden, goHome, trail }: Place) {
  const { doelId } = useParams({ strict: false })
  const answer = useAsk(listDoelen, { path: { huishoudenId }, tenant })
  return (
    <Answer answer={answer}>
      {({ items }) => {
        const doel = items.find((one) => one.doelId === doelId)
        if (!doel?.abilities['doel.write']) return <NoAccess />
        const place = { huishoudenId, tenant, leden, today: dateInAmsterdam(new Date()) }
        return (
          <Page title={doel.titel} trail={trail}>
            <ChangeDoel doel={doel} {...place} onSaved={goHome} />
          </Page>
        )
      }}
    </Answer>
  )
}
