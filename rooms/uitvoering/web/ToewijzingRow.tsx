import { formatDate } from '@samenhang/ui/format.ts'
import { useClient } from '@samenhang/ui/operation/ClientContext.ts'
import { Status, type StatusKind } from '@samenhang/ui/status/Status.tsx'
import { useUiTexts } from '@samenhang/ui/texts/UiTexts.ts'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Toewijzing } from '../contract.ts'
import { type LeveringState, stateOf } from './levering-state.ts'
import './toewijzing.css'

const kinds: Record<LeveringState['kind'], StatusKind> = {
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

/** One toewijzing as a row, in plain words for a resident: for whom and what, who carries it out, since when, and what was reported last. */
export function ToewijzingRow({ toewijzing, naam, action }: Props) {
  const { t } = useTranslation('uitvoering')
  const { lang } = useUiTexts()
  const { purposes } = useClient()
  const { period } = toewijzing
  const from = formatDate(period.from, lang, 'long')
  return (
    <li className="uitvoering-toewijzing">
      {purposes.includes('eigen-dossier') ? (
        <ForResident toewijzing={toewijzing} naam={naam} />
      ) : (
        <ForStaff toewijzing={toewijzing} naam={naam} />
      )}
      <p>{period.to ? t('fromTo', { from, to: formatDate(period.to, lang, 'long') }) : t('fromOn', { from })}</p>
      <div className="uitvoering-toewijzing__stand">
        <LeveringStatus state={stateOf(toewijzing)} />
        {action}
      </div>
    </li>
  )
}

type Told = Pick<Props, 'toewijzing' | 'naam'>

function ForStaff({ toewijzing: { wet, product, aanbieder, inhoud }, naam }: Told) {
  const { t } = useTranslation('uitvoering')
  const { code, categorie } = product
  return (
    <>
      <div>
        <p>{naam ? `${naam}, ${t(`wet_${wet}`)}` : t(`wet_${wet}`)}</p>
        <p className="sh-small">{code ? t('product', { code }) : t('categorie', { code: categorie })}</p>
        {inhoud.k === 'value' && <p className="sh-small">{inhoud.v}</p>}
        {inhoud.k === 'withheld' && <Status kind="afgeschermd">{t('contentHidden')}</Status>}
      </div>
      <p>{aanbieder.naam}</p>
    </>
  )
}

function ForResident({ toewijzing: { wet, persoonId, aanbieder, inhoud }, naam }: Told) {
  const { t } = useTranslation('uitvoering')
  const { callerId } = useClient()
  const words = { aanbieder: aanbieder.naam, naam }
  return (
    <div className="uitvoering-toewijzing__told">
      <p>{t(persoonId === callerId || !naam ? 'helpsYou' : 'helps', words)}</p>
      <p className="sh-small">{t('paidFrom', { wet: t(`wet_${wet}`) })}</p>
      {inhoud.k === 'value' && <p className="sh-small">{inhoud.v}</p>}
      {inhoud.k === 'withheld' && naam && <Status kind="afgeschermd">{t('contentOwn', { naam })}</Status>}
    </div>
  )
}

function LeveringStatus({ state }: { state: LeveringState }) {
  const { t } = useTranslation('uitvoering')
  const { lang } = useUiTexts()
  const date = 'date' in state ? formatDate(state.date, lang, 'long') : ''
  return <Status kind={kinds[state.kind]}>{t(state.kind, { date })}</Status>
}
