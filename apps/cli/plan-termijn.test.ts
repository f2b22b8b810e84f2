import { execFile } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'samenhang-termijn-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

const bin = join(import.meta.dirname, 'bin.ts')
const run = (...args: string[]) =>
  new Promise<{ code: unknown; out: string; err: string }>((resolve) => {
    const env = { ...process.env, SAMENHANG_DATA: join(folder, 'none') }
    execFile(process.execPath, [bin, 'plan', 'termijn', ...args], { env }, (error, out, err) =>
      resolve({ code: error?.code ?? 0, out, err }),
    )
  })
const write = (text: string) => {
  const file = join(folder, 'case.json')
  writeFileSync(file, text)
  return file
}

test('a case in a file gives its terms with article and steps, without a server or a login', async () => {
  const file = write('{"events":[{"kind":"melding","wet":"wmo","date":"2026-11-14"}]}')
  const { code, out } = await run('--case', file, '--json', '--op', '2026-12-29')
  expect(code).toBe(0)
  expect(JSON.parse(out)).toEqual([
    expect.objectContaining({ termijn: 'onderzoek', wet: 'wmo', end: '2026-12-28', state: 'late' }),
    expect.objectContaining({ termijn: 'persoonlijk-plan', end: '2026-11-23', state: 'late' }),
  ])
  expect(JSON.parse(out)[0]).toMatchObject({
    article: 'Wmo 2015 art. 2.3.2 lid 1',
    steps: [{ code: 'start', from: '2026-11-14' }, { code: 'length' }, { code: 'shift', to: '2026-12-28' }],
  })
})

test('help names every kind of event; a wrong case is refused with its place', async () => {
  expect((await run('--help')).out).toMatch(/^ {2}aanvulling-gevraagd +Missing data/m)
  const wrong = await run('--case', write('{"events":[{"kind":"melding","wet":"wmo","date":"2026-02-30"}]}'))
  expect(wrong).toMatchObject({ code: 2, out: '', err: expect.stringContaining('events/0/date: not an existing date') })
  expect((await run('--case', write('{'))).code).toBe(2)
})
