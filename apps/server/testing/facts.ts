import { createHash } from 'node:crypto'

type Id = string
type Period = { readonly from: string; readonly to: string | null }
type InTenant = { readonly tenant: Id; readonly id: Id }
type Dossier = { readonly kind: 'person' | 'household'; readonly id: Id }

/**
 * Who is who and what is written about whom, in several tenants, as plain lists: what `putFacts` puts into a database.
 * The same id may stand in several tenants and is another record in each. A party with the id of a tenant is its
 * gemeente. Days are ISO `yyyy-mm-dd`, both ends of a period inclusive.
 */
export type Facts = {
  readonly tenants: readonly Id[]
  readonly parties: readonly { readonly id: Id; readonly kind: string; readonly name: string; readonly agb?: string }[]
  readonly staff: readonly {
    readonly id: Id
    readonly name: string
    readonly role: string
    readonly party: Id
    /** The tenant of the login first, then the others in which it may act. */
    readonly tenants: readonly Id[]
    /** Last day of the role; without an end when left out. */
    readonly roleUntil?: string
    /** Laws on which a consulent decides. */
    readonly laws?: readonly string[]
  }[]
  readonly persons: readonly (InTenant & {
    readonly name: string
    readonly birthDate: string
    readonly bsn?: string
  })[]
  readonly households: readonly (InTenant & { readonly name?: string })[]
  readonly memberships: readonly (InTenant &
    Period & { readonly household: Id; readonly person: Id; readonly role: string })[]
  readonly gezag: readonly (InTenant & Period & { readonly child: Id; readonly holder: Id })[]
  readonly representations: readonly (InTenant &
    Period & { readonly person: Id; readonly gemachtigde: Id; readonly scope: readonly string[] })[]
  readonly involvements: readonly (InTenant &
    Period & { readonly staff: Id; readonly dossier: Dossier; readonly kind: string })[]
  readonly woorden: readonly (InTenant & {
    readonly owner: Id
    readonly sharedWithRegisseur: boolean
    readonly text: string
  })[]
  readonly doelen: readonly (InTenant & {
    readonly of: Dossier
    /** A joint doel is about who belonged to the huishouden on this day. */
    readonly agreedOn: string
    readonly aanbieders: readonly Id[]
    readonly text: string
  })[]
  readonly toewijzingen: readonly (InTenant &
    Period & {
      readonly person: Id
      readonly law: string
      readonly aanbieder: Id
      readonly product: string
      readonly content: string
    })[]
  readonly euros: readonly (InTenant & {
    readonly toewijzing: Id
    readonly aanbieder: Id
    readonly cents: number
    readonly reference?: string
  })[]
  readonly addresses: readonly (InTenant & { readonly person: Id; readonly secret: boolean; readonly line: string })[]
}

/** Id of a record in the database: the plain one where it is a uuid already, else one that follows from it. */
export function uuidOf(plain: Id): string {
  if (/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(plain)) return plain
  const hex = createHash('sha256').update(plain).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

/** Id of a tenant in the database, which takes letters and digits only. */
export function tenantOf(plain: Id): string {
  return plain.replaceAll(/[^a-z0-9]/g, '')
}

/** Login of a member of staff or a person; persons of several tenants share an id, logins never do. */
export function loginOf(tenant: Id, id: Id): string {
  return uuidOf(`login ${tenant} ${id}`)
}

/** Every login that the facts give, with the tenant where it is at home. */
export function listLogins(facts: Facts): { loginId: string; tenant: string; naam: string }[] {
  return [
    ...facts.staff.map(({ id, name, tenants: [home = ''] }) => ({
      loginId: loginOf(home, id),
      tenant: tenantOf(home),
      naam: name,
    })),
    ...facts.persons.map(({ tenant, id, name }) => ({
      loginId: loginOf(tenant, id),
      tenant: tenantOf(tenant),
      naam: name,
    })),
  ]
}
