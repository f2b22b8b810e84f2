import { Worker } from 'node:worker_threads'
import type { Order, WorkedOut } from './work-out.ts'

type Answer = { readonly number: number; readonly workedOut?: WorkedOut; readonly problem?: string }
type Waiting = { readonly resolve: (workedOut: WorkedOut) => void; readonly reject: (error: Error) => void }

let worker: Worker | undefined
let asked = 0
const waiting = new Map<number, Waiting>()

/**
 * Works out a gesprek in the one worker of this process, which is started when it is first needed and never keeps the
 * process alive by itself.
 * @throws Error when the worker ends, for instance for want of memory; the next call starts another.
 */
export function workOutInWorker(order: Order): Promise<WorkedOut> {
  worker ??= startWorker()
  const number = asked++
  worker.ref()
  return new Promise((resolve, reject) => {
    waiting.set(number, { resolve, reject })
    worker?.postMessage({ number, order })
  })
}

function startWorker(): Worker {
  const started = new Worker(new URL('./worker.ts', import.meta.url), {
    execArgv: [],
    resourceLimits: { maxOldGenerationSizeMb: 384, maxYoungGenerationSizeMb: 32 },
  })
  started.on('message', ({ number, workedOut, problem }: Answer) => {
    const one = waiting.get(number)
    waiting.delete(number)
    if (waiting.size === 0) started.unref()
    if (workedOut) one?.resolve(workedOut)
    else one?.reject(new Error(problem))
  })
  const stop = (error: Error) => {
    if (worker !== started) return
    worker = undefined
    for (const { reject } of waiting.values()) reject(error)
    waiting.clear()
  }
  started.on('error', stop)
  started.on('exit', () => stop(new Error('the worker that works out a gesprek has ended')))
  return started
}
