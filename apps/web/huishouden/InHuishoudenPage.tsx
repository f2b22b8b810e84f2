import { getHuishouden, type Huishouden } from '@samenhang/basis/contract.ts'
import type { InHuishouden } from '@samenhang/plan/web'
import { Answer } from '@samenhang/ui/operation/Answer.tsx'
import { useAsk } from '@samenhang/ui/operation/useAsk.ts'
import { useParams, useRouter } from '@tanstack/react-router'
import type { ReactNode } from 'react'

/** What every page about one huishouden knows. */
export type Place = InHuishouden & {
  huishouden: Huishouden
  /** Address of the page of the huishouden. */
  home: string
  /** Goes back there. */
  goHome: () => void
  trail: { href: string; label: string }[]
}

/** Reads the huishouden of the address; who may not see it gets the same as when it is not there. */
export function InHuishoudenPage({ children }: { children: (place: Place) => ReactNode }) {
  const { huishoudenId = '' } = useParams({ strict: false })
  const router = useRouter()
  const answer = useAsk(getHuishouden, { path: { huishoudenId } })
  const home = `/plan/huishoudens/${huishoudenId}`
  return (
    <Answer answer={answer}>
      {(huishouden) => {
        const { tenant, leden, naam } = huishouden
        const trail = [{ href: home, label: naam }]
        const goHome = () => router.history.push(home)
        return children({ huishoudenId, tenant, leden, huishouden, home, goHome, trail })
      }}
    </Answer>
  )
}
