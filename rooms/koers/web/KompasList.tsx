import type { WijzerAnswer } from '../contract.ts'
import { placeDots } from '../kompas/place-dots.ts'
import { sides } from './kompas-geometry.ts'
import { useWords } from './use-words.ts'

type Props = { wijzers: WijzerAnswer[]; chosen: string | undefined; choose: (naam: string) => void }

/** The same for a phone: each pointer a line of dots under its name. */
export function KompasList({ wijzers, chosen, choose }: Props) {
  const t = useWords()
  return (
    <div className="koers-kompas__list">
      {sides.map((side) => (
        <section key={side}>
          <h3>{t(`zijde_${side}`)}</h3>
          <ul>
            {wijzers
              .filter(({ zijde }) => zijde === side)
              .map(({ naam, bewijzen }) => {
                const present = bewijzen.filter(({ er }) => er).length
                return (
                  <li key={naam}>
                    <button type="button" onClick={() => choose(naam)} aria-pressed={naam === chosen}>
                      <span>{t(`wijzer_${naam}`)}</span>
                      <span className="sh-small">{t('ofCount', { present, count: bewijzen.length })}</span>
                      <Dots present={present} missing={bewijzen.length - present} />
                    </button>
                  </li>
                )
              })}
          </ul>
        </section>
      ))}
    </div>
  )
}

function Dots({ present, missing }: { present: number; missing: number }) {
  return (
    <span className="koers-kompas__dots" aria-hidden="true">
      {placeDots(present, missing).map(({ er, pieces, step, lane }) => (
        <span
          key={`${step} ${lane}`}
          className={er ? 'koers-kompas__mark' : 'koers-kompas__mark koers-kompas__mark--open'}
        >
          {pieces > 1 && pieces}
        </span>
      ))}
    </span>
  )
}
