import type { CivilDate } from '@samenhang/kernel/period/civil-date.ts'
import { intersect } from '@samenhang/kernel/period/period.ts'

/** What a partij can be in a taak. @see domain rule R21 */
export const rollen = [
  'eigenaar',
  'opdrachtgever',
  'opdrachtnemer',
  'beleidsmaker',
  'financier',
  'beoordelaar',
  'uitvoerder',
  'toezichthouder',
] as const
export type Rol = (typeof rollen)[number]

/** One partij in one rol for one taak, in days that are both inclusive. */
export type Toedeling = {
  readonly taakId: string
  readonly partijId: string
  readonly rol: Rol
  readonly van: CivilDate
  readonly tot: CivilDate | null
}

/** Two rollen that do not go together on the same days, or one that two partijen have. */
export type RolConflict = {
  readonly soort: 'toezicht-op-zichzelf' | 'betaalt-en-beoordeelt-alleen' | 'opdracht-aan-zichzelf' | 'twee-eigenaren'
  readonly taakId: string
  readonly partijIds: readonly string[]
  readonly van: CivilDate
  readonly tot: CivilDate | null
}

/**
 * Conflicts in who does what, per taak: who watches over itself, who pays and is the only one to assess, who gives work
 * to itself, and two owners at once. A day of overlap is enough; days that only touch are not.
 */
export function findRolConflicts(toedelingen: readonly Toedeling[]): RolConflict[] {
  return [...Map.groupBy(toedelingen, ({ taakId }) => taakId).values()].flatMap((own) => [
    ...pairs(own, 'toezichthouder', 'uitvoerder', 'toezicht-op-zichzelf'),
    ...pairs(own, 'toezichthouder', 'opdrachtnemer', 'toezicht-op-zichzelf'),
    ...pairs(own, 'opdrachtgever', 'opdrachtnemer', 'opdracht-aan-zichzelf'),
    ...pairs(own, 'financier', 'beoordelaar', 'betaalt-en-beoordeelt-alleen').filter(
      ({ partijIds, van, tot }) =>
        !own.some((other) => other.rol === 'beoordelaar' && other.partijId !== partijIds[0] && covers(other, van, tot)),
    ),
    ...twoOwners(own),
  ])
}

function pairs(own: readonly Toedeling[], one: Rol, other: Rol, soort: RolConflict['soort']): RolConflict[] {
  return own
    .filter(({ rol }) => rol === one)
    .flatMap((a) =>
      own
        .filter((b) => b.rol === other && b.partijId === a.partijId)
        .flatMap((b) => conflict(soort, a, b, [a.partijId])),
    )
}

function twoOwners(own: readonly Toedeling[]): RolConflict[] {
  const owners = own.filter(({ rol }) => rol === 'eigenaar')
  return owners.flatMap((a, index) =>
    owners
      .slice(index + 1)
      .filter((b) => b.partijId !== a.partijId)
      .flatMap((b) => conflict('twee-eigenaren', a, b, [a.partijId, b.partijId])),
  )
}

function conflict(
  soort: RolConflict['soort'],
  a: Toedeling,
  b: Toedeling,
  partijIds: readonly string[],
): RolConflict[] {
  const days = intersect({ from: a.van, to: a.tot }, { from: b.van, to: b.tot })
  return days ? [{ soort, taakId: a.taakId, partijIds, van: days.from, tot: days.to }] : []
}

function covers({ van, tot }: Toedeling, from: CivilDate, to: CivilDate | null): boolean {
  return van <= from && (tot === null || (to !== null && to <= tot))
}
