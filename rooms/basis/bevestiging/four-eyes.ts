import type { z } from 'zod'
import type { zRol } from '../shapes.ts'

export type Rol = z.infer<typeof zRol>

/** Council, board, contract: these never come to see a person. Every other rol may, or gives others what they may. */
const neverPersons: readonly Rol[] = ['contractmanager', 'beleid', 'bestuurder', 'raadslid', 'directeur']

/** Does this rol open sight of persons, or the rights of others? A rol that is new here does until somebody says not. */
export const opensPersons = (rol: Rol): boolean => !neverPersons.includes(rol)

/** What is known of a medewerker to whom something is to be given. */
export type Facts = {
  readonly callerId: string
  readonly medewerkerId: string
  /** Rollen in force or to come, and accounts that were not ended, with who gave them. */
  readonly rollen: readonly { readonly rol: Rol; readonly givenBy: string | null }[]
  readonly logins: readonly { readonly givenBy: string | null }[]
  /** Others who could confirm: beheerders today who can log in, besides the caller and this medewerker. */
  readonly others: number
}

export type Gift = { readonly soort: 'rol'; readonly rol: Rol } | { readonly soort: 'login' | 'tenants' }

/**
 * Has another beheerder to confirm this? Always for oneself. Of somebody else nobody knows whether the account is the
 * beheerder's own second one, so what opens persons takes two: who gave the account does not give the rol, and a second
 * account for who sees persons is looked at by another. Where there is only one beheerder, somebody must begin.
 */
export function wantsFourEyes(gift: Gift, facts: Facts): boolean {
  if (facts.medewerkerId === facts.callerId) return true
  if (facts.others === 0) return false
  const mine = ({ givenBy }: { givenBy: string | null }) => givenBy === facts.callerId
  const opening = facts.rollen.filter(({ rol }) => opensPersons(rol))
  switch (gift.soort) {
    case 'rol':
      return opensPersons(gift.rol) && facts.logins.some(mine)
    case 'login':
      return opening.some(mine) || (opening.length > 0 && facts.logins.length > 0)
    case 'tenants':
      return false
  }
}
