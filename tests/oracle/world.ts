/** Opaque id; on purpose the same id can name different records in different tenants. */
export type Id = string
/** Calendar day, ISO `yyyy-mm-dd`. */
export type Day = string
/** First and last day, both inclusive; `to: null` is open-ended. */
export type Period = { readonly from: Day; readonly to: Day | null }
export type Law = 'wmo' | 'jeugdwet' | 'pw' | 'wgs'
/** What a gemachtigde may act on. */
export type Scope = 'doelen' | 'toewijzingen' | 'euros' | 'woorden' | 'zorginhoud'

export const ROLES = [
  'regisseur',
  'consulent',
  'professional',
  'verwijzer',
  'contractmanager',
  'beleid',
  'bestuurder',
  'raadslid',
  'directeur',
  'financieel',
  'accountant',
  'fg',
  'toezichthouder',
  'beheerder',
] as const
export type Role = (typeof ROLES)[number]
export type InvolvementKind = 'regisseur' | 'behandeling' | 'consulent' | 'verwijzer' | 'steekproef' | 'onderzoek'

/** Every record lives in one tenant (gemeente); `(tenant, id)` is unique per collection. */
type InTenant = { readonly tenant: Id; readonly id: Id }

export type Party = {
  readonly id: Id
  readonly kind: 'gemeente' | 'aanbieder' | 'huisartsengroep'
  readonly name: string
}
export type Person = InTenant & { readonly name: string; readonly birthDate: Day }
export type Household = InTenant
export type Membership = InTenant &
  Period & { readonly household: Id; readonly person: Id; readonly role: 'ouder' | 'kind' | 'overig' }
export type Gezag = InTenant & Period & { readonly child: Id; readonly holder: Id }
/** `gemachtigde` acts for `person`, both persons of the same tenant. */
export type Representation = InTenant &
  Period & { readonly person: Id; readonly gemachtigde: Id; readonly scope: readonly Scope[] }
/** Staff ids are unique over tenants. `party` of a gemeente worker is the party with the id of that tenant. */
export type Staff = {
  readonly id: Id
  readonly name: string
  readonly role: Role
  readonly party: Id
  /** Laws a consulent decides on; empty for every other role. */
  readonly laws: readonly Law[]
  readonly tenants: readonly Id[]
}
export type Dossier = { readonly kind: 'person' | 'household'; readonly id: Id }
export type Involvement = InTenant &
  Period & { readonly staff: Id; readonly dossier: Dossier; readonly kind: InvolvementKind }
export type Woorden = InTenant & { readonly owner: Id; readonly sharedWithRegisseur: boolean; readonly text: string }
/** A joint goal (`of` a household) is about those who lived there on the day that it was agreed. */
export type Doel = InTenant & {
  readonly of: Dossier
  readonly agreedOn: Day
  readonly aanbieders: readonly Id[]
  readonly text: string
}
export type Toewijzing = InTenant &
  Period & {
    readonly person: Id
    readonly law: Law
    readonly aanbieder: Id
    readonly product: string
    readonly content: string
  }
/** Declared amount on one toewijzing, in euro cents. */
export type Euro = InTenant & { readonly toewijzing: Id; readonly aanbieder: Id; readonly cents: number }
export type Address = InTenant & { readonly person: Id; readonly secret: boolean; readonly line: string }

/**
 * Plain data of three fictional gemeenten. A gemeente's tenant id is also its party id. Names, address lines, words,
 * goal texts and care contents are unique over all tenants, so that a leaked text betrays its record.
 */
export type World = {
  readonly today: Day
  readonly tenants: readonly Id[]
  readonly parties: readonly Party[]
  readonly staff: readonly Staff[]
  readonly persons: readonly Person[]
  readonly households: readonly Household[]
  readonly memberships: readonly Membership[]
  readonly gezag: readonly Gezag[]
  readonly representations: readonly Representation[]
  readonly involvements: readonly Involvement[]
  readonly woorden: readonly Woorden[]
  readonly doelen: readonly Doel[]
  readonly toewijzingen: readonly Toewijzing[]
  readonly euros: readonly Euro[]
  readonly addresses: readonly Address[]
}

/** Somebody logged in, acting in one tenant. `id` is a staff id or a person id of that tenant. */
export type Caller = { readonly kind: 'staff' | 'inwoner'; readonly tenant: Id; readonly id: Id }

export const ITEM_KINDS = [
  'huishouden',
  'naam',
  'adres',
  'geheim-adres',
  'woorden',
  'doel',
  'toewijzing',
  'zorginhoud',
  'euro',
] as const
export type ItemKind = (typeof ITEM_KINDS)[number]
/**
 * What is asked for. `id` is the id of: household (huishouden), membership (naam: name and role of a person in a
 * household), address (adres, geheim-adres), woorden, doel, toewijzing (toewijzing and zorginhoud), euro (euro).
 */
export type Item = { readonly tenant: Id; readonly kind: ItemKind; readonly id: Id }
