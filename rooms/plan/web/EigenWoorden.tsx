import { LinkButton } from '@samenhang/ui/actions/LinkButton.tsx'
import { Card } from '@samenhang/ui/card/Card.tsx'
import { Empty } from '@samenhang/ui/nothing/Empty.tsx'
import { Answer } from '@samenhang/ui/operation/Answer.tsx'
import { useClient } from '@samenhang/ui/operation/ClientContext.ts'
import { useAsk } from '@samenhang/ui/operation/useAsk.ts'
import { useTranslation } from 'react-i18next'
import { type EigenWoord, listEigenWoorden } from '../contract.ts'
import type { InHuishouden } from './in-huishouden.ts'
import { Woord } from './Woord.tsx'
import './woorden.css'

/** Everybody's own words, one's own first; what is not shared is told where it may be known. */
export function EigenWoorden({ huishoudenId, tenant, leden }: InHuishouden) {
  const { t } = useTranslation('plan')
  const { callerId, purposes } = useClient()
  const answer = useAsk(listEigenWoorden, { path: { huishoudenId }, tenant })
  const resident = purposes.includes('eigen-dossier')
  const add = (
    <LinkButton variant="secondary" href={`/plan/huishoudens/${huishoudenId}/eigen-woorden/nieuw`}>
      {t(resident ? 'addMijnWoord' : 'addWoord')}
    </LinkButton>
  )
  return (
    <Answer answer={answer} otherwise={null}>
      {({ items, abilities }) => (
        <Card
          title={t(resident ? 'mijnWoorden' : 'woorden')}
          note={t(resident ? 'mijnWoordenNote' : 'woordenNote')}
          aside={abilities['woord.add'] && items.length > 0 && !resident && add}
        >
          {items.length === 0 && (
            <Empty title={t('woordenNone')} action={abilities['woord.add'] && add}>
              {t(resident ? 'mijnWoordenNone' : 'woordenNoneText')}
            </Empty>
          )}
          {items.length > 0 && (
            <ul className="plan-woorden">
              {onceWithheld(items)
                .toSorted((a, b) => Number(a.persoonId !== callerId) - Number(b.persoonId !== callerId))
                .map((woord) => (
                  <Woord key={woord.woordId} woord={woord} tenant={tenant} leden={leden} />
                ))}
            </ul>
          )}
        </Card>
      )}
    </Answer>
  )
}

/** That somebody has words that this reader does not see is told once, however many there are. */
function onceWithheld(items: readonly EigenWoord[]): EigenWoord[] {
  const withheld = items.filter(({ woorden }) => woorden.k === 'withheld')
  return items.filter(
    (one) => one.woorden.k !== 'withheld' || withheld.find(({ persoonId }) => persoonId === one.persoonId) === one,
  )
}
