import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { withTree } from '../architecture/plant.ts'
import { checkNames, splitName } from './check-names.ts'
import { listNames, namesInSql } from './names.ts'
import { checkLists, type Entry, readWords } from './woordenlijst.ts'

const root = join(import.meta.dirname, '../..')
const words = readWords(root)
const rooms = 'basis dialoog koers afspraken plan delen uitvoering budget regiobeeld leren samenhang'.split(' ')

describe('the lists', () => {
  test('are in order, without doubles, and do not forbid what they allow', () => expect(checkLists(words)).toEqual([]))

  test('every room has words, and every word a room', () => {
    expect(new Set(words.entries.map(({ room }) => room))).toEqual(new Set([...rooms, 'kernel']))
  })

  const entry = (word: string, not: string[] = []): Entry => ({
    word,
    not,
    room: 'plan',
    gloss: 'some gloss',
    meaning: 'Een zin.',
    source: 'menu',
  })
  test.each([
    ['out of order', [entry('doel'), entry('actie')], [], 'actie is out of order'],
    ['a double', [entry('doel'), entry('doel')], [], 'doel is out of order or there twice'],
    ['English out of order', [], ['set', 'get'], 'english.txt: get is out of order'],
    ['forbidden and allowed', [entry('besluit'), entry('oordeel', ['besluit'])], [], 'both a word and forbidden'],
    ['forbidden twice', [entry('a', ['goal']), entry('b', ['goal'])], [], 'goal is forbidden twice'],
    ['forbidden in English', [entry('doel', ['goal'])], ['goal'], 'goal is a forbidden synonym'],
    ['in both lists', [entry('plan')], ['plan'], 'plan is in the woordenlijst already'],
  ])('%s is reported', (_, entries, english, finding) => {
    expect(checkLists({ entries, english })).toEqual([expect.stringContaining(finding)])
  })
})

describe('the names of rooms and tables', () => {
  const names = listNames(root)

  test('are found', () => expect(names.length).toBeGreaterThan(20))
  test('are made of our words', () => expect(checkNames(names, words)).toEqual([]))
})

test('an English word may take an ending, a Dutch word is looked up as it stands', () => {
  const names = ['reached', 'reaching', 'goals', 'doeling'].map((name) => ({ name, at: name }))
  const findings = checkNames(names, { entries: words.entries, english: ['goal', 'reach'] })
  expect(findings.map((line) => line.split(':')[0])).toEqual(['goals', 'doeling'])
})

test.each([
  ['zDoelPage2', ['z', 'doel', 'page']],
  ['toXMLText', ['to', 'xml', 'text']],
  ['plan/doel/set-doel', ['plan', 'doel', 'set', 'doel']],
  ['/plannen/{planId}/doelen', ['plannen', 'plan', 'id', 'doelen']],
])('%s is split in its parts', (name, parts) => expect(splitName(name)).toEqual(parts))

test('tables and columns are read from SQL, constraints and comments are not', () => {
  const sql = `
    CREATE TABLE plan.doel ( -- a comment, with a comma
      tenant_id text NOT NULL DEFAULT 'a, goal b',
      bedrag numeric(10, 2) CHECK (bedrag > 0),
      "status" text,
      PRIMARY KEY (tenant_id, id)
    );
    ALTER TABLE plan.doel ADD COLUMN thema text;`
  expect(namesInSql(sql)).toEqual(['doel', 'tenant_id', 'bedrag', 'status', 'thema'])
})

const planted: [where: string, path: string, text: string, finding: string][] = [
  ['folder', 'rooms/plan/goals/list.ts', '', 'says goals; the word is doel'],
  ['file', 'rooms/plan/set-goal.ts', '', 'says goal; the word is doel'],
  [
    'export',
    'rooms/plan/a.ts',
    'export function createDecision() {}',
    'rooms/plan/a.ts:1 (export): createDecision says decision',
  ],
  ['type', 'rooms/plan/a.ts', 'export type HouseholdMember = 1', 'says household; the word is huishouden'],
  ['words together', 'rooms/delen/a.ts', 'export const EmergencyAccess = 1', 'the word is noodtoegang'],
  [
    'renamed export',
    'rooms/plan/a.ts',
    'const a = 1\nexport { a as invoice }',
    'a.ts:2 (export): invoice says invoice',
  ],
  [
    'route',
    'rooms/plan/contract.ts',
    "export const a = { route: 'GET /plannen/{id}/goals' }",
    '(route): /plannen/{id}/goals says goals',
  ],
  [
    'table',
    'rooms/plan/migrations/a.sql',
    'CREATE TABLE plan.complaint (id uuid);',
    'complaint says complaint; the word is klacht',
  ],
  [
    'column',
    'kernel/migrations/a.sql',
    'CREATE TABLE plan.doel (id uuid, objective text);',
    'says objective; the word is doel',
  ],
  ['unknown Dutch', 'rooms/plan/a.ts', 'export const bestuursorgaan = 1', "'bestuursorgaan' is in neither"],
]

test.each(planted)('a wrong %s is reported', (_, path, text, finding) => {
  withTree({ [path]: text }, (tree) => {
    expect(checkNames(listNames(tree), words)).toContainEqual(expect.stringContaining(finding))
  })
})

test('the same names in our own words pass', () => {
  const tree = {
    'rooms/plan/doel/set-doel.ts': "export const setDoel = { route: 'GET /plannen/{id}/doelen' }",
    'rooms/plan/migrations/0001-plan.sql': 'CREATE TABLE plan.doel (tenant_id uuid, eigen_woorden text);',
  }
  withTree(tree, (path) => expect(checkNames(listNames(path), words)).toEqual([]))
})
