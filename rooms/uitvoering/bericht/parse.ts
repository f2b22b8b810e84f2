import { Worker } from 'node:worker_threads'
import { Problem } from '@samenhang/kernel/errors/problem.ts'
import type { Bericht } from '@samenhang/standards/istandaarden/berichten.ts'
import { MAX_BYTES } from '@samenhang/standards/istandaarden/bytes.ts'
import { type Result, readBericht } from '@samenhang/standards/istandaarden/read.ts'
import { placeText } from './place.ts'

/** Up to this many bytes a message is read at once, in a few milliseconds; above it in a thread of its own. */
export const inlineBytes = 256 * 1024

/** What such a thread may use; a message of the allowed 25 MB stays well within it. */
export type Limits = { readonly megabytes: number; readonly milliseconds: number; readonly threads: number }
const usual: Limits = { megabytes: 512, milliseconds: 20_000, threads: 2 }

let running = 0

/**
 * Reads a message without holding up the others and without unbounded memory or time.
 * @throws Problem `bad-input` with line, element and rule of every fault; `too-large` when it asks too much;
 *   `too-many-requests` while other large messages are being read
 */
export async function parse(bytes: Uint8Array, limits = usual): Promise<Bericht> {
  // What is too large is refused by its size alone, without a thread.
  const apart = bytes.length > inlineBytes && bytes.length <= MAX_BYTES
  const result = apart ? await readApart(bytes, limits) : readBericht(bytes)
  if (result.ok) return result.bericht
  const places = result.errors.map(({ line, element, rule, message }) => ({
    place: placeText(line, element),
    rule,
    message,
  }))
  throw new Problem('bad-input', 'Dit bericht is geweigerd. Er is niets van bewaard.', places)
}

async function readApart(bytes: Uint8Array, { megabytes, milliseconds, threads }: Limits): Promise<Result> {
  if (running >= threads) throw new Problem('too-many-requests')
  running += 1
  const worker = new Worker(new URL('./parse-worker.ts', import.meta.url), {
    workerData: bytes,
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
  })
  try {
    return await new Promise<Result>((resolve, reject) => {
      const tooMuch = () => reject(new Problem('too-large', 'Dit bericht vraagt te veel tijd of geheugen om te lezen.'))
      const timer = setTimeout(tooMuch, milliseconds)
      worker.once('message', resolve)
      worker.once('error', (error: NodeJS.ErrnoException) =>
        error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooMuch() : reject(error),
      )
      worker.once('exit', () => {
        clearTimeout(timer)
        tooMuch()
      })
    })
  } finally {
    await worker.terminate()
    running -= 1
  }
}
