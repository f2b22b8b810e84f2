import type { Permission } from '../operation/operation.ts'
import type { Caller } from './caller.ts'
import type { Relation } from './relation.ts'

/**
 * One sentence of policy: *this role*, *through this relation* (or everywhere in the tenant), *for these purposes*,
 * may do *these things*. What no sentence says is refused.
 */
export type Sentence = {
  readonly rol: string
  /** Kind of relation; `everywhere` needs none and is only for what is not about one person. */
  readonly via: string
  readonly purposes: readonly string[]
  readonly permissions: readonly Permission[]
  /** Further condition on the relation's facts. */
  readonly when?: { readonly says: string; readonly holds: (relation: Relation) => boolean }
}

/** Reads as a sentence: `allow('regisseur').via('regisseur').for('regie').to('doel.read', 'doel.write')`. */
export function allow(rol: string) {
  const withPurposes = (via: string, when: Sentence['when']) => ({
    for: (...purposes: string[]) => ({
      to: (...permissions: Permission[]): Sentence => ({ rol, via, purposes, permissions, ...(when ? { when } : {}) }),
    }),
  })
  return {
    via: (kind: string, when?: Sentence['when']) => withPurposes(kind, when),
    everywhere: () => withPurposes('everywhere', undefined),
  }
}

/** For each permission the dossiers that it holds for, or `everywhere`. A permission that is absent holds for nothing. */
export type Scope = ReadonlyMap<Permission, 'everywhere' | ReadonlySet<string>>

/**
 * Works out what a caller may touch for one purpose. Pure; the one decision point of list, detail, search, count,
 * sort and export: everything reads under the scope that comes out of here.
 */
export function decideScope(
  sentences: readonly Sentence[],
  caller: Caller,
  purpose: string,
  relations: readonly Relation[],
): Scope {
  const scope = new Map<Permission, 'everywhere' | ReadonlySet<string>>()
  for (const sentence of sentences) {
    if (!caller.rollen.includes(sentence.rol) || !sentence.purposes.includes(purpose)) continue
    if (sentence.via === 'everywhere') {
      for (const permission of sentence.permissions) scope.set(permission, 'everywhere')
      continue
    }
    const fits = relations.filter(
      (relation) => relation.kind === sentence.via && (sentence.when?.holds(relation) ?? true),
    )
    if (fits.length === 0) continue
    // One set for all permissions of the sentence, never changed after this: a caseload can be hundreds.
    const dossiers = new Set(fits.map((relation) => relation.dossierId))
    for (const permission of sentence.permissions) {
      const held = scope.get(permission)
      if (held !== 'everywhere') scope.set(permission, held ? dossiers.union(held) : dossiers)
    }
  }
  return scope
}

/** True when the permission holds for this dossier. */
export function holds(scope: Scope, permission: Permission, dossierId: string): boolean {
  const held = scope.get(permission)
  return held === 'everywhere' || (held?.has(dossierId) ?? false)
}

/** True when some sentence gives one of the caller's roles this permission for this purpose, relations aside. */
export function mayEver(
  sentences: readonly Sentence[],
  caller: Caller,
  purpose: string,
  permission: Permission,
): boolean {
  return sentences.some(
    (sentence) =>
      caller.rollen.includes(sentence.rol) &&
      sentence.purposes.includes(purpose) &&
      sentence.permissions.includes(permission),
  )
}
