import { monitorEventLoopDelay } from 'node:perf_hooks'
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads'
import { analyse } from '@samenhang/dialoog/rekenen/analyse.ts'
import { type Planted, plantStemmen } from '@samenhang/dialoog/rekenen/testing/planted.ts'

/** Figures of one gesprek; milliseconds, and MiB that the whole process held at most. */
export type Measured = {
  readonly votes: number
  readonly min: number
  readonly median: number
  readonly first: number
  readonly mebibytes: number
  /** How late the main thread was while the worker ran. */
  readonly p99: number
  readonly max: number
}

type Asked = { readonly planted: Planted; readonly rounds: number; readonly toets: boolean }

if (isMainThread) await watch(JSON.parse(process.argv[2] ?? '{}'))
else work(workerData)

/** The main thread: does nothing but be on time. */
async function watch(asked: Asked): Promise<void> {
  const worker = new Worker(new URL(import.meta.url), {
    workerData: asked,
    resourceLimits: { maxOldGenerationSizeMb: 192, maxYoungGenerationSizeMb: 16 },
  })
  const delay = monitorEventLoopDelay({ resolution: 5 })
  delay.enable()
  const { votes, millis } = await new Promise<{ votes: number; millis: number[] }>((resolve, reject) => {
    worker.once('message', resolve)
    worker.once('error', reject)
  })
  delay.disable()
  const sorted = millis.toSorted((a, b) => a - b)
  const measured: Measured = {
    votes,
    min: sorted[0] ?? 0,
    median: sorted[Math.floor(sorted.length / 2)] ?? 0,
    first: millis[0] ?? 0,
    mebibytes: process.resourceUsage().maxRSS / 1024,
    p99: delay.percentile(99) / 1e6,
    max: delay.max / 1e6,
  }
  process.send?.(measured, () => process.disconnect?.())
}

function work({ planted, rounds, toets }: Asked): void {
  const stemmen = plantStemmen(planted)
  const millis = Array.from({ length: rounds }, () => {
    const began = performance.now()
    const { k } = analyse(stemmen, { mode: 'standaard', toets })
    if (k !== planted.groups) throw new Error(`${k} groups are found of ${planted.groups} that were planted`)
    return performance.now() - began
  })
  parentPort?.postMessage({ votes: stemmen.waarde.length, millis })
}
