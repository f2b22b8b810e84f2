import type { Budget } from '@samenhang/budget/contract.ts'
import type { OutputOf } from '@samenhang/kernel/operation/operation.ts'
import type { listDoelen } from '@samenhang/plan/contract.ts'
import { LinkButton } from '@samenhang/ui/actions/LinkButton.tsx'
import { useTranslation } from 'react-i18next'

type Props = {
  huishoudenId: string
  doelen: OutputOf<typeof listDoelen> | undefined
  budget: Budget | undefined
}

/** The one thing to do first: mend what hangs loose, else make a doel. Nothing for who may do neither. */
export function NextStep({ huishoudenId, doelen, budget }: Props) {
  const { t } = useTranslation()
  const loose = budget?.zonderDoel.find(({ mender }) => mender.may)
  const home = `/plan/huishoudens/${huishoudenId}`
  if (loose) {
    return (
      <LinkButton href={`${home}/toewijzingen/${loose.toewijzingId}`}>
        {t('linkToewijzingOf', { naam: loose.naam })}
      </LinkButton>
    )
  }
  if (doelen?.abilities['doel.write']) return <LinkButton href={`${home}/doelen/nieuw`}>{t('makeDoel')}</LinkButton>
  return null
}
