import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const bin = fileURLToPath(new URL('bin.ts', import.meta.url))

// Windows starts it through a script that npm makes.
test.skipIf(process.platform === 'win32')('the program runs as a file and knows every room of the house', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'samenhang-bin-'))
  // As npx does it: the Node of the project first.
  const env = {
    ...process.env,
    PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH}`,
    SAMENHANG_DATA: folder,
  }
  const run = (...args: string[]) =>
    new Promise<{ code: unknown; out: string; err: string }>((resolve) => {
      execFile(bin, args, { env }, (error, out, err) => resolve({ code: error?.code ?? 0, out, err }))
    })
  const [help, wrong] = await Promise.all([run('--help'), run('plan', 'no-such')])
  expect(help.code).toBe(0)
  for (const room of ['basis', 'plan', 'uitvoering', 'budget', 'jobs'])
    expect(help.out).toMatch(new RegExp(`^  ${room} `, 'm'))
  expect(wrong).toMatchObject({ code: 2, out: '', err: expect.stringContaining('no-such') })
  rmSync(folder, { recursive: true })
})
