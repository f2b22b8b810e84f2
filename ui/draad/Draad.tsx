import { useSyncExternalStore } from 'react'
import { brokenFirst, type DraadProps } from './schakel.ts'
import './Draad.css'
import { DraadPhone } from './DraadPhone.tsx'
import { Schakels } from './Schakels.tsx'

/** Threads under each other, from the resident's words to their rating. Where there is little room they stand upright. */
export function Draad({ columns, draden }: DraadProps) {
  const narrow = useSyncExternalStore(listen, isNarrow, () => false)
  if (narrow) return <DraadPhone columns={columns} draden={brokenFirst(draden)} />
  return (
    <div className="sh-draad">
      <div className="sh-draad__heads" aria-hidden="true">
        {columns.map(({ soort, label }) => (
          <span key={soort} className={`sh-draad__head sh-draad__head--${soort}`}>
            {label}
          </span>
        ))}
      </div>
      <ul className="sh-draad__list">
        {draden.map((draad) => (
          <li key={draad.id} className="sh-draad__row">
            <h3 className="sh-hidden-visually">{draad.title}</h3>
            <Schakels columns={columns} draad={draad} upright={false} />
          </li>
        ))}
      </ul>
    </div>
  )
}

const query = '(max-width: 899.98px)'
const isNarrow = () => matchMedia(query).matches
const listen = (changed: () => void) => {
  const list = matchMedia(query)
  list.addEventListener('change', changed)
  return () => list.removeEventListener('change', changed)
}
