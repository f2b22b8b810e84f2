import { formatDate } from '@samenhang/ui/format.ts'
import { Status, type StatusKind } from '@samenhang/ui/status/Status.tsx'
import { useUiTexts } from '@samenhang/ui/texts/UiTexts.ts'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Toewijzing } from '../contract.ts'
import { type Stand, standOf } from './stand.ts'
import './toewijzing.css'

const kinds: Record<Stand['kind'], StatusKind> = {
  started: 'loopt',
  stopped: 'goed',
  paused: 'wacht',
  notStarted: 'nietBegonnen',
  deleted: 'nietVanToepassing',
}

type Props = {
  toewijzing: Toewijzing
  /** For whom it is. */
  naam: string | undefined
  /** What can be done with it. */
  action?: ReactNode
}

/** One toewijzing as a row: for whom and what, who carries it out, since when, and what was reported last. */
export function ToewijzingRow({ toewijzing, naam, action }: Props) {
  const { t } = useTranslation('uitvoering')
  const { lang } = useUiTexts()
  const { wet, product, period, aanbieder, inhoud } = toewijzing
  const { code, categorie } = product
  const what = code ? t('product', { code }) : t('categorie', { code: categorie })
  const from = formatDate(period.from, lang, 'long')
  return (
    <li className="uitvoering-toewijzing">
      <div>
        <p>{naam ? `${naam}, ${t(`wet_${wet}`)}` : t(`wet_${wet}`)}</p>
        <p className="sh-small">{what}</p>
        {inhoud.k === 'value' && <p className="sh-small">{inhoud.v}</p>}
        {inhoud.k === 'withheld' && <Status kind="afgeschermd">{t('contentHidden')}</Status>}
      </div>
      <p>{aanbieder.naam}</p>
      <p>{period.to ? t('fromTo', { from, to: formatDate(period.to, lang, 'long') }) : t('fromOn', { from })}</p>
      <div className="uitvoering-toewijzing__stand">
        <StandStatus stand={standOf(toewijzing)} />
        {action}
      </div>
    </li>
  )
}

function StandStatus({ stand }: { stand: Stand }) {
  const { t } = useTranslation('uitvoering')
  const { lang } = useUiTexts()
  const date = 'date' in stand ? formatDate(stand.date, lang, 'long') : ''
  return <Status kind={kinds[stand.kind]}>{t(stand.kind, { date })}</Status>
}
