import { Worker } from 'node:worker_threads'
import { Problem } from '@samenhang/kernel/errors/problem.ts'
import type { Bericht } from '@samenhang/standards/istandaarden/berichten.ts'
import { type Result, readBericht } from '@samenhang/standards/istandaarden/read.ts'
import { placeText } from './place.ts'

/** Up to this many bytes a message is read at once, in a few milliseconds; above it in a thread of its own. */
export const inlineBytes = 256 * 1024

/** Bounds of that thread: a message of the allowed 25 MB stays well within both. */
const bounds = { maxOldGenerationSizeMb: 512, milliseconds: 20_000 }

/**
 * Reads a message without holding up the others and without unbounded memory or time.
 * @throws Problem `bad-input` with line, element and rule of every fault; `too-large` when it asks too much
 */
export async function parse(bytes: Uint8Array): Promise<Bericht> {
  const result = bytes.length > inlineBytes ? await readApart(bytes) : readBericht(bytes)
  if (result.ok) return result.bericht
  const places = result.errors.map(({ line, element, rule, message }) => ({
    place: placeText(line, element),
    rule,
    message,
  }))
  throw new Problem('bad-input', 'Dit bericht is geweigerd. Er is niets van bewaard.', places)
}

function readApart(bytes: Uint8Array): Promise<Result> {
  const worker = new Worker(new URL('./parse-worker.ts', import.meta.url), {
    workerData: bytes,
    resourceLimits: { maxOldGenerationSizeMb: bounds.maxOldGenerationSizeMb },
  })
  const tooMuch = () => new Problem('too-large', 'Dit bericht vraagt te veel tijd of geheugen om te lezen.')
  return new Promise<Result>((resolve, reject) => {
    const timer = setTimeout(() => reject(tooMuch()), bounds.milliseconds)
    worker.once('message', resolve)
    worker.once('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooMuch() : error),
    )
    worker.once('exit', () => {
      clearTimeout(timer)
      reject(tooMuch())
    })
  }).finally(() => worker.terminate())
}
