import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'

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

/** What a tool has to say when it is not content. */
async function findings(tool: string, args: string[]): Promise<string> {
  const path = join(repo, 'node_modules/.bin', tool)
  const done = promisify(execFile)(path, args, { cwd: repo, maxBuffer: 1e8 })
  return done.then(
    () => '',
    (failed: { stdout?: string; stderr?: string }) => `${failed.stdout}${failed.stderr}` || String(failed),
  )
}
