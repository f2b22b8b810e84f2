import { getPersoon, type Persoon } from '@samenhang/basis/contract.ts'
import { Card } from '@samenhang/ui/card/Card.tsx'
import { Empty } from '@samenhang/ui/nothing/Empty.tsx'
import { Answer } from '@samenhang/ui/operation/Answer.tsx'
import { useClient } from '@samenhang/ui/operation/ClientContext.ts'
import { useAsk } from '@samenhang/ui/operation/useAsk.ts'
import { useTranslation } from 'react-i18next'

/** For residents: who keeps their plan together. */
export function MijnRegisseur({ tenant }: { tenant: string }) {
  const { callerId = '' } = useClient()
  const answer = useAsk(getPersoon, { path: { persoonId: callerId }, tenant })
  return (
    <Answer answer={answer} otherwise={null}>
      {({ betrokkenen }) => <RegisseurCard betrokkenen={betrokkenen} />}
    </Answer>
  )
}

function RegisseurCard({ betrokkenen }: Pick<Persoon, 'betrokkenen'>) {
  const { t } = useTranslation()
  if (betrokkenen.k === 'withheld') return null
  const all = betrokkenen.k === 'value' ? betrokkenen.v : []
  const regisseurs = all.filter(({ soort }) => soort === 'regisseur')
  return (
    <Card title={t('mijnRegisseur')}>
      {regisseurs.length === 0 && <Empty>{t('mijnRegisseurNone')}</Empty>}
      {regisseurs.map(({ betrokkenheidId, naam, partij }) => (
        <div key={betrokkenheidId}>
          <h3>{naam}</h3>
          <p className="sh-small">{partij}</p>
          <p>{t('mijnRegisseurText', { naam })}</p>
        </div>
      ))}
    </Card>
  )
}
