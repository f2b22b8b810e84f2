import { useState } from 'react'
import type { Gesprek, Rol } from '../../shapes.ts'
import type { Say } from './texts.ts'

type Props = {
  gesprek: Pick<Gesprek, 'rollen' | 'wijken'>
  say: Say
  failure: string | undefined
  onDone: (rol: Rol | null, wijk: string | null) => void
}

/** Rol and neighbourhood, one question at a time; both may be left open, unless the gesprek is for some roles only. */
export function Kenmerken({ gesprek, say, failure, onDone }: Props) {
  const needed = gesprek.rollen.length < 3
  const [rol, setRol] = useState<Rol | null>(gesprek.rollen.length === 1 ? (gesprek.rollen[0] ?? null) : null)
  const [asking, setAsking] = useState<'rol' | 'wijk'>(
    gesprek.rollen.length === 1 && gesprek.wijken.length > 0 ? 'wijk' : 'rol',
  )
  const afterRol = (chosen: Rol | null) => {
    setRol(chosen)
    if (gesprek.wijken.length > 0) setAsking('wijk')
    else onDone(chosen, null)
  }
  const isRol = asking === 'rol'
  return (
    <div className="md-stack">
      <h1 tabIndex={-1} key={asking}>
        {say(isRol ? 'roleAsk' : 'wijkAsk')}
      </h1>
      <p>{say(isRol ? (needed ? 'roleNeeded' : 'roleHint') : 'wijkHint')}</p>
      {failure && (
        <p className="md-error" role="alert">
          {failure}
        </p>
      )}
      <div className="md-choices">
        {isRol
          ? gesprek.rollen.map((one) => (
              <button key={one} type="button" className="md-choice md-choice--light" onClick={() => afterRol(one)}>
                {say(one)}
              </button>
            ))
          : gesprek.wijken.map((wijk) => (
              <button key={wijk} type="button" className="md-choice md-choice--light" onClick={() => onDone(rol, wijk)}>
                {wijk}
              </button>
            ))}
        {!(isRol && needed) && (
          <button
            type="button"
            className="md-choice md-choice--light"
            onClick={() => (isRol ? afterRol(null) : onDone(rol, null))}
          >
            {say(isRol ? 'noRole' : 'noWijk')}
          </button>
        )}
      </div>
    </div>
  )
}
