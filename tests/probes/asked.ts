import { ageOf, hasGezag, inForce, isInvolvedWith, isMember, type View, viewOf } from '../oracle/facts.ts'
import type { Caller, Day, Id, InvolvementKind, Item, Role } from '../oracle/world.ts'
import { find, type MarkedWorld } from './marked-world.ts'

/** One question, with what it is about looked up; `person` or `household` is who the item belongs to. */
export type Asked = View & {
  readonly role: Role | 'inwoner'
  readonly item: Item
  readonly person: Id | undefined
  readonly household: Id | undefined
  readonly shared: boolean
}

export const kindOf: Partial<Record<Role | 'inwoner', InvolvementKind>> = {
  regisseur: 'regisseur',
  professional: 'behandeling',
  consulent: 'consulent',
  verwijzer: 'verwijzer',
}
export const years = (asked: Asked, id: Id | undefined) => (id ? (ageOf(asked, id) ?? -1) : -1)
export const isParent = (asked: Asked) => asked.person !== undefined && hasGezag(asked, asked.person)
export const treats = (asked: Asked, role: Role) =>
  asked.role === role && asked.person !== undefined && isInvolvedWith(asked, kindOf[role] ?? 'onderzoek', asked.person)
export const isHousemate = (asked: Asked) => asked.household !== undefined && isMember(asked, asked.me, asked.household)
export const represents = ({ world, tenant, me, today }: Asked, person: Id | undefined) =>
  world.representations.some(
    (one) => one.tenant === tenant && one.gemachtigde === me && one.person === person && inForce(one, today),
  )
export const inOwnHome = (asked: Asked) =>
  asked.world.memberships.some(
    (m) =>
      m.tenant === asked.tenant &&
      m.person === asked.person &&
      inForce(m, asked.today) &&
      isMember(asked, asked.me, m.household),
  )
export const only =
  (...roles: (Role | 'inwoner')[]) =>
  ({ role }: Asked) =>
    roles.includes(role)

/** True when no record in the world has this id in this tenant. */
export function isNowhere(world: MarkedWorld, item: Item): boolean {
  const { person, household } = aboutOf(world, item)
  return person === undefined && household === undefined
}

/** Looks up what a question is about. */
export function lookUp(world: MarkedWorld, caller: Caller, today: Day, item: Item): Asked {
  const staff = caller.kind === 'staff' ? world.staff.find((one) => one.id === caller.id) : undefined
  const words = item.kind === 'woorden' ? find(world.woorden, item) : undefined
  return {
    ...viewOf(world, caller, today),
    role: staff?.role ?? 'inwoner',
    item,
    ...aboutOf(world, item),
    shared: words?.sharedWithRegisseur ?? false,
  }
}

function aboutOf(world: MarkedWorld, item: Item): { person: Id | undefined; household: Id | undefined } {
  const ofPerson = (person: Id | undefined) => ({ person, household: undefined })
  const { tenant } = item
  switch (item.kind) {
    case 'huishouden':
      return { person: undefined, household: find(world.households, item)?.id }
    case 'naam': {
      const membership = find(world.memberships, item)
      return { person: membership?.person, household: membership?.household }
    }
    case 'adres':
    case 'geheim-adres':
      return ofPerson(find(world.addresses, item)?.person)
    case 'woorden':
      return ofPerson(find(world.woorden, item)?.owner)
    case 'doel': {
      const of = find(world.doelen, item)?.of
      return of?.kind === 'household' ? { person: undefined, household: of.id } : ofPerson(of?.id)
    }
    case 'toewijzing':
    case 'zorginhoud':
      return ofPerson(find(world.toewijzingen, item)?.person)
    case 'euro': {
      const euro = find(world.euros, item)
      return ofPerson(euro && find(world.toewijzingen, { tenant, id: euro.toewijzing })?.person)
    }
  }
}
