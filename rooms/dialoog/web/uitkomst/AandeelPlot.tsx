import { useTranslation } from 'react-i18next'
import { signsPath } from '../../uitkomst/map-shapes.ts'
import type { Aandeel } from '../../uitkomst/uitkomst.contract.ts'

type Props = {
  /** Names of the groups in their order; shares of a group that is too small are missing. */
  names: readonly string[]
  shares: readonly Aandeel[]
}

/** Per group a mark at the share that agrees, and a bar for how sure that is; right of the dashed line is more than half. */
export function AandeelPlot({ names, shares }: Props) {
  const { t } = useTranslation('uitkomst')
  return (
    <ul className="uitkomst-plot">
      <li className="uitkomst-plot__words" aria-hidden="true">
        <span>0%</span>
        <strong>50%</strong>
        <span>100%</span>
      </li>
      {names.map((name, groep) => {
        const share = shares.find(({ naam }) => naam === name)
        const label = names.length === 1 ? t('everyone') : name
        return (
          <li key={name} className={`uitkomst-plot__row uitkomst-groep-${Math.min(groep, 4)}`}>
            <svg className="uitkomst-plot__line" aria-hidden="true" height="18">
              <line className="uitkomst-plot__axis" x1="0" x2="100%" y1="9" y2="9" />
              <line className="uitkomst-plot__half" x1="50%" x2="50%" y1="0" y2="18" />
              {share && (
                <>
                  <line className="uitkomst-plot__bar" x1={`${share.laag}%`} x2={`${share.hoog}%`} y1="9" y2="9" />
                  <svg x={`${share.eens}%`} y="9" overflow="visible" aria-hidden="true">
                    <path className="uitkomst-plot__mark" d={signsPath(groep, [[0, 0]])} />
                  </svg>
                </>
              )}
            </svg>
            <span className="uitkomst-plot__label">
              {share ? (
                <>
                  <span className="sh-hidden-visually">
                    {names.length === 1 ? label : t('group', { name })}:{' '}
                    {t('range', { share: share.eens, low: share.laag, high: share.hoog })}
                  </span>
                  <span aria-hidden="true">
                    {names.length > 1 && label} <strong>{share.eens}%</strong>
                  </span>
                </>
              ) : (
                <span className="sh-small">
                  {label}: {t('hidden')}
                </span>
              )}
            </span>
          </li>
        )
      })}
    </ul>
  )
}
