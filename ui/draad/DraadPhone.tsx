import { Disclosure } from '../choice/Disclosure.tsx'
import { useUiTexts } from '../texts/UiTexts.ts'
import { Schakels } from './Schakels.tsx'
import type { DraadProps } from './schakel.ts'
import { brokenOf, type DraadColumn, type DraadRow, isStem, lineAfter } from './schakel.ts'

/** Threads that stand upright, each in its own row; broken ones are open. */
export function DraadPhone({ columns, draden }: DraadProps) {
  const { draad: texts } = useUiTexts()
  return (
    <ul className="sh-draad__list">
      {draden.map((draad) => (
        <li key={draad.id} className="sh-draad__row">
          <Disclosure
            row
            startOpen={brokenOf(draad) !== undefined}
            summary={
              <>
                <strong className="sh-draad__title">{draad.title}</strong>
                <span className="sh-small">{brokenOf(draad)?.title ?? texts.whole}</span>
              </>
            }
            preview={<SmallThread columns={columns} draad={draad} />}
          >
            <Schakels columns={columns} draad={draad} upright />
          </Disclosure>
        </li>
      ))}
    </ul>
  )
}

const step = 36

/** The thread in small, for a closed row; its words stand in the summary. */
function SmallThread({ columns, draad }: { columns: DraadColumn[]; draad: DraadRow }) {
  return (
    <svg className="sh-draad__small" width={step * columns.length} height={16} aria-hidden="true">
      {columns.map(({ soort }, i) => {
        const voice = isStem(soort) ? ' sh-small-node--stem' : ''
        const stand = draad.schakels[i]?.stand ?? 'wacht'
        const x = 8 + i * step
        return (
          <g key={soort}>
            <path
              className={`sh-small-line--${lineAfter(draad.schakels, i)}${voice}`}
              d={`M${x + 8} 8 H${x + step - 8}`}
            />
            <circle className={`sh-small-node--${stand}${voice}`} cx={x} cy="8" r="6" />
          </g>
        )
      })}
    </svg>
  )
}
