import type { Permission } from '../operation/operation.ts'
import type { Scope } from './policy.ts'

/** A right on one dossier that somebody was given for a purpose and a time, beside what the own relations give. */
export type Grant = { readonly permission: Permission; readonly dossierId: string }

/** The own scope with what was granted. A grant never takes away, and never makes a right hold everywhere. */
export function withGrants(scope: Scope, grants: readonly Grant[]): Scope {
  if (grants.length === 0) return scope
  const wider = new Map(scope)
  for (const { permission, dossierId } of grants) {
    const held = wider.get(permission)
    if (held !== 'everywhere') wider.set(permission, new Set([...(held ?? []), dossierId]))
  }
  return wider
}
