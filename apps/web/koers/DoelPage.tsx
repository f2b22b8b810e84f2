import { DoelScreen } from '@samenhang/koers/web'
import { countDoelen } from '@samenhang/plan/contract.ts'
import { Answer } from '@samenhang/ui/operation/Answer.tsx'
import { useAsk } from '@samenhang/ui/operation/useAsk.ts'
import { Status } from '@samenhang/ui/status/Status.tsx'
import { useTranslation } from 'react-i18next'

/** A doel of the regio, with the number of households whose plan serves it: only numbers of ten and more come here. */
export function DoelPage() {
  return <DoelScreen huishoudens={(doelId) => <Huishoudens doelId={doelId} />} />
}

/** Each gemeente withholds its own small numbers; what is shown is the sum of what is left. */
function Huishoudens({ doelId }: { doelId: string }) {
  const { t } = useTranslation('koers')
  const counts = useAsk(countDoelen)
  return (
    <Answer answer={counts} otherwise={null}>
      {({ items }) => {
        const count = items.filter((one) => one.doelId === doelId).reduce((sum, one) => sum + one.huishoudens, 0)
        if (count === 0) return <Status kind="teKlein">{t('huishoudensFew')}</Status>
        return <p>{t('huishoudens', { count })}</p>
      }}
    </Answer>
  )
}
