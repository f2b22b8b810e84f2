import type { Budget } from '@samenhang/budget/contract.ts'
import { type Actie, listEigenWoorden } from '@samenhang/plan/contract.ts'
import { LinkButton } from '@samenhang/ui/actions/LinkButton.tsx'
import { useClient } from '@samenhang/ui/operation/ClientContext.ts'
import { useAsk } from '@samenhang/ui/operation/useAsk.ts'
import { useTranslation } from 'react-i18next'

type Props = { huishoudenId: string; tenant: string; acties: readonly Actie[]; budget: Budget | undefined }

/** The one thing to do first: for a resident to say what matters, for others to mend what hangs loose. */
export function NextStep({ huishoudenId, tenant, acties, budget }: Props) {
  const { t } = useTranslation()
  const { purposes } = useClient()
  const woorden = useAsk(listEigenWoorden, { path: { huishoudenId }, tenant })
  const home = `/plan/huishoudens/${huishoudenId}`
  if (purposes.includes('eigen-dossier')) {
    if (!woorden.data?.abilities['woord.add']) return null
    return <LinkButton href={`${home}/eigen-woorden/nieuw`}>{t('sayWhatMatters')}</LinkButton>
  }
  // Until the budget is there nobody knows what comes first: no button that changes under a hand.
  if (!budget) return null
  const loose = budget.zonderDoel.find(({ mender }) => mender.may)
  if (loose) {
    return (
      <LinkButton href={`${home}/toewijzingen/${loose.toewijzingId}`}>
        {t('linkToewijzingOf', { naam: loose.naam })}
      </LinkButton>
    )
  }
  const nobody = acties.find(({ eigenaar, abilities }) => eigenaar.soort === 'niemand' && abilities['actie.write'])
  if (!nobody) return null
  return <LinkButton href={`${home}/acties/${nobody.actieId}`}>{t('findOwner', { titel: nobody.titel })}</LinkButton>
}
