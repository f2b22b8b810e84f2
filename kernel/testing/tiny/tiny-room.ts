import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { allow } from '../../access/policy.ts'
import type { Context } from '../../database/transaction.ts'
import { Problem } from '../../errors/problem.ts'
import { zId } from '../../identifiers/id.ts'
import { handle, handleJob } from '../../operation/handler.ts'
import { operation } from '../../operation/operation.ts'
import type { Room } from '../../room.ts'

const shared = { callers: 'logged-in', purposes: ['helpen'] } as const
const read = { ...shared, permission: 'note.read' } as const
const zNote = z.object({ id: z.string(), persoonId: z.string(), words: z.string() })

export const listNotes = operation({
  ...read,
  id: 'tiny.listNotes',
  kind: 'query',
  route: 'GET /tiny/notes',
  output: z.object({ items: z.array(zNote) }),
  audit: 'note.gelezen',
  summary: 'Toont notities.',
})

export const getNote = operation({
  ...read,
  id: 'tiny.getNote',
  kind: 'query',
  route: 'GET /tiny/notes/{noteId}',
  path: z.strictObject({ noteId: zId }),
  output: zNote,
  audit: 'note.gelezen',
  summary: 'Toont een notitie.',
})

export const addNote = operation({
  ...shared,
  id: 'tiny.addNote',
  kind: 'command',
  route: 'POST /tiny/notes',
  body: z.strictObject({ persoonId: zId, words: z.string().min(1) }),
  output: zNote,
  permission: 'note.write',
  audit: 'note.geschreven',
  summary: 'Schrijft een notitie.',
})

export const countNotes = operation({
  ...read,
  id: 'tiny.countNotes',
  kind: 'job',
  route: 'POST /tiny/notes/telling',
  output: z.object({ count: z.number() }),
  audit: 'note.geteld',
  summary: 'Telt notities, een voor een.',
})

export const echoNote = operation({
  ...shared,
  id: 'tiny.echoNote',
  kind: 'command',
  route: 'POST /tiny/echos',
  body: z.strictObject({ persoonId: zId, words: z.string() }),
  output: zNote,
  permission: 'note.write',
  audit: 'note.herhaald',
  summary: 'Schrijft op wat een ander schreef.',
})

type Note = z.infer<typeof zNote>

async function select(context: Context, noteId?: string): Promise<Note[]> {
  return context.sql<Note>(
    `SELECT id, dossier_id AS "persoonId", words FROM tiny.note WHERE tenant_id = $1 ${noteId ? 'AND id = $2' : 'ORDER BY id'}`,
    noteId ? [context.tenant, noteId] : [context.tenant],
  )
}

async function insert(context: Context, note: Omit<Note, 'id'>): Promise<Note> {
  const id = context.ids.next()
  await context.sql('INSERT INTO tiny.note (tenant_id, id, dossier_id, words) VALUES ($1, $2, $3, $4)', [
    context.tenant,
    id,
    note.persoonId,
    note.words,
  ])
  return { id, ...note }
}

/** A room of one table, to test the kernel with. */
export const tinyRoom: Room = {
  name: 'tiny',
  uses: [],
  migrations: fileURLToPath(new URL('.', import.meta.url)),
  retention: [],
  publishes: ['note.geschreven'],
  listens: [{ event: 'note.geschreven', operation: echoNote, toBody: (payload) => payload }],
  policy: [
    allow('helper').via('helper').for('helpen').to('note.read', 'note.write'),
    allow('chef').everywhere().for('tellen').to('note.read'),
    allow('helper').everywhere().for('systeem-beheren').to('job.own'),
  ],
  handlers: [
    handle(listNotes, async (context) => ({ items: await select(context) })),
    handle(getNote, async (context, { path }) => {
      const [note] = await select(context, path.noteId)
      if (!note) throw new Problem('not-found')
      return note
    }),
    handle(echoNote, (context, { body }) => insert(context, { ...body, words: `echo: ${body.words}` })),
    handle(addNote, async (context, { body }) => {
      const note = await insert(context, body)
      await context.publish('note.geschreven', { ...body })
      if (body.words === 'onmogelijk') throw new Problem('rule-broken', 'Dit woord kan niet.')
      return note
    }),
    handleJob(countNotes, async (work) => {
      let count = 0
      for (;;) {
        const total = await work.open(async (context) => (await select(context)).length)
        if (count === total || !(await work.progress(count, total))) return { count }
        count++
      }
    }),
  ],
}
