import { parentPort, workerData } from 'node:worker_threads'
import { readBericht } from '@samenhang/standards/istandaarden/read.ts'

parentPort?.postMessage(readBericht(workerData as Uint8Array))
