import { afterAll, beforeAll, expect, test } from 'vitest'
import { openApi } from '../http/openapi.ts'
import { emptyCall, helper, openTinyHouse, type TinyHouse } from '../testing/tiny/tiny-house.ts'
import { call } from './call.ts'
import { zDownload } from './download.ts'
import { handle } from './handler.ts'
import { operation } from './operation.ts'

const declared = {
  callers: 'logged-in',
  purposes: ['helpen'],
  permission: 'note.read',
  id: 'tiny.printNote',
  kind: 'download',
  route: 'GET /tiny/afdruk',
  output: zDownload,
  audit: 'note.gelezen',
  summary: 'Geeft een notitie als bestand.',
} as const
const printNote = operation({ ...declared, media: ['application/pdf', 'text/calendar; charset=utf-8'] })

let tiny: TinyHouse
beforeAll(async () => {
  tiny = await openTinyHouse()
})
afterAll(() => tiny?.database.drop())

const giving = (mediaType: string) =>
  handle(printNote, async () => ({ fileName: 'a', mediaType, bytes: new Uint8Array([1]) }))

test('a download answers with a medium that its contract names, and no other', async () => {
  const ask = (mediaType: string) => call(tiny.house, giving(mediaType), emptyCall(helper))
  expect(await ask('application/pdf')).toMatchObject({ mediaType: 'application/pdf' })
  await expect(ask('text/html')).rejects.toThrow('tiny.printNote answers with text/html')
})

test('OpenAPI names each of them', () => {
  const house = { ...tiny.house, handlers: new Map([[printNote.id, giving('application/pdf')]]) }
  const about = { server: 'https://samenhang.example', contact: { name: '', email: '', url: '' } }
  const { paths } = openApi(house, about) as {
    paths: Record<string, { get: { responses: { 200: { content: object } } } }>
  }
  const content = paths['/tiny/afdruk']?.get.responses[200].content ?? {}
  expect(Object.keys(content)).toEqual(['application/pdf', 'text/calendar; charset=utf-8'])
})

test('a download without media, and a query with them, are mistakes of the author', () => {
  expect(() => operation(declared)).toThrow('names its media')
  expect(() => operation({ ...declared, kind: 'query', media: ['application/pdf'] })).toThrow('names its media')
})
