import { formatDate } from '@samenhang/ui/format.ts'
import { useUiTexts } from '@samenhang/ui/texts/UiTexts.ts'
import { useTranslation } from 'react-i18next'
import type { MomentView } from '../contract.ts'
import { rings } from '../ritme/ritme.ts'
import { MomentShape } from './MomentShape.tsx'
import type { Wheel } from './wheel.ts'
import { fractionOfYear, monthsIn } from './year-scale.ts'

const [head, row, side] = [52, 34, 12]

type Placed = {
  readonly moment: MomentView
  readonly nr: number
  readonly from: number
  readonly to: number
  readonly lane: number
}

/** Above twelve moments: a band per kind, from today at the left; each moment has a lane of its own where it needs one. */
export function YearLine({ ritme: { van, tot, momenten, recessen }, width }: { ritme: Wheel; width: number }) {
  const { t } = useTranslation('afspraken')
  const { lang } = useUiTexts()
  const x = (day: string) => side + fractionOfYear(day, van, tot) * (width - 2 * side - 24)
  const bands = rings.map((ring) => placeMoments(momenten, ring, x))
  const heights = bands.map((band) => 30 + Math.max(1, ...band.map(({ lane }) => lane + 1)) * row)
  const tops = heights.map((_, index) => head + heights.slice(0, index).reduce((sum, height) => sum + height, 0))
  const bottom = head + heights.reduce((sum, height) => sum + height, 0)
  return (
    <svg width={width} height={bottom + 8} role="img" aria-label={t('lineName', { count: momenten.length })}>
      {monthsIn(van, tot).map((day, index) => (
        <g key={day}>
          <line x1={x(day)} x2={x(day)} y1={head - 12} y2={bottom} className="af-wheel__month" />
          {(width > 640 || index % 2 === 0) && (
            <text x={x(day) + 4} y={head - 18} className="af-line__month">
              {formatDate(day, lang, 'short').replace(/^\d+\s/, '')}
            </text>
          )}
        </g>
      ))}
      {recessen
        .filter((reces) => reces.tot > van && reces.van < tot)
        .map((reces) => (
          <rect
            key={reces.van}
            x={x(reces.van)}
            width={Math.max(2, x(reces.tot) - x(reces.van))}
            y={head}
            height={bottom - head}
            className="af-line__reces"
          />
        ))}
      {rings.map((ring, index) => (
        <g key={ring}>
          <line x1="0" x2={width} y1={tops[index]} y2={tops[index]} className="af-line__edge" />
          <text x={side} y={(tops[index] ?? 0) + 21} className="af-line__name">
            {t(`ring_${ring}`)}
          </text>
          {bands[index]?.map(({ moment, nr, from, to, lane }) => {
            const y = (tops[index] ?? 0) + 44 + lane * row
            return (
              <g key={moment.key}>
                <line x1={from} x2={to} y1={y} y2={y} className={`af-wheel__arc af-arc--${moment.niveau}`} />
                <MomentShape niveau={moment.niveau} x={to} y={y} />
                <text x={to + 15} y={y + 6} className="af-line__nr">
                  {nr}
                </text>
              </g>
            )
          })}
        </g>
      ))}
      <line x1={x(van)} x2={x(van)} y1={head - 12} y2={bottom} className="af-wheel__now" />
      <text x={x(van)} y="16" className="af-line__today">
        {t('vandaag')}
      </text>
    </svg>
  )
}

/** Moments of one kind, each in the first lane in which there is room for its bar and its number. */
function placeMoments(momenten: readonly MomentView[], ring: MomentView['ring'], x: (day: string) => number): Placed[] {
  const ends: number[] = []
  return momenten.flatMap((moment, index) => {
    if (moment.ring !== ring) return []
    const [from, to] = [x(moment.start), x(moment.op)]
    const free = ends.findIndex((end) => end < from - 4)
    const lane = free < 0 ? ends.length : free
    ends[lane] = to + 44
    return [{ moment, nr: index + 1, from, to, lane }]
  })
}
