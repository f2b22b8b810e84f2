import { formatDate } from '@samenhang/ui/format.ts'
import { Link } from '@samenhang/ui/link/Link.tsx'
import { useUiTexts } from '@samenhang/ui/texts/UiTexts.ts'
import { useTranslation } from 'react-i18next'
import type { Actie } from '../../contract.ts'
import type { InHuishouden } from '../in-huishouden.ts'
import { useNames } from '../names.ts'
import { ActieStand } from './ActieStand.tsx'
import './actie-rows.css'

type Props = Pick<InHuishouden, 'huishoudenId' | 'leden'> & { acties: readonly Actie[] }

/** Acties of one doel: what, who, when and how it stands. */
export function ActieRows({ acties, huishoudenId, leden }: Props) {
  const { t } = useTranslation('plan')
  const { eigenaar } = useNames(leden)
  if (acties.length === 0) return null
  return (
    <ul className="plan-acties" aria-label={t('acties')}>
      {acties.map((actie) => {
        const { naam, bij } = eigenaar(actie.eigenaar)
        const href = `/plan/huishoudens/${huishoudenId}/acties/${actie.actieId}`
        return (
          <li key={actie.actieId} className="plan-acties__row">
            <span>{actie.abilities['actie.do'] ? <Link href={href}>{actie.titel}</Link> : actie.titel}</span>
            <Who actie={actie} naam={naam} bij={bij} />
            <When actie={actie} />
            <span>
              <ActieStand actie={actie} />
            </span>
          </li>
        )
      })}
    </ul>
  )
}

function Who({ actie, naam, bij }: { actie: Actie; naam: string; bij: string }) {
  const { t } = useTranslation('plan')
  const { lang } = useUiTexts()
  const nobody = actie.eigenaar.soort === 'niemand'
  const since = formatDate(actie.eigenaarSinds, lang, 'long')
  return (
    <span className={nobody ? 'plan-acties__nobody' : undefined}>
      <span className="sh-hidden-visually">{t('actieWie')}: </span>
      {naam}
      <span className="plan-acties__small">{nobody ? t('actieSinds', { date: since }) : bij}</span>
    </span>
  )
}

function When({ actie: { ritme, vanaf, tot } }: { actie: Actie }) {
  const { t } = useTranslation('plan')
  const { lang } = useUiTexts()
  const until = tot.k === 'value' ? t('actieTot', { date: formatDate(tot.v, lang, 'long') }) : undefined
  const from = t('actieVanaf', { date: formatDate(vanaf, lang, 'long') })
  return (
    <span>
      <span className="sh-hidden-visually">{t('actieWanneer')}: </span>
      {ritme.k === 'value' ? ritme.v : (until ?? from)}
      {ritme.k === 'value' && until && <span className="plan-acties__small">{until}</span>}
    </span>
  )
}
