import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import { allow } from '@samenhang/kernel/access/policy.ts'
import { Problem } from '@samenhang/kernel/errors/problem.ts'
import { zBytes, zDownload } from '@samenhang/kernel/operation/download.ts'
import { handle, handleJob, handleStream } from '@samenhang/kernel/operation/handler.ts'
import { operation } from '@samenhang/kernel/operation/operation.ts'
import type { Room } from '@samenhang/kernel/room.ts'
import { z } from 'zod'

const shared = {
  callers: 'logged-in',
  purposes: ['berichten-verwerken'],
  permission: 'bericht.import',
  audit: 'bericht.ingelezen',
} as const

const importBericht = operation({
  ...shared,
  id: 'uitvoering.importBericht',
  kind: 'upload',
  route: 'POST /uitvoering/berichten',
  query: z.strictObject({ bestand: z.string() }),
  body: zBytes,
  maxBytes: 100,
  output: z.object({ bytes: z.number() }),
  summary: 'Leest een bericht in.',
})

const printBericht = operation({
  ...shared,
  id: 'uitvoering.printBericht',
  kind: 'download',
  media: ['text/plain'],
  route: 'GET /uitvoering/afdruk',
  output: zDownload,
  summary: 'Geeft een bericht als bestand.',
})

const followBerichten = operation({
  ...shared,
  id: 'uitvoering.followBerichten',
  kind: 'stream',
  route: 'GET /uitvoering/stroom',
  query: z.strictObject({ tot: z.coerce.number() }),
  output: z.object({ nr: z.number() }),
  summary: 'Volgt berichten.',
})

const countForever = operation({
  ...shared,
  id: 'uitvoering.countForever',
  kind: 'job',
  route: 'POST /uitvoering/telling',
  output: z.object({ count: z.number() }),
  summary: 'Telt tot iemand het stopt.',
})

const ofInlezing = z.strictObject({ inlezingId: z.string() })

const startInlezing = operation({
  ...shared,
  id: 'uitvoering.startInlezing',
  kind: 'command',
  route: 'POST /uitvoering/inlezingen',
  output: ofInlezing,
  summary: 'Begint een inlezing.',
})

const addBestand = operation({
  ...shared,
  id: 'uitvoering.addBestand',
  kind: 'upload',
  route: 'POST /uitvoering/inlezingen/{inlezingId}/bestanden',
  path: ofInlezing,
  query: z.strictObject({ bestand: z.string(), nr: z.coerce.number() }),
  body: zBytes,
  maxBytes: 100,
  output: z.object({ nr: z.number() }),
  summary: 'Voegt een bestand toe.',
})

const readInlezing = operation({
  ...shared,
  id: 'uitvoering.readInlezing',
  kind: 'job',
  route: 'POST /uitvoering/inlezingen/{inlezingId}/start',
  path: ofInlezing,
  output: z.object({}),
  summary: 'Leest de bestanden.',
})

const getInlezing = operation({
  ...shared,
  id: 'uitvoering.getInlezing',
  kind: 'query',
  route: 'GET /uitvoering/inlezingen/{inlezingId}',
  path: ofInlezing,
  output: z.object({ bestanden: z.array(z.any()) }),
  summary: 'Toont wat er met elk bestand gebeurde.',
})

/** In memory: one process reads what it handed in itself. */
const inlezingen = new Map<string, { bestand: string; body: Uint8Array }[]>()
const wrong = {
  type: '/problems/bad-input',
  title: 'De invoer klopt niet',
  places: [{ place: 'regel 3, Client/Bsn', rule: 'xsd', message: 'Klopt niet.' }],
}

/** An operation of each kind that the tiny room does not have, and the right to look after the installation. */
export const berichtenRoom: Room = {
  name: 'uitvoering',
  uses: [],
  migrations: fileURLToPath(new URL('.', import.meta.url)),
  retention: [],
  policy: [
    allow('helper').everywhere().for('berichten-verwerken').to('bericht.import'),
    allow('beheerder').everywhere().for('systeem-beheren').to('backup.make', 'regio.export'),
  ],
  handlers: [
    handle(importBericht, async (_, { body }) => {
      if (Buffer.from(body).includes('fout')) {
        throw new Problem('bad-input', undefined, [
          { place: 'regel 3, Client/Bsn', rule: 'xsd', message: 'Klopt niet.' },
        ])
      }
      return { bytes: body.length }
    }),
    handle(startInlezing, async (context) => {
      const inlezingId = context.ids.next()
      inlezingen.set(inlezingId, [])
      return { inlezingId }
    }),
    handle(addBestand, async (_, { path, query, body }) => {
      inlezingen.get(path.inlezingId)?.push({ bestand: query.bestand, body })
      return { nr: query.nr }
    }),
    handleJob(readInlezing, async (work, { path }) => {
      const files = inlezingen.get(path.inlezingId) ?? []
      for (const [index] of files.entries()) await work.progress(index + 1, files.length)
      return {}
    }),
    handle(getInlezing, async (_, { path }) => ({
      bestanden: (inlezingen.get(path.inlezingId) ?? []).map(({ bestand, body }) => {
        const isWrong = Buffer.from(body).includes('fout')
        const outcome = isWrong
          ? { state: 'geweigerd', problem: wrong }
          : { state: 'bewaard', answer: { bytes: body.length } }
        return { bestand, outcome }
      }),
    })),
    handle(printBericht, async () => ({
      fileName: 'bericht.txt',
      mediaType: 'text/plain',
      bytes: Buffer.from('een bericht'),
    })),
    handleStream(followBerichten, async function* (work, { query }) {
      for (let nr = 1; nr <= query.tot; nr++) yield work.open(async () => ({ nr }))
    }),
    handleJob(countForever, async (work) => {
      let count = 0
      while (await work.progress(count++, null)) await wait(20)
      return { count }
    }),
  ],
}
