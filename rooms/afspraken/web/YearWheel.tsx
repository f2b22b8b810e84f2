import { formatDate } from '@samenhang/ui/format.ts'
import { useUiTexts } from '@samenhang/ui/texts/UiTexts.ts'
import { useTranslation } from 'react-i18next'
import type { MomentView } from '../contract.ts'
import { rings } from '../ritme/ritme.ts'
import { MomentShape } from './MomentShape.tsx'
import type { Wheel } from './wheel.ts'
import { arcPath, fractionOfYear, monthsIn, pointAt } from './year-scale.ts'

const outer = 270
const radiusOf = (ring: MomentView['ring']) => outer - 40 - rings.indexOf(ring) * 42

/** Now at the top, clockwise, one ring per kind; an arc is the time to prepare. Numbers are those of the list. */
export function YearWheel({ ritme: { van, tot, momenten, recessen } }: { ritme: Wheel }) {
  const { t } = useTranslation('afspraken')
  const { lang } = useUiTexts()
  const share = (day: string) => fractionOfYear(day, van, tot)
  return (
    <svg
      viewBox="-320 -345 640 670"
      role="img"
      aria-label={t('wheelName', { count: momenten.length })}
      className="af-wheel"
    >
      <circle r={outer} className="af-wheel__rim" />
      {rings.map((ring) => (
        <circle key={ring} r={radiusOf(ring)} className="af-wheel__ring" />
      ))}
      {monthsIn(van, tot).map((day) => {
        const text = pointAt(share(day) + 1 / 24, outer + 24)
        const [a, b] = [pointAt(share(day), radiusOf('begroting') - 20), pointAt(share(day), outer)]
        return (
          <g key={day}>
            <line x1={a.x} y1={a.y} x2={b.x} y2={b.y} className="af-wheel__month" />
            <text x={text.x} y={text.y} className="af-wheel__label">
              {formatDate(day, lang, 'short').replace(/^\d+\s/, '')}
            </text>
          </g>
        )
      })}
      {recessen
        .filter((reces) => reces.tot > van && reces.van < tot)
        .map((reces) => (
          <path
            key={reces.van}
            d={arcPath(share(reces.van), share(reces.tot), radiusOf('raden') + 18)}
            className="af-wheel__reces"
          />
        ))}
      {momenten.map(
        ({ key, ring, start, op, niveau }) =>
          share(op) - share(start) > 0.004 && (
            <path
              key={key}
              d={arcPath(share(start), share(op), radiusOf(ring))}
              className={`af-wheel__arc af-arc--${niveau}`}
            />
          ),
      )}
      {momenten.map(({ key, ring, op, niveau }, index) => {
        const at = pointAt(share(op), radiusOf(ring))
        const label = pointAt(share(op) + 0.006, radiusOf(ring) - 22)
        return (
          <g key={key}>
            <MomentShape niveau={niveau} x={at.x} y={at.y} />
            <text x={label.x} y={label.y} className="af-wheel__nr">
              {index + 1}
            </text>
          </g>
        )
      })}
      {rings.map((ring) => (
        <text key={ring} x={-12} y={-radiusOf(ring)} className="af-wheel__name">
          {t(`ring_${ring}`)}
        </text>
      ))}
      <line x1="0" x2="0" y1={-outer - 42} y2={-radiusOf('begroting') + 12} className="af-wheel__now" />
      <rect x="-46" y={-outer - 66} width="92" height="32" rx="4" className="af-wheel__badge" />
      <text x="0" y={-outer - 50} className="af-wheel__today">
        {t('vandaag')}
      </text>
      <text y="-14" className="af-wheel__centre">
        {t('clockwise')}
      </text>
      <text y="12" className="af-wheel__label">
        {t('fromDate', { date: formatDate(van, lang, 'long') })}
      </text>
      <text y="36" className="af-wheel__label">
        {formatDate(tot, lang, 'long')}
      </text>
    </svg>
  )
}
