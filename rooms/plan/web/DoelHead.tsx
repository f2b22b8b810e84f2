import { formatDate } from '@samenhang/ui/format.ts'
import { Link } from '@samenhang/ui/link/Link.tsx'
import { useClient } from '@samenhang/ui/operation/ClientContext.ts'
import { Status } from '@samenhang/ui/status/Status.tsx'
import { useUiTexts } from '@samenhang/ui/texts/UiTexts.ts'
import { useTranslation } from 'react-i18next'
import type { Doel } from '../contract.ts'
import { type InHuishouden, nameOf } from './in-huishouden.ts'
import './doel-head.css'

type Props = Pick<InHuishouden, 'leden'> & {
  doel: Doel
  /** Where the doel can be changed, for who may. */
  changeHref?: string
}

/** Head of what belongs to a doel: its name, the words that it came from, and the way to change it. */
export function DoelHead({ doel, leden, changeHref }: Props) {
  const { t } = useTranslation('plan')
  const { lang } = useUiTexts()
  const { callerId } = useClient()
  const who = (persoonId: string | null) => (persoonId === callerId ? t('you') : nameOf(leden, persoonId))
  const { bereiktOp, beeindigdOp, zonderWoorden } = doel
  return (
    <div className="plan-doel">
      <div className="plan-doel__name">
        <h3>{doel.titel}</h3>
        {bereiktOp.k === 'value' && (
          <Status kind="goed">{t('doelReachedOn', { date: formatDate(bereiktOp.v, lang, 'long') })}</Status>
        )}
        {beeindigdOp.k === 'value' && (
          <Status kind="nietVanToepassing">
            {t('doelEndedOn', { date: formatDate(beeindigdOp.v, lang, 'long') })}
          </Status>
        )}
      </div>
      <div className="plan-doel__words">
        {doel.woorden.map((woord) => (
          <DoelWoord key={woord.woordId} woord={woord} naam={who(woord.persoonId)} />
        ))}
        {zonderWoorden.k === 'value' && <p className="sh-small">{zonderWoorden.v}</p>}
      </div>
      {changeHref && doel.abilities['doel.write'] && <Link href={changeHref}>{t('doelChange')}</Link>}
    </div>
  )
}

function DoelWoord({ woord, naam }: { woord: Doel['woorden'][number]; naam: string | undefined }) {
  const { t } = useTranslation('plan')
  if (woord.woorden.k !== 'value') {
    return <Status kind="afgeschermd">{naam ? t('withheldBy', { naam }) : t('withheldSome')}</Status>
  }
  return (
    <p className="plan-doel__quote">
      “{woord.woorden.v}” <span className="sh-small">{naam}</span>
    </p>
  )
}
