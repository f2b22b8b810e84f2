import { execFileSync } from 'node:child_process'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { type Machine, prepareMachine } from './machine.ts'

const isRoot = process.getuid?.() === 0
const long = join('a'.repeat(60), 'b'.repeat(60), 'c'.repeat(60), 'samenhang')

const cases: (readonly [string, () => Machine])[] = [
  ['by whoever runs this', () => prepareMachine(tmpdir(), 'samenhang')],
  ['from a path of more than 150 characters', () => prepareMachine(tmpdir(), long)],
  ...(isRoot
    ? ([
        ['by root, from a folder that only root can enter', () => prepareMachine('/root', 'samenhang')],
        ['by an ordinary user', () => prepareMachine(tmpdir(), 'samenhang', accountOf('nobody'))],
      ] as const)
    : []),
]

test.each(cases)('two commands are enough, %s', async (name, prepare) => {
  const machine = prepare()
  const load = loadavg()[0]
  try {
    const began = performance.now()
    await machine.run('npm', ['ci'])
    const install = (performance.now() - began) / 1000
    const first = await machine.start()
    expect(first.output).toMatch(/Stop with Ctrl-C, or: kill \d+/)
    expect((await fetch(`${first.url}/health/ready`)).status).toBe(200)
    const cookie = await logIn(first.url)
    const caller = await whoAmI(first.url, cookie)
    expect(caller).not.toBeNull()
    const stopped = await first.stop()
    expect(stopped).toBeLessThan(10)

    const again = await machine.start()
    expect(await whoAmI(again.url, cookie)).toEqual(caller)
    expect(await whoAmI(again.url, `${cookie.slice(0, -4)}AAAA`)).toBeNull()
    expect(again.seconds).toBeLessThan(first.seconds)
    await again.stop()

    const node = (await machine.run('node', ['--version'])).trim()
    const seconds = { install, start: first.seconds, stop: stopped, restart: again.seconds }
    console.log(`${name}: ${JSON.stringify({ node, load, ...seconds })}`)
  } finally {
    machine.remove()
  }
})

/** A row that must be there after the restart: a session. */
async function logIn(url: string): Promise<string> {
  const { items } = await (await fetch(`${url}/auth/personas`)).json()
  const response = await fetch(`${url}/auth/persona`, {
    method: 'POST',
    headers: { Origin: url, 'Content-Type': 'application/json' },
    body: JSON.stringify({ loginId: items[0].loginId }),
  })
  expect(response.status).toBe(204)
  return response.headers.getSetCookie().join('; ').split(';')[0] ?? ''
}

async function whoAmI(url: string, cookie: string): Promise<unknown> {
  return (await (await fetch(`${url}/auth/session`, { headers: { cookie } })).json()).caller
}

function accountOf(name: string): { uid: number; gid: number } {
  const id = (flag: string) => Number(execFileSync('id', [flag, name]))
  return { uid: id('-u'), gid: id('-g') }
}
