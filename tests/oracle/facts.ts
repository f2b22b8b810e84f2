import type { Caller, Day, Dossier, Id, InvolvementKind, Period, World } from './world.ts'

/** One caller on one day in one tenant: what every rule looks from. */
export type View = { readonly world: World; readonly tenant: Id; readonly me: Id; readonly today: Day }

export const viewOf = (world: World, caller: Caller, today: Day): View => ({
  world,
  tenant: caller.tenant,
  me: caller.id,
  today,
})

/** Both ends inclusive: the last day still counts, the next does not (domain 12, R17). */
export const inForce = (period: Period, day: Day): boolean =>
  period.from <= day && (period.to === null || day <= period.to)

/** Whole years on `day`; the birthday itself counts. */
export function age(birthDate: Day, day: Day): number {
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4))
  return day.slice(5) >= birthDate.slice(5) ? years : years - 1
}

/** Age of a person of this tenant, or null when there is no such person. */
export function ageOf({ world, tenant, today }: View, person: Id): number | null {
  const found = world.persons.find((p) => p.tenant === tenant && p.id === person)
  return found ? age(found.birthDate, today) : null
}

export const isBetween = (years: number | null, from: number, below: number): boolean =>
  years !== null && years >= from && years < below

export const isMember = ({ world, tenant, today }: View, person: Id, household: Id): boolean =>
  world.memberships.some(
    (m) => m.tenant === tenant && m.person === person && m.household === household && inForce(m, today),
  )

export const hasGezag = ({ world, tenant, me, today }: View, child: Id): boolean =>
  world.gezag.some((g) => g.tenant === tenant && g.holder === me && g.child === child && inForce(g, today))

/** Is `me` involved in this way, today, in exactly this dossier? */
export const isInvolvedIn = ({ world, tenant, me, today }: View, kind: InvolvementKind, dossier: Dossier): boolean =>
  world.involvements.some(
    (i) =>
      i.tenant === tenant &&
      i.staff === me &&
      i.kind === kind &&
      i.dossier.kind === dossier.kind &&
      i.dossier.id === dossier.id &&
      inForce(i, today),
  )

/** Involved with the person, or with a household that the person belongs to today. */
export const isInvolvedWith = (view: View, kind: InvolvementKind, person: Id): boolean =>
  isInvolvedIn(view, kind, { kind: 'person', id: person }) ||
  view.world.memberships.some(
    (m) =>
      m.tenant === view.tenant &&
      m.person === person &&
      inForce(m, view.today) &&
      isInvolvedIn(view, kind, { kind: 'household', id: m.household }),
  )

/** Involved with the person or the household that a goal belongs to. */
export const isInvolvedWithDossier = (view: View, kind: InvolvementKind, of: Dossier): boolean =>
  of.kind === 'person' ? isInvolvedWith(view, kind, of.id) : isInvolvedIn(view, kind, of)
