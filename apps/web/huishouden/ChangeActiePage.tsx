import { dateInAmsterdam } from '@samenhang/kernel/period/civil-date.ts'
import { listActies } from '@samenhang/plan/contract.ts'
import { ChangeActie } from '@samenhang/plan/web'
import { Page } from '@samenhang/ui/frame/Page.tsx'
import { NoAccess } from '@samenhang/ui/nothing/NoAccess.tsx'
import { Answer } from '@samenhang/ui/operation/Answer.tsx'
import { useAsk } from '@samenhang/ui/operation/useAsk.ts'
import { useParams } from '@tanstack/react-router'
import { InHuishoudenPage, type Place } from './InHuishoudenPage.tsx'

/** Saying who does an actie, and how it stands. */
export function ChangeActiePage() {
  return <InHuishoudenPage>{(place) => <ChangeActieIn {...place} />}</InHuishoudenPage>
}

function ChangeActieIn({ huishoudenId, tenant, leden, goHome, trail }: Place) {
  const { actieId } = useParams({ strict: false })
  const answer = useAsk(listActies, { path: { huishoudenId }, tenant })
  return (
    <Answer answer={answer}>
      {({ items }) => {
        const actie = items.find((one) => one.actieId === actieId)
        if (!actie?.abilities['actie.do']) return <NoAccess />
        const place = { huishoudenId, tenant, leden, today: dateInAmsterdam(new Date()) }
        return (
          <Page title={actie.titel} trail={trail}>
            <ChangeActie actie={actie} {...place} onSaved={goHome} />
          </Page>
        )
      }}
    </Answer>
  )
}
