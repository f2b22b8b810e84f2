import type { Table } from '../backup/tables.ts'
import type { Keys } from '../secrets/keys.ts'

/**
 * A column that is encrypted with a key of this installation, so that elsewhere it is nothing. Each room declares its
 * own: an export opens it for who may, or leaves its table out; an import seals it anew.
 */
export type SealedColumn = {
  /** With its schema, for instance `basis.bsn`. */
  readonly table: string
  readonly column: string
  /** Uses of which each value was sealed for one, which is also its name in an export: `bsn`, `anummer`. */
  readonly sealedFor: readonly string[]
  /** Column with the id of the subject that it was sealed for. */
  readonly subject: string
  /** Column with the keyed hash by which the value is found, when there is one. */
  readonly lookUp?: string
  /** What is hashed of an opened value; itself when left out. */
  readonly lookUpOf?: (plain: string) => string
}

/** What a table has of encryption, with the keys to open it when the caller may. */
export type Opening = { readonly sealed: SealedColumn; readonly keys: Keys }

/**
 * The value as it was sealed, with its use.
 * @throws Error when the keys of this installation do not open it.
 */
export function openSealed({ sealed, keys }: Opening, tenant: string, subject: string, bytes: Uint8Array) {
  for (const use of sealed.sealedFor) {
    try {
      return { use, plain: keys.open(use, tenant, subject, bytes) }
    } catch {
      // Sealed for another use, or not ours; what no use opens is told below.
    }
  }
  throw new Error(`A row of ${sealed.table} does not open with the keys of this installation.`)
}

/**
 * The sealed column of a table, or undefined when it has none.
 * @throws Error when a table seals something that no room declares: it would be lost on the way.
 */
export function findSealed(table: Table, declared: readonly SealedColumn[]): SealedColumn | undefined {
  const found = declared.find((one) => one.table === table.name)
  if (!found && table.columns.some(({ name }) => name === 'sealed')) {
    throw new Error(`Table ${table.name} has a sealed column that its room does not declare, so it cannot be exported.`)
  }
  return found
}

/** The hash by which this value is found, under the newest key; null when the column has none. */
export function hashed(sealed: SealedColumn, keys: Keys, use: string, tenant: string, plain: string): Buffer | null {
  if (!sealed.lookUp) return null
  return keys.lookUp(use, tenant, sealed.lookUpOf ? sealed.lookUpOf(plain) : plain)
}

/** Columns that only mean something with the key of this installation. */
export function isKeyBound(sealed: SealedColumn | undefined, column: string): boolean {
  return column === sealed?.column || column === sealed?.lookUp
}
