import { parentPort } from 'node:worker_threads'
import { type Order, workOut } from './work-out.ts'

/** Works out one gesprek after another, away from the thread that answers requests. */
parentPort?.on('message', ({ number, order }: { number: number; order: Order }) => {
  try {
    parentPort?.postMessage({ number, workedOut: workOut(order) })
  } catch (error) {
    parentPort?.postMessage({ number, problem: (error as Error).message })
  }
})
