import { getPersoon } from '@samenhang/basis/contract.ts'
import type { Grant } from '@samenhang/kernel/access/grant.ts'
import { holds, type Scope } from '@samenhang/kernel/access/policy.ts'
import type { Seen } from '@samenhang/kernel/access/seen.ts'
import type { Context } from '@samenhang/kernel/database/transaction.ts'
import type { Permission } from '@samenhang/kernel/operation/operation.ts'

/** One thing about a person that can be shared by itself. */
export type Veld = {
  /** Word of it, for instance `geboortedatum`. */
  readonly veld: string
  /** Rights that showing it takes; a deling gives these on this one person, no others. */
  readonly permissions: readonly Permission[]
  /** Reads it with the rights in the context, in lines as the receiver gets them. */
  readonly read: (context: Context, persoonId: string) => Promise<readonly string[]>
}

/** Fields of who somebody is. A secret address is never one of them: only its absence can be read. */
export const persoonVelden: readonly Veld[] = [
  veldOf('naam', [], ({ naam }) => [naam]),
  veldOf('geboortedatum', ['geboorte.read'], ({ geboortedatum }) => known(geboortedatum)),
  veldOf('adres', ['adres.read'], ({ adres }) =>
    adres.k === 'value'
      ? [`${adres.v.straat} ${adres.v.huisnummer}, ${adres.v.postcode ?? ''} ${adres.v.plaats ?? ''}`.trim()]
      : [],
  ),
  veldOf('gezag', ['gezag.read'], ({ gezag }) =>
    gezag.k === 'value' ? gezag.v.flatMap(({ naam }) => known(naam)) : [],
  ),
]

/** Rights that these fields of one person take. A field that nobody knows any more gives nothing. */
export function grantsOf(all: readonly Veld[], velden: readonly string[], dossierId: string): Grant[] {
  const permissions = all.filter(({ veld }) => velden.includes(veld)).flatMap((one) => one.permissions)
  return [...new Set(permissions)].map((permission) => ({ permission, dossierId }))
}

/** May this scope share this field of this person: it holds every right that showing it takes. */
export function mayOffer({ permissions }: Veld, own: Scope, dossierId: string): boolean {
  return permissions.every((permission) => holds(own, permission, dossierId))
}

type Persoon = Awaited<ReturnType<typeof readPersoon>>

function veldOf(veld: string, permissions: Permission[], pick: (persoon: Persoon) => string[]): Veld {
  return {
    veld,
    permissions: ['persoon.read', ...permissions],
    read: async (context, persoonId) => pick(await readPersoon(context, persoonId)),
  }
}

function readPersoon(context: Context, persoonId: string) {
  return context.ask(getPersoon, { path: { persoonId: persoonId as never } })
}

function known(seen: Seen<string>): string[] {
  return seen.k === 'value' ? [seen.v] : []
}
