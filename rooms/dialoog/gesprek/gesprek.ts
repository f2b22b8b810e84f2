import type { CivilDate } from '@samenhang/kernel/period/civil-date.ts'
import type { Gesprek, Rol } from '../shapes.ts'

/** Do votes count on this day? The first and the last day are in it. */
export function isStemmend(gesprek: Pick<Gesprek, 'staat' | 'begintOp' | 'eindigtOp'>, today: CivilDate): boolean {
  return gesprek.staat === 'open' && gesprek.begintOp <= today && today <= gesprek.eindigtOp
}

/** Why somebody with this rol and wijk cannot take part, in words to show; undefined when they can. */
export function findHindrance(
  gesprek: Pick<Gesprek, 'rollen' | 'wijken'>,
  rol: Rol | null,
  wijk: string | null,
): string | undefined {
  if (rol !== null && !gesprek.rollen.includes(rol)) return 'Dit gesprek is niet voor deze rol.'
  if (rol === null && gesprek.rollen.length < 3) return 'Zeg eerst in welke rol u meedoet.'
  if (wijk !== null && !gesprek.wijken.includes(wijk)) return 'Deze wijk hoort niet bij dit gesprek.'
  return undefined
}
