import type { MouseEvent } from 'react'
import type { WijzerAnswer } from '../contract.ts'
import { placeDots } from '../kompas/place-dots.ts'
import { angleOf, at, labelAt, sectorPath, sides, wheel } from './kompas-geometry.ts'
import { useWords } from './use-words.ts'

type Props = { wijzers: WijzerAnswer[]; chosen: string | undefined; choose: (naam: string) => void }

/** The wheel: a hub with the three sides, a pointer of dots for each subject, its name at the rim. */
export function KompasWheel({ wijzers, chosen, choose }: Props) {
  const t = useWords()
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of links inside a picture
    <svg
      className="koers-kompas__wheel"
      viewBox={`0 0 ${wheel.width} ${wheel.height}`}
      role="group"
      aria-label={t('kompasSubject')}
    >
      <g>
        {sides.map((side) => (
          <path key={side} d={sectorPath(side)} className="koers-kompas__sector" />
        ))}
        <circle cx={wheel.x} cy={wheel.y} r={wheel.hub} className="koers-kompas__hub" />
        {sides.map((side) => {
          const { x, y } = at(angleOf(side, 1.5), wheel.hub * 0.56)
          return (
            <text key={side} x={x} y={y} className="koers-kompas__side" textAnchor="middle" dominantBaseline="middle">
              {t(`zijde_${side}`)}
            </text>
          )
        })}
      </g>
      {sides.flatMap((side) => {
        const own = wijzers.filter(({ zijde }) => zijde === side)
        return own.map((wijzer, index) => (
          <Pointer
            key={wijzer.naam}
            wijzer={wijzer}
            angle={angleOf(side, (index + 0.5) * (4 / own.length) - 0.5)}
            chosen={wijzer.naam === chosen}
            choose={choose}
          />
        ))
      })}
    </svg>
  )
}

type PointerProps = { wijzer: WijzerAnswer; angle: number; chosen: boolean; choose: (naam: string) => void }

function Pointer({ wijzer: { naam, bewijzen }, angle, chosen, choose }: PointerProps) {
  const t = useWords()
  const present = bewijzen.filter(({ er }) => er).length
  const dots = placeDots(present, bewijzen.length - present)
  const lanes = Math.max(1, ...dots.map(({ lane }) => lane + 1))
  const bundled = dots.some(({ pieces }) => pieces > 1)
  const [start, end] = [at(angle, wheel.hub + 6), at(angle, wheel.rim + 6)]
  const label = labelAt(angle)
  const open = (event: MouseEvent) => {
    event.preventDefault()
    choose(naam)
  }
  return (
    <g>
      <line x1={start.x} y1={start.y} x2={end.x} y2={end.y} className="koers-kompas__line" />
      {chosen && <line x1={start.x} y1={start.y} x2={end.x} y2={end.y} className="koers-kompas__chosen" />}
      {dots.map(({ er, pieces, step, lane }) => {
        const far = wheel.hub + wheel.first + (bundled ? step * 24 : step * wheel.step)
        const { x, y } = at(angle, far, (lane - (lanes - 1) / 2) * wheel.lane)
        return (
          <g key={`${step} ${lane}`}>
            <circle
              cx={x}
              cy={y}
              r={pieces > 1 ? 15 : er ? 5 : 4.25}
              className={`koers-kompas__dot${er ? '' : ' koers-kompas__dot--open'}`}
            />
            {pieces > 1 && (
              <text
                x={x}
                y={y}
                textAnchor="middle"
                dominantBaseline="central"
                className={er ? 'koers-kompas__in' : 'koers-kompas__out'}
              >
                {pieces}
              </text>
            )}
          </g>
        )
      })}
      <a
        href={`#${naam}`}
        onClick={open}
        className="koers-kompas__label"
        aria-current={chosen || undefined}
        aria-label={`${t(`wijzer_${naam}`)}: ${t('ofCount', { present, count: bewijzen.length })}`}
      >
        {t(`wijzer_${naam}`, { context: 'lines' })
          .split('|')
          .map((line, index) => (
            <text key={line} x={label.x} y={label.y + index * 20} textAnchor={label.anchor}>
              {line}
            </text>
          ))}
        <text x={label.x} y={label.y + 40} textAnchor={label.anchor} className="koers-kompas__count">
          {t('ofCount', { present, count: bewijzen.length })}
        </text>
      </a>
    </g>
  )
}
