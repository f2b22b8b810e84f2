import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withGrants } from './grant.ts'
import type { Scope } from './policy.ts'

const zScope = fc
  .array(
    fc.tuple(
      fc.constantFrom('a.read', 'b.read', 'c.read'),
      fc.oneof(fc.constant('everywhere'), fc.uniqueArray(fc.constantFrom('1', '2', '3'))),
    ),
  )
  .map((held) => new Map(held.map(([name, ids]) => [name, ids === 'everywhere' ? ids : new Set(ids)])) as Scope)
const zGrants = fc.array(
  fc.record({ permission: fc.constantFrom('a.read', 'b.read', 'd.read'), dossierId: fc.constantFrom('1', '2', '4') }),
)
const pairsOf = (scope: Scope) =>
  [...scope].flatMap(([permission, held]) =>
    (held === 'everywhere' ? ['*'] : [...held]).map((id) => `${permission} ${id}`),
  )

test('what comes out is the own scope and the grants, nothing else, and the own scope stays as it was', () => {
  fc.assert(
    fc.property(zScope, zGrants, (scope, grants) => {
      const before = pairsOf(scope)
      const after = new Set(pairsOf(withGrants(scope, grants)))
      const granted = grants.map(({ permission, dossierId }) => `${permission} ${dossierId}`)
      for (const pair of after) expect([...before, ...granted]).toContain(pair)
      for (const pair of before) expect(after).toContain(pair)
      for (const [index, { permission }] of grants.entries()) {
        expect(after.has(granted[index] ?? '') || scope.get(permission) === 'everywhere').toBe(true)
      }
      expect(pairsOf(scope)).toEqual(before)
    }),
  )
})
