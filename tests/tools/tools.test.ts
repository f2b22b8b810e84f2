import { execFile } from 'node:child_process'
import { join, relative } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { listFiles } from '../architecture/house.ts'

const repo = join(import.meta.dirname, '../..')

test.each([
  ['lint and form', 'biome', ['ci', '--colors=off', '--error-on-warnings', '.']],
  ['types', 'tsc', ['--noEmit', '-p', '.']],
  ['nothing unused', 'knip', ['--no-progress']],
])(
  '%s (%s)',
  async (_, tool, args) => {
    expect(await findings(tool, args)).toBe('')
  },
  120_000,
)

test('every test file is in a run, and in one', async () => {
  const runs = ['vitest.config.ts', 'vitest.long.config.ts'].map(async (config) => {
    const args = ['list', '--filesOnly', '--json', '--config', config]
    const { stdout } = await promisify(execFile)(join(repo, 'node_modules/.bin/vitest'), args, { cwd: repo })
    return (JSON.parse(stdout) as { file: string }[]).map(({ file }) => relative(repo, file))
  })
  const all = listFiles(repo, '.', /\.test\.tsx?$/)
  expect(all.length).toBeGreaterThan(50)
  expect((await Promise.all(runs)).flat().sort()).toEqual(all.sort())
}, 120_000)

/** What a tool has to say when it is not content. */
async function findings(tool: string, args: string[]): Promise<string> {
  const path = join(repo, 'node_modules/.bin', tool)
  const done = promisify(execFile)(path, args, { cwd: repo, maxBuffer: 1e8 })
  return done.then(
    () => '',
    (failed: { stdout?: string; stderr?: string }) => `${failed.stdout}${failed.stderr}` || String(failed),
  )
}
