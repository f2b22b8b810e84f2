import { readFile, stat, writeFile } from 'node:fs/promises'
import { Problem } from '@samenhang/kernel/errors/problem.ts'
import type { House } from '@samenhang/kernel/house.ts'
import { type Call, call, longWork, toRequest } from '@samenhang/kernel/operation/call.ts'
import type { Download } from '@samenhang/kernel/operation/download.ts'
import type { Handler } from '@samenhang/kernel/operation/handler.ts'
import type { Operation } from '@samenhang/kernel/operation/operation.ts'
import { printAnswer } from './print-answer.ts'
import { say } from './report-problem.ts'
import { runJob } from './run-job.ts'

/** Runs one operation for one caller and prints what it answers. */
export async function runOperation(
  house: House,
  handler: Handler,
  incoming: Call,
  { json, out }: { json: boolean; out?: string },
): Promise<number> {
  if (handler.mode === 'long') return runJob(house, handler, incoming, json)
  if (handler.mode === 'stream') return runStream(house, handler, incoming, json)
  const answer = await call(house, handler, incoming)
  if (handler.operation.kind !== 'download') {
    printAnswer(answer, json)
    return 0
  }
  const file = answer as Download
  const path = out ?? file.fileName.replaceAll(/[^\w.-]/g, '_')
  // An earlier file is not written over unless it is named.
  await writeFile(path, file.bytes, { mode: 0o600, flag: out ? 'w' : 'wx' })
  if (json) printAnswer({ file: path, mediaType: file.mediaType, bytes: file.bytes.length }, true)
  else say(`${path}: ${file.mediaType}, ${file.bytes.length} bytes`)
  return 0
}

/** Bytes for an operation of kind `upload`. */
export async function readUpload(operation: Operation, path: string): Promise<Uint8Array> {
  const { size } = await stat(path)
  if (operation.maxBytes && size > operation.maxBytes) throw new Problem('too-large', `${path}: ${size} bytes`)
  return new Uint8Array(await readFile(path))
}

async function runStream(
  house: House,
  handler: Extract<Handler, { mode: 'stream' }>,
  incoming: Call,
  json: boolean,
): Promise<number> {
  let stopped = false
  process.once('SIGINT', () => {
    stopped = true
  })
  const { input } = toRequest(handler.operation, incoming)
  const work = longWork(house, handler.operation, incoming, async () => !stopped)
  for await (const item of handler.run(work, input as never)) {
    printAnswer(handler.operation.output.parse(item), json)
    if (stopped) break
  }
  return 0
}
