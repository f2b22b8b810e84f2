import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { withTree } from '../architecture/plant.ts'
import { checkDependencies, listAsked } from './check-dependencies.ts'

const repo = join(import.meta.dirname, '../..')
const table = 'docs/decisions/0017-dependencies.md'

describe('this repository', () => {
  test('asks for packages', () => expect(listAsked(repo).size).toBeGreaterThan(20))
  test('has a reason and a licence for each', () => expect(checkDependencies(repo, table)).toEqual([]))
})

const root = { workspaces: ['kernel', 'rooms/*'], optionalDependencies: { engine: '^1.0.0' } }
const kernel = { dependencies: { '@samenhang/ui': '0', driver: '1.0.0' } }
const plan = { dependencies: { driver: '1.0.0' }, devDependencies: { tool: '1.0.0' } }
const tree = {
  'package.json': JSON.stringify(root),
  'kernel/package.json': JSON.stringify(kernel),
  'rooms/plan/package.json': JSON.stringify(plan),
  'node_modules/driver/package.json': JSON.stringify({ license: 'MIT' }),
  'package-lock.json': lock({}),
  [table]: '| package | why | licence | upkeep |\n|---|---|---|---|\n| `driver`, `engine` | speed | MIT | kept |\n',
}

function lock(more: object): string {
  const packages = {
    '': root,
    kernel,
    'rooms/plan': plan,
    'node_modules/@samenhang/ui': { resolved: 'ui', link: true },
    'node_modules/driver': { license: 'MIT' },
    'node_modules/engine': { license: 'MIT' },
    'node_modules/tool': { dev: true },
  }
  return JSON.stringify({ packages: { ...packages, ...more } })
}

test('a tree in order passes', () => withTree(tree, (root) => expect(checkDependencies(root, table)).toEqual([])))

test.each<[fault: string, change: Partial<Record<keyof typeof tree, string>>, finding: string]>([
  [
    'a package without a line',
    { 'rooms/plan/package.json': JSON.stringify({ dependencies: { fresh: '1.0.0' } }) },
    'rooms/plan/package.json: fresh has no line',
  ],
  ['a line without upkeep', { [table]: '| `driver`, `engine` | speed | MIT | |\n' }, 'driver has no line'],
  [
    'a line without a package',
    { [table]: '| `driver`, `engine`, `gone` | speed | MIT | kept |\n' },
    'nobody asks for gone',
  ],
  [
    'another licence',
    { 'node_modules/driver/package.json': '{"license":"GPL-2.0"}' },
    'driver is under GPL-2.0, not MIT',
  ],
  [
    'a licence that does not fit, further down',
    { 'package-lock.json': lock({ 'node_modules/driver/node_modules/deep': { license: 'BUSL-1.1' } }) },
    'deep is under BUSL-1.1',
  ],
  ['no licence at all', { 'package-lock.json': lock({ 'node_modules/deep': {} }) }, 'deep is under undefined'],
  [
    'the address of a registry',
    {
      'package-lock.json': lock({ 'node_modules/tool': { dev: true, resolved: 'https://registry.example/tool.tgz' } }),
    },
    'node_modules/tool names the host https://registry.example',
  ],
  ['a workspace that asks for more', { 'package-lock.json': lock({ kernel: {} }) }, 'kernel asks for something else'],
  [
    'a platform that is left out',
    { 'package-lock.json': lock({ 'node_modules/tool': { dev: true, optionalDependencies: { 'tool-mac': '1' } } }) },
    'node_modules/tool may need tool-mac',
  ],
])('%s is reported', (_, change, finding) => {
  withTree({ ...tree, ...change }, (root) =>
    expect(checkDependencies(root, table)).toContainEqual(expect.stringContaining(finding)),
  )
})
