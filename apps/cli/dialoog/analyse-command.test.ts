import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { analyse } from '@samenhang/dialoog/rekenen/analyse.ts'
import { plantStemmen } from '@samenhang/dialoog/rekenen/testing/planted.ts'
import { writeZelfNa } from '@samenhang/dialoog/rekenen/zelf-na.ts'
import { afterAll, afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Installation } from '../installation.ts'
import { runCli } from '../run-cli.ts'

/** No server, no database, no rooms: this command needs none. */
const nothing = { rooms: async () => [] } as unknown as Installation
const folder = mkdtempSync(join(tmpdir(), 'samenhang-analyse-'))
afterAll(() => rmSync(folder, { recursive: true }))

let out = ''
let err = ''
beforeEach(() => {
  out = ''
  err = ''
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    out += text
    return true
  })
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
    err += text
    return true
  })
})
afterEach(() => vi.restoreAllMocks())

const put = (name: string, lines: readonly string[]) => {
  const file = join(folder, name)
  writeFileSync(file, `${lines.join('\n')}\n`)
  return file
}
const run = (...args: string[]) => runCli(['dialoog', 'analyse', ...args], nothing)

const planted = plantStemmen({ people: 120, stellingen: 20, votes: 2000, groups: 2, seed: 1 })
const { deelnemer, stelling, waarde } = planted
const rows = [...waarde].map((vote, row) => `${1000 + row},x,${stelling[row]},${deelnemer[row]},${vote}`)
const votes = put('votes.csv', ['timestamp,datetime,comment-id,voter-id,vote', ...rows])
const comments = put('comments.csv', ['comment-id,moderated,comment-body', '3,-1,rejected', '4,1,"kept, whole"'])

test('the JSON has exactly the keys that were promised', async () => {
  expect(await run('--votes', votes, '--comments', comments, '--mode', 'standaard', '--json')).toBe(0)
  const answer = JSON.parse(out)
  expect(Object.keys(answer)).toEqual([
    'participants',
    'k',
    'silhouette',
    'inertia',
    'groups',
    'statements',
    'resultHash',
  ])
  expect(answer).toMatchObject({ participants: 120, k: 2, resultHash: expect.stringMatching(/^[0-9a-f]{64}$/) })
  expect(new Set(Object.values(answer.groups))).toEqual(new Set([0, 1]))
  expect(answer.statements.length).toBe(20)
  const [first] = answer.statements
  expect(Object.keys(first)).toEqual([
    'id',
    'groupAwareConsensus',
    'extremity',
    'priority',
    'perGroup',
    'breedGedragen',
  ])
  expect(first.id).toBe(0)
  expect(Object.keys(first.perGroup[0])).toEqual(['group', 'agree', 'disagree', 'pass'])
  expect(answer.statements.find(({ id }: { id: number }) => id === 3).breedGedragen).toBe(false)
})

test('rows and matrix in any order give the same bytes; Polis mode is named in the hash', async () => {
  const cells = new Map(rows.map((row) => row.split(',')).map(([, , s, p, vote]) => [`${p} ${s}`, vote]))
  const ids = Array.from({ length: 20 }, (_, s) => String(19 - s))
  const lines = Array.from({ length: 120 }, (_, p) => [p, ...ids.map((s) => cells.get(`${p} ${s}`) ?? '')].join(','))
  const matrix = put('matrix.csv', [`participant,${ids.join(',')}`, ...lines])
  const reversed = put('reversed.csv', ['timestamp,datetime,comment-id,voter-id,vote', ...rows.toReversed()])
  const answers: string[] = []
  for (const flags of [
    ['--votes', votes],
    ['--votes', reversed],
    ['--matrix', matrix],
    ['--votes', votes, '--mode', 'polis'],
  ]) {
    out = ''
    await run(...flags, '--json')
    answers.push(out)
  }
  expect(answers[1]).toBe(answers[0])
  expect(answers[2]).toBe(answers[0])
  expect(JSON.parse(answers[3] ?? '').resultHash).not.toBe(JSON.parse(answers[0] ?? '').resultHash)
})

test('given groups are taken, by their own names', async () => {
  const half = Array.from({ length: 120 }, (_, p) => `${p},${p < 100 ? (p % 2 === 0 ? 7 : 'zeven') : ''}`)
  const groups = put('groups.csv', ['participant,group', ...half, 'never-voted,7'])
  await run('--votes', votes, '--groups', groups, '--mode', 'polis', '--json')
  const answer = JSON.parse(out)
  expect(answer.k).toBe(2)
  expect(answer.groups).toMatchObject({ 0: 7, 1: 'zeven' })
  expect(Object.keys(answer.groups).length).toBe(100)
})

test('a table for people, what is breed gedragen first', async () => {
  await run('--votes', votes, '--comments', comments)
  expect(out).toContain('kept, whole')
  expect(out).not.toContain('rejected')
  expect(out).toMatch(/verdict\s+groepen/)
})

test.each([
  ['neither', [], 'Give either --votes or --matrix.'],
  ['both', ['--votes', votes, '--matrix', votes], 'Give either --votes or --matrix.'],
  ['absent', ['--votes', '/no/such/file.csv'], '/no/such/file.csv is not a file that can be read'],
  ['of another kind', ['--votes', comments], 'comments.csv, regel 1, kolom timestamp: deze kolom staat niet'],
  [
    'of another gesprek',
    ['--votes', votes, '--groups', put('g.csv', ['participant,group', 'x,1'])],
    'no participant in it',
  ],
  ['in an unknown mode', ['--votes', votes, '--mode', 'best'], 'Allowed choices are standaard, polis'],
])('a call with a file %s ends with 2 and says why', async (_, flags, message) => {
  expect(await run(...flags)).toBe(2)
  expect(out).toBe('')
  expect(err).toContain(message)
})

test('reken-na finds the same outcome in the file, and says so when it does not', async () => {
  const file = writeZelfNa(planted, {}, new Map(), analyse(planted, { mode: 'standaard' }))
  const again = (text: string) => runCli(['dialoog', 'reken-na', put('zelf-na.json', [text]), '--json'], nothing)
  expect(await again(file)).toBe(0)
  expect(JSON.parse(out)).toMatchObject({ gelijk: true })
  expect(await again(file.replace(/"resultHash":"[0-9a-f]/, '"resultHash":"x'))).toBe(5)
  expect(await again('{}')).toBe(2)
  expect(err).toContain('formaat')
})
