import { once } from 'node:events'
import { SMTPServer, type SMTPServerOptions } from 'smtp-server'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { executeIn } from '../operation/execute.ts'
import { emptyCall, helper, openTinyHouse, type TinyHouse } from '../testing/tiny/tiny-house.ts'
import { addNote } from '../testing/tiny/tiny-room.ts'
import { deliverNextMail } from './deliver-mail.ts'
import { openPost, type Post } from './post.ts'
import { type Notice, queueMail } from './queue-mail.ts'

let tiny: TinyHouse
let server: SMTPServer | undefined
let post: Post | undefined
const received: string[] = []

beforeAll(async () => {
  tiny = await openTinyHouse()
})
afterAll(() => tiny?.database.drop())
beforeEach(async () => {
  received.length = 0
  tiny.callers.set(helper.id, helper)
  await tiny.database.admin.query('DELETE FROM kernel.mail')
})
afterEach(async () => {
  post?.close()
  if (server) await new Promise<void>((closed) => server?.close(closed))
  server = undefined
})

/** A real mail server on this machine that keeps what it gets. */
async function openServer(options: Partial<SMTPServerOptions> = {}): Promise<Post> {
  server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData: (stream, _, done) => {
      let text = ''
      stream.on('data', (piece: Buffer) => {
        text += piece
      })
      stream.on('end', () => {
        received.push(text)
        done()
      })
    },
    ...options,
  })
  server.on('error', () => undefined)
  const listening = server.listen(0, '127.0.0.1')
  await once(listening, 'listening')
  const { port } = listening.address() as { port: number }
  post = openPost({
    url: `smtp://127.0.0.1:${port}`,
    from: 'Samenhang <geen-antwoord@regio.example>',
    origin: 'https://samenhang.example',
  })
  return post
}

const notice: Notice = { key: 'reactie/1/a', to: 'iemand@voorbeeld.example', language: 'nl', path: '/plan/7' }

/** Queues as a command does. @param fail rolls it back */
async function queue(one: Notice, fail = false): Promise<void> {
  const { caller, origin } = emptyCall(helper)
  const request = {
    operation: { ...addNote, output: addNote.output.optional() },
    input: { path: {}, query: {}, body: {} },
    caller,
    origin,
    purpose: undefined,
  }
  await executeIn(tiny.house, 'gma', request, async (context) => {
    await queueMail(context, one)
    if (fail) throw new Error('after all not')
  })
}

const states = async () =>
  (await tiny.database.admin.query('SELECT state, address, attempts FROM kernel.mail ORDER BY at, id')).rows
const later = () => tiny.database.admin.query(`UPDATE kernel.mail SET at = at - interval '1 hour'`)

test('a mail says where to look and nothing else, and its address is gone when it went', async () => {
  await queue(notice)
  expect(await deliverNextMail(tiny.house, 'gma', await openServer())).toBe(true)
  expect(received).toHaveLength(1)
  expect(received[0]).toContain('https://samenhang.example/plan/7')
  expect(received[0]).toContain('To: iemand@voorbeeld.example')
  expect(received[0]).toContain('Auto-Submitted: auto-generated')
  expect(await states()).toEqual([{ state: 'sent', address: null, attempts: 1 }])
})

test('one event is one mail: the same key twice, two servers at once, and a second round', async () => {
  await queue(notice)
  await queue(notice)
  const open = await openServer()
  await Promise.all([deliverNextMail(tiny.house, 'gma', open), deliverNextMail(tiny.house, 'gma', open)])
  expect(await deliverNextMail(tiny.house, 'gma', open)).toBe(false)
  expect(received).toHaveLength(1)
})

test('what was rolled back is not mailed', async () => {
  await expect(queue(notice, true)).rejects.toThrow()
  expect(await states()).toEqual([])
})

test('a server that cannot be reached, or says later, is tried again', async () => {
  await queue(notice)
  const closed = openPost({ url: 'smtp://127.0.0.1:9', from: 'a@regio.example', origin: 'https://samenhang.example' })
  await deliverNextMail(tiny.house, 'gma', closed)
  expect(await states()).toEqual([{ state: 'waiting', address: notice.to, attempts: 1 }])
  expect(await deliverNextMail(tiny.house, 'gma', closed)).toBe(false)
  await later()
  let busy = true
  const open = await openServer({
    onRcptTo: (_, __, done) => done(busy ? Object.assign(new Error('busy'), { responseCode: 451 }) : null),
  })
  await deliverNextMail(tiny.house, 'gma', open)
  expect(await states()).toMatchObject([{ state: 'waiting', attempts: 2 }])
  busy = false
  await later()
  await deliverNextMail(tiny.house, 'gma', open)
  expect(received).toHaveLength(1)
})

test('an address that the server refuses is not tried again', async () => {
  await queue(notice)
  const open = await openServer({
    onRcptTo: (_, __, done) => done(Object.assign(new Error('no'), { responseCode: 550 })),
  })
  await deliverNextMail(tiny.house, 'gma', open)
  expect(await states()).toEqual([{ state: 'refused', address: null, attempts: 1 }])
})

test('a server that takes the mail and breaks off may have sent it: never again', async () => {
  await queue(notice)
  const open = await openServer({
    onData: (stream, session) => {
      stream.resume()
      stream.on('end', () => {
        received.push('perhaps')
        for (const connection of server?.connections ?? [])
          if ((connection as { id: string }).id === session.id) (connection as { close(): void }).close()
      })
    },
  })
  await deliverNextMail(tiny.house, 'gma', open)
  await later()
  expect(await deliverNextMail(tiny.house, 'gma', open)).toBe(false)
  expect(await states()).toEqual([{ state: 'unknown', address: null, attempts: 1 }])
  expect(received).toEqual(['perhaps'])
})

test('without mail set up, after a day and after the end of the login nothing goes out', async () => {
  await queue(notice)
  await deliverNextMail(tiny.house, 'gma', undefined)
  await queue({ ...notice, key: 'old' })
  await tiny.database.admin.query(`UPDATE kernel.mail SET at = at - interval '25 hours' WHERE key = 'old'`)
  const open = await openServer()
  await deliverNextMail(tiny.house, 'gma', open)
  await queue({ ...notice, key: 'ended' })
  tiny.callers.delete(helper.id)
  await deliverNextMail(tiny.house, 'gma', open)
  expect((await states()).map(({ state }) => state).sort()).toEqual(['expired', 'off', 'refused'])
  expect(received).toEqual([])
})

test('a path with anything but a page in it, and an address that is more than one, are refused', async () => {
  for (const wrong of [
    { path: '/a?bsn=1' },
    { path: '//elders.example' },
    { path: 'https://elders.example' },
    { to: 'a@b.nl, c@d.nl' },
    { to: 'a@b.nl\nBcc: c@d.nl' },
  ]) {
    await expect(queue({ ...notice, ...wrong })).rejects.toThrow()
  }
})
