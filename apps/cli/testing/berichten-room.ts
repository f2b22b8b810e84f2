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
