import { listMedewerkers, listPartijen } from '@samenhang/basis/contract.ts'
import { Facts } from '@samenhang/ui/card/Facts.tsx'
import { formatDate } from '@samenhang/ui/format.ts'
import { useAsk } from '@samenhang/ui/operation/useAsk.ts'
import { Status, type StatusKind } from '@samenhang/ui/status/Status.tsx'
import { useUiTexts } from '@samenhang/ui/texts/UiTexts.ts'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Deling } from '../../contract.ts'
import '../inzagen/inzagen.css'
import { sayValue } from '../inzagen/say.ts'

const kinds = {
  aangeboden: 'wacht',
  aanvaard: 'gedeeld',
  afgewezen: 'geweigerd',
  afgerond: 'goed',
  ingetrokken: 'nietVanToepassing',
  verlopen: 'nietVanToepassing',
  geschorst: 'letop',
} as const satisfies Record<Deling['status'], StatusKind>

/** One deling: what, to whom, why, may it, and what came of it. */
export function DelingItem({ deling, children }: { deling: Deling; children?: ReactNode }) {
  const { t } = useTranslation('delen')
  const { lang } = useUiTexts()
  const nameOf = useNames()
  const date = (day: string) => formatDate(day, lang, 'long')
  const velden = deling.velden.map((veld) => sayValue(t, `veld_${veld}`, veld)).join(', ')
  const { legalBasis, period, status } = deling
  const told = deling.stappen.findLast(({ stap }) => stap === status)?.reden
  const outcome = deling.uitkomst ?? (status === 'aangeboden' || status === 'aanvaard' ? t('nothingYet') : told)
  return (
    <li className="delen-item">
      <div>
        <Status kind={kinds[status]}>{t(`status_${status}`)}</Status>
      </div>
      <div className="delen-item__words">
        <h3>{t('delingTitle', { van: nameOf(deling.aangebodenDoor), aan: nameOf(deling.ontvangerId), velden })}</h3>
        <p className="sh-small">{formatDate(deling.aangebodenOp.slice(0, 10), lang, 'full')}</p>
        <Facts
          items={[
            { term: t('why'), text: `${deling.noodzaak} ${t('forDoel', { waarvoor: deling.waarvoor })}` },
            {
              term: t('may'),
              text: t('mayDeling', { ...legalBasis, date: date(deling.geinformeerdOp), hoe: deling.geinformeerdHoe }),
            },
            {
              term: t('howLong'),
              text: t('fromTo', { van: date(period.from), tot: period.to ? date(period.to) : '' }),
            },
            { term: t('outcome'), text: outcome ?? t('nothingYet') },
          ]}
        />
        {status === 'geschorst' && <p>{t('stoppedText')}</p>}
        {children}
      </div>
    </li>
  )
}

/** Names of who works here and of organisations, by id. */
export function useNames(): (id: string) => string {
  const { t } = useTranslation('delen')
  const staff = useAsk(listMedewerkers).data?.items ?? []
  const partijen = useAsk(listPartijen).data?.items ?? []
  return (id) => {
    const found = staff.find(({ medewerkerId }) => medewerkerId === id)
    if (found) return `${found.naam} (${found.partij})`
    return partijen.find(({ partijId }) => partijId === id)?.naam ?? t('someHelper')
  }
}
