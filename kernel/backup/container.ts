import { createReadStream, createWriteStream, existsSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import type { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { createGunzip, createGzip } from 'node:zlib'
import { z } from 'zod'
import { Problem } from '../errors/problem.ts'

/** One frame of the file: a line of JSON and, when the line has `bytes`, that many bytes after it. */
export type Frame = { readonly head: Record<string, unknown>; readonly body: Buffer | undefined }

const brokenOff = 'it breaks off'

const zHead = z.looseObject({
  bytes: z
    .int()
    .min(1)
    .max(1024 * 1024)
    .optional(),
})

/** Writes frames as a gzip'ed file, for its owner only, that has its name only once it is whole and on disk. */
export async function writeFrames(file: string, frames: AsyncIterable<Buffer>): Promise<void> {
  if (existsSync(file)) throw new Problem('conflict', `${file} is there already.`)
  const draft = `${file}.part`
  try {
    const out = createWriteStream(draft, { mode: 0o600, flags: 'wx', flush: true })
    await pipeline(frames, createGzip({ level: 3 }), out)
    await rename(draft, file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') await rm(draft, { force: true })
    throw error
  }
}

export function toFrame(head: Readonly<Record<string, unknown>>, body?: Buffer): Buffer {
  const line = Buffer.from(`${JSON.stringify({ ...head, ...(body ? { bytes: body.length } : {}) })}\n`)
  return body ? Buffer.concat([line, body]) : line
}

/** @throws Problem `bad-input` when the file is not there, is not gzip, breaks off or is not made of frames. */
export async function* readFrames(file: string): AsyncGenerator<Frame> {
  const source = createReadStream(file)
  const unzipped = createGunzip({ chunkSize: 256 * 1024 })
  source.on('error', (error) => unzipped.destroy(error))
  source.pipe(unzipped)
  try {
    const bytes = takeFrom(unzipped)
    for (;;) {
      const line = await bytes.line()
      if (line === undefined) return
      const head = zHead.parse(JSON.parse(line))
      yield { head, body: head.bytes === undefined ? undefined : await bytes.take(head.bytes) }
    }
  } catch (error) {
    const { code = '', message } = error as NodeJS.ErrnoException
    const ours = error instanceof SyntaxError || error instanceof z.ZodError
    if (!ours && !/^(Z_|E[A-Z]+$)/.test(code) && message !== brokenOff) throw error
    throw new Problem(
      'bad-input',
      `${file} is not a whole backup: ${ours ? 'a line is not a frame' : code || message}.`,
    )
  } finally {
    source.destroy()
    unzipped.destroy()
  }
}

function takeFrom(stream: Readable) {
  const chunks: AsyncIterator<Buffer> = stream[Symbol.asyncIterator]()
  let held: Buffer = Buffer.alloc(0)
  const more = async () => {
    const { done, value } = await chunks.next()
    if (!done) held = Buffer.concat([held, value])
    return !done
  }
  return {
    async line(): Promise<string | undefined> {
      for (;;) {
        const end = held.indexOf(10)
        if (end >= 0) {
          const text = held.toString('utf8', 0, end)
          held = held.subarray(end + 1)
          return text
        }
        if (await more()) continue
        if (held.length > 0) throw new Error(brokenOff)
        return undefined
      }
    },
    async take(count: number): Promise<Buffer> {
      while (held.length < count) if (!(await more())) throw new Error(brokenOff)
      const taken = held.subarray(0, count)
      held = held.subarray(count)
      return taken
    },
  }
}
