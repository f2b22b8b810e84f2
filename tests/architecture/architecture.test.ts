import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readHouse } from './house.ts'
import { withTree } from './plant.ts'
import { rules } from './rules.ts'
import { shape } from './shape.ts'

const repo = readHouse(join(import.meta.dirname, '../..'))

/** A house in order, to plant faults in. */
const sound: Record<string, string> = {
  'kernel/database/database.ts': "import { Kysely } from 'kysely'\nexport const db = Kysely\n",
  'kernel/clock/clock.ts': 'export interface Clock { now(): Date }\nexport const systemClock = () => new Date()\n',
  'standards/iwmo/codes.ts': "export const codes = ['1']\n",
  'ui/button.tsx':
    "import type { Clock } from '@samenhang/kernel/clock/clock.ts'\nexport const Button = (p: Clock) => p\n",
  'rooms/basis/contract.ts': "export * from './persoon/persoon.ts'\n",
  'rooms/basis/persoon/persoon.ts': 'export const zPersoon = 1\nexport const at = new Date(0)\n',
  'rooms/basis/persoon/persoon.store.ts':
    "import { db } from '@samenhang/kernel/database/database.ts'\nexport const sql = `select id from persoon`\nexport const it = db\n",
  'rooms/basis/room.ts': "export const room = { name: 'basis', uses: [] }\n",
  'rooms/dialoog/room.ts': "export const room = { name: 'dialoog', uses: ['basis'] }\n",
  'rooms/plan/room.ts': "export const room = { name: 'plan', uses: ['basis'] }\n",
  'rooms/plan/contract.ts':
    "import type { zPersoon } from '@samenhang/basis/contract.ts'\nexport type P = typeof zPersoon\n",
  'rooms/plan/doel/doel.ts': 'export const isOpen = (now: Date) => now\n',
  'rooms/plan/doel/doel.store.ts': "import { isOpen } from './doel.ts'\nexport const open = isOpen\n",
  'rooms/plan/doel/set-doel.ts': "import { open } from './doel.store.ts'\nexport const setDoel = open\n",
  'rooms/plan/web/doel-page.tsx':
    "import { Button } from '@samenhang/ui/button.tsx'\nimport type { P } from '../contract.ts'\nexport const Page = (p: P) => [Button, p, new Date()]\n",
  'apps/web/main.tsx': "import { Page } from '@samenhang/plan/web/doel-page.tsx'\nexport const main = Page\n",
  'apps/web/vite.config.ts': "import { join } from 'node:path'\nexport default { root: join('a') }\n",
  'apps/server/start.ts': "import { room } from '@samenhang/plan/room.ts'\nexport const rooms = [room]\n",
}

describe('this repository', () => {
  test('is read: a rule with nothing to check proves nothing', () => {
    expect(repo.files.length).toBeGreaterThan(20)
    expect(repo.files.flatMap((file) => file.imports).length).toBeGreaterThan(40)
  })

  test.each(Object.entries(rules))('%s', (_, rule) => expect(rule(repo)).toEqual([]))
})

test.each(Object.entries(rules))('a house in order passes %s', (_, rule) => {
  withTree(sound, (root) => expect(rule(readHouse(root))).toEqual([]))
})

const k = 'kernel/clock/clock.ts'
type Planted = [rule: keyof typeof rules, path: string, text: string, finding: RegExp]
const planted: Planted[] = [
  ['direction', k, "import '@samenhang/basis/contract.ts'", /kernel may not import rooms\/basis/],
  [
    'direction',
    k,
    "import type { codes } from '@samenhang/standards/iwmo/codes.ts'",
    /kernel may not import standards/,
  ],
  ['direction', 'rooms/basis/a.ts', "export { main } from '@samenhang/web/main.tsx'", /may not import apps\/web/],
  [
    'direction',
    'rooms/basis/a.ts',
    "export const a = import('@samenhang/server/start.ts')",
    /may not import apps\/server/,
  ],
  [
    'direction',
    'rooms/basis/a.ts',
    "export type A = import('@samenhang/server/start.ts').X",
    /may not import apps\/server/,
  ],
  ['direction', 'rooms/basis/a.ts', "import { Button } from '@samenhang/ui/button.tsx'", /may not import ui/],
  ['direction', 'standards/a.ts', "import '@samenhang/kernel/clock/clock.ts'", /standards may not import kernel/],
  ['direction', 'ui/a.ts', "import '@samenhang/plan/contract.ts'", /ui may not import rooms\/plan/],
  ['direction', 'rooms/plan/a.ts', "import '../../kernel/clock/clock.ts'", /by a relative path/],
  ['direction', 'rooms/plan/a.ts', "import './gone.ts'", /leads nowhere/],
  ['direction', 'rooms/plan/a.ts', "import './doel/doel'", /leads nowhere/],
  ['direction', 'rooms/plan/a.ts', "import '@samenhang/kernel'", /leads nowhere/],
  ['roomsThroughContracts', 'rooms/plan/a.ts', "import '@samenhang/basis/persoon/persoon.ts'", /past the contract/],
  ['roomsThroughContracts', 'rooms/plan/a.test.ts', "import '../basis/contract.ts'", /past the contract/],
  ['roomsThroughContracts', 'rooms/plan/a.ts', "import '@samenhang/basis/room.ts'", /past the contract/],
  [
    'roomsThroughContracts',
    'rooms/plan/a.test.ts',
    "import '@samenhang/basis/persoon/persoon.ts'",
    /past the contract/,
  ],
  [
    'roomsThroughContracts',
    'rooms/basis/a.ts',
    "import type { P } from '@samenhang/plan/contract.ts'",
    /not come before/,
  ],
  [
    'roomsThroughContracts',
    'rooms/koers/a.ts',
    "import '@samenhang/plan/contract.ts'",
    /plan, which does not come before/,
  ],
  ['roomsThroughContracts', 'rooms/koers/a.ts', "import '@samenhang/basis/contract.ts'", /does not name/],
  ['roomsThroughContracts', 'rooms/koers/room.ts', "export const room = { uses: ['plan'] }", /not come before it/],
  ['roomsThroughContracts', 'rooms/zaken/a.ts', 'export const a = 1', /order does not know/],
  ['webWithoutStores', 'apps/web/a.ts', "import '@samenhang/basis/persoon/persoon.store.ts'", /reaches a store/],
  ['webWithoutStores', 'rooms/plan/web/a.ts', "import type { open } from '../doel/doel.store.ts'", /reaches a store/],
  ['webWithoutStores', 'rooms/plan/web/a.ts', "import '../doel/set-doel.ts'", /set-doel.ts -> .*doel.store.ts/],
  ['webWithoutStores', 'rooms/plan/web/a.ts', "import 'node:fs'", /reaches node:fs/],
  ['webWithoutStores', 'ui/a.ts', "import 'fs'", /reaches node:fs/],
  ['webWithoutStores', 'ui/a.ts', "import { Pool } from 'pg'", /reaches pg/],
  ['webWithoutStores', 'rooms/plan/contract.ts', "import '@samenhang/kernel/database/database.ts'", /reaches a store/],
  ['webWithoutStores', 'kernel/money/a.ts', "import { randomBytes } from 'node:crypto'", /reaches node:crypto/],
  ['sqlInStores', 'rooms/plan/a.ts', "import type { Kysely } from 'kysely'", /imports kysely/],
  ['sqlInStores', 'rooms/plan/a.ts', 'export const a = `\n  SELECT id\n  FROM doel`', /a.ts:1 has SQL/],
  ['sqlInStores', 'kernel/money/a.ts', "export const a = 'update plan set doel = 1'", /has SQL/],
  ['sqlInStores', 'apps/server/a.ts', "export const a = 'delete from doel'", /has SQL/],
  ['pureRules', 'rooms/plan/doel/doel.ts', 'export const a = Date.now()', /Date\.now\(\)/],
  ['pureRules', 'rooms/plan/doel/doel.ts', 'export const a = new Date()', /new Date\(\)/],
  ['pureRules', 'rooms/plan/doel/set-doel.ts', 'export const a = Math.random()', /Math\.random\(\)/],
  ['pureRules', 'rooms/plan/doel/doel.ts', "import './doel.store.ts'", /may not import/],
  ['pureRules', 'rooms/plan/doel/doel.ts', "import { readFileSync } from 'node:fs'", /may not import node:fs/],
  ['noCycles', 'rooms/plan/doel/doel.ts', "import type { open } from './doel.store.ts'", /doel.store.ts, .*doel.ts/],
  ['noCycles', 'kernel/clock/clock.ts', "import './clock.ts'", /is in a cycle/],
  ['shape', 'rooms/plan/doel/index.ts', "export * from './doel.ts'", /is a barrel/],
  ['shape', 'kernel/contract.ts', "export * from './clock/clock.ts'", /is a barrel/],
  ['shape', 'rooms/plan/a.ts', 'export default 1', /default export/],
  ['shape', 'rooms/plan/a.ts', '// a line\n'.repeat(300), /has 301 lines/],
]

test.each(planted)('%s finds the fault planted in %s', (rule, path, text, finding) => {
  withTree({ ...sound, [path]: `${text}\n` }, (root) => {
    const findings = rules[rule](readHouse(root))
    expect(findings.filter((line) => finding.test(line) && line.includes(path))).toHaveLength(1)
  })
})

test('every rule has a fault planted for it', () => {
  expect(new Set(planted.map(([rule]) => rule))).toEqual(new Set(Object.keys(rules)))
})

test('a file that does not parse is an error, not a file without imports', () => {
  withTree({ 'kernel/a.ts': 'import {' }, (root) => expect(() => readHouse(root)).toThrow('kernel/a.ts does not parse'))
})

describe('long files', () => {
  const long = { 'kernel/a.ts': '// a\n'.repeat(301), 'kernel/b.ts': '// b\n'.repeat(300) }
  const excuse = (until: string, path = 'kernel/a.ts') => ({
    'tests/architecture/long-files.json': JSON.stringify([{ path, until, reason: 'one table that reads as one page' }]),
  })
  const check = (files: Record<string, string>) => withTree(files, (root) => shape(readHouse(root), '2026-06-01'))

  test('300 lines is the most', () =>
    expect(check(long)).toEqual([expect.stringMatching(/^kernel\/a.ts has 301 lines/)]))
  test('an exception holds until its date', () => {
    expect(check({ ...long, ...excuse('2026-06-01') })).toEqual([])
    expect(check({ ...long, ...excuse('2026-05-31') })).toHaveLength(1)
  })
  test('an exception for nothing is reported', () => {
    expect(check({ ...long, ...excuse('2027-01-01', 'kernel/b.ts') })).toHaveLength(2)
  })
})
