import { declaratie323 } from './declaratie323.ts'
import type { ShapeOf } from './schema.ts'
import type { Standard } from './standard.ts'
import { start305 } from './start305.ts'
import { stop307 } from './stop307.ts'
import { toewijzing301 } from './toewijzing301.ts'

/** The table of each message kind that can be read and written; both standards share it. */
export const tables = { 301: toewijzing301, 305: start305, 307: stop307, 323: declaratie323 } as const

export type Kind = keyof typeof tables

/** A message by its kind. BerichtCode, BerichtVersie and BerichtSubversie follow from `standard` and `kind`. */
type BerichtOf<K extends Kind> = { standard: Standard; kind: K } & ShapeOf<(typeof tables)[K]>

export type Bericht301 = BerichtOf<301>
export type Bericht305 = BerichtOf<305>
export type Bericht307 = BerichtOf<307>
export type Bericht323 = BerichtOf<323>
export type Bericht = Bericht301 | Bericht305 | Bericht307 | Bericht323

export type ToegewezenProduct = Bericht301['client']['toegewezenProducten'][number]
export type Contact = Bericht301['client']['contactgegevens'][number]
export type Prestatie = Bericht323['declaratie']['clienten'][number]['prestaties'][number]

/** Prefix of the message names in each standard: WMO301, JW301. */
const prefixes = { iwmo: 'wmo', ijw: 'jw' } as const

/** The name of a message as people say it: `WMO301`. */
export const berichtName = (standard: Standard, kind: Kind): string => `${prefixes[standard].toUpperCase()}${kind}`

/** The namespaces of a message: of its own classes, and of the shared data types. */
export const namespaces = (standard: Standard, kind: Kind) => ({
  bericht: `http://www.istandaarden.nl/${standard}/3_2/${prefixes[standard]}${kind}/schema`,
  basis: `http://www.istandaarden.nl/${standard}/3_2/basisschema/schema`,
})
