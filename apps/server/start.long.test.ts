import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'

test('a first start that was killed half-way begins again, and is whole', async () => {
  const data = mkdtempSync(join(tmpdir(), 'samenhang-start-'))
  const first = start(data)
  await seen(first, /Regio Voorbeeld: 5 gemeenten/)
  first.kill('SIGKILL')
  await once(first, 'close')

  const second = start(data)
  const output = await seen(second, /is open at/)
  expect(output).toContain('The first start was cut off half-way; it begins again.')
  expect(output).toMatch(/\d+ berichten ingelezen/)
  second.kill('SIGTERM')
  await once(second, 'close')

  const third = start(data)
  expect(await seen(third, /is open at/)).not.toMatch(/begins again|berichten ingelezen/)
  third.kill('SIGTERM')
  await once(third, 'close')
  rmSync(data, { recursive: true })
})

function start(data: string): ChildProcess {
  const env = { ...process.env, SAMENHANG_DATA: data, SAMENHANG_SCREENS: 'elsewhere', PORT: '0' }
  return spawn(process.execPath, [join(import.meta.dirname, 'start.ts')], { env, stdio: ['ignore', 'pipe', 'inherit'] })
}

/** All that was printed up to the line that is waited for. */
function seen(server: ChildProcess, wanted: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = ''
    server.stdout?.on('data', (chunk) => {
      output += chunk
      if (wanted.test(output)) resolve(output)
    })
    server.once('close', () => reject(new Error(`It ended before ${wanted}:\n${output}`)))
  })
}
