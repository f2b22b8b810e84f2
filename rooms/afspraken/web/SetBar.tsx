import { formatNumber, formatPercent } from '@samenhang/ui/format.ts'
import { useUiTexts } from '@samenhang/ui/texts/UiTexts.ts'
import { useTranslation } from 'react-i18next'
import type { VersnipperingView } from '../contract.ts'
import { formatTariefAmount } from './format-terms.ts'
import { setClass } from './set-class.ts'

/** Sets by share of clients, and what each of them says. */
export function SetBar({ sets, clienten }: Pick<VersnipperingView, 'sets' | 'clienten'>) {
  const { t } = useTranslation('afspraken')
  const { lang } = useUiTexts()
  const total = Math.max(1, clienten)
  const begins = sets.map((_, index) => sets.slice(0, index).reduce((sum, set) => sum + set.clienten, 0) / total)
  return (
    <div className="af-setbar">
      <svg className="af-setbar__bar" aria-hidden="true">
        {sets.map((set, index) => {
          const share = set.clienten / total
          return (
            <g key={set.letter}>
              <rect
                className={`af-set ${setClass(set.letter)}`}
                x={percent(begins[index] ?? 0)}
                width={percent(Math.max(0, share - 0.003))}
                height="40"
                rx="4"
              />
              {share > 0.08 && (
                <text className="af-setbar__text" x={percent(begins[index] ?? 0)} dx="12" y="26">
                  {set.letter} {formatPercent(share, lang)}
                </text>
              )}
            </g>
          )
        })}
      </svg>
      <ul className="af-setbar__sets">
        {sets.map((set) => (
          <li key={set.letter}>
            <strong>
              {set.letter} {formatPercent(set.clienten / total, lang)}
            </strong>
            <span>
              {t('perEenheid', { eenheid: set.eenheid })}, {formatTariefAmount(set.tarief, lang)}
            </span>
            <span className="sh-small">
              {t(`variant_${set.variant as 'taakgericht'}`)},{' '}
              {t('clientenCount', { n: formatNumber(set.clienten, lang) })}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}

const percent = (share: number) => `${(share * 100).toFixed(2)}%`
