import type { Huishouden } from '@samenhang/basis/contract.ts'
import { Card } from '@samenhang/ui/card/Card.tsx'
import { Empty } from '@samenhang/ui/nothing/Empty.tsx'
import { useTranslation } from 'react-i18next'

/** For residents: who keeps the plan together. Left out where this reader may not know it. */
export function MijnRegisseur({ huishouden: { betrokkenen } }: { huishouden: Huishouden }) {
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
