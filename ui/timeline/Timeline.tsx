import { type CivilDate, formatDate } from '../format.ts'
import { useUiTexts } from '../texts/UiTexts.ts'
import { shareOf, ticks } from './scale.ts'
import './Timeline.css'

/** A stretch of time. `unless`: goes on unless someone ends it. */
export type TimelineBar = { from: CivilDate; to: CivilDate; kind: 'inForce' | 'notYet' | 'unless' }

export type TimelineRow = { id: string; label: string; bars: TimelineBar[] }

type Props = { rows: TimelineRow[]; from: CivilDate; to: CivilDate; today: CivilDate }

/** What is in force when; the words stand beside each bar, the line is today. */
export function Timeline({ rows, from, to, today }: Props) {
  const texts = useUiTexts()
  const words = { inForce: texts.timeline.inForce, notYet: texts.timeline.notYet, unless: texts.timeline.unless }
  const day = (date: CivilDate) => formatDate(date, texts.lang, 'long')
  const now = percent(shareOf(today, from, to))
  return (
    <div className="sh-timeline">
      <div className="sh-timeline__row sh-timeline__row--head" aria-hidden="true">
        <span />
        <svg className="sh-timeline__line" aria-hidden="true">
          <text
            className={shareOf(today, from, to) > 0.8 ? 'sh-timeline__today--end' : 'sh-timeline__today'}
            x={now}
            y="18"
          >
            {texts.timeline.today}
          </text>
        </svg>
      </div>
      <ul className="sh-timeline__list">
        {rows.map((row) => (
          <li key={row.id} className="sh-timeline__row">
            <div>
              <strong>{row.label}</strong>
              {row.bars.map((bar) => (
                <p key={bar.from} className="sh-small">
                  {words[bar.kind]}: {texts.timeline.until(day(bar.from), day(bar.to))}
                </p>
              ))}
            </div>
            <svg className="sh-timeline__bars" aria-hidden="true">
              {row.bars.map((bar) => {
                const start = shareOf(bar.from, from, to)
                const width = percent(shareOf(bar.to, from, to) - start)
                const className = `sh-timeline__bar sh-timeline__bar--${bar.kind}`
                return (
                  <rect
                    key={bar.from}
                    className={className}
                    x={percent(start)}
                    y="12"
                    width={width}
                    height="28"
                    rx="3"
                  />
                )
              })}
              <line className="sh-timeline__now" x1={now} x2={now} y1="0" y2="100%" />
            </svg>
          </li>
        ))}
      </ul>
      <div className="sh-timeline__row sh-timeline__row--head" aria-hidden="true">
        <span />
        <svg className="sh-timeline__line" aria-hidden="true">
          {ticks(from, to, 5).map((date) => (
            <text key={date} className="sh-timeline__tick" x={percent(shareOf(date, from, to))} y="18">
              {date.endsWith('-01-01') ? date.slice(0, 4) : formatDate(date, texts.lang, 'short').replace(/^\d+\s/, '')}
            </text>
          ))}
        </svg>
      </div>
    </div>
  )
}

const percent = (share: number) => `${(share * 100).toFixed(2)}%`
