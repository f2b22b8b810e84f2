import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Permission } from '../operation/operation.ts'
import type { Scope } from './policy.ts'
import { scopeSettings } from './scope-settings.ts'

const dossiers = fc.uniqueArray(fc.uuid(), { minLength: 1, maxLength: 5 }).map((ids) => new Set(ids))
const held = fc.oneof(fc.constant('everywhere' as const), dossiers)
const permission = fc.constantFrom<Permission>('doel.read', 'doel.write', 'woord.read', 'euro.total', 'plan.read')
const scopes = fc.array(fc.tuple(permission, held)).map((entries): Scope => new Map(entries))

test('says of each permission what the scope says, and nothing of another', () => {
  fc.assert(
    fc.property(scopes, (scope) => {
      const settings = scopeSettings(scope)
      const read = [...scope.keys()].map((name) => {
        const value = settings[`scope.${name}`] ?? ''
        return [name, value === '*' ? 'everywhere' : new Set(settings[`dossiers.${value}`]?.split(','))] as const
      })
      expect(new Map(read)).toEqual(scope)
      expect(Object.keys(settings).filter((key) => key.startsWith('scope.'))).toHaveLength(scope.size)
    }),
  )
})

test('sends one list for permissions that hold for the same dossiers', () => {
  const [a, b] = ['00000000-0000-4000-8000-00000000000a', '00000000-0000-4000-8000-00000000000b']
  const scope: Scope = new Map<Permission, Set<string>>([
    ['doel.read', new Set([a, b])],
    ['doel.write', new Set([a, b])],
    ['woord.read', new Set([b])],
  ])
  expect(scopeSettings(scope)).toEqual({
    'scope.doel.read': 's0',
    'scope.doel.write': 's0',
    'scope.woord.read': 's1',
    'dossiers.s0': `${a},${b}`,
    'dossiers.s1': b,
  })
})
