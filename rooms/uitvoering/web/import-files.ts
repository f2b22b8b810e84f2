import type { ProblemPlace } from '@samenhang/kernel/errors/problem.ts'
import type { Ingelezen } from '../contract.ts'

/** What became of one chosen file. */
export type Outcome =
  | { state: 'wacht' | 'bezig' | 'gestopt' | 'mislukt' }
  | { state: 'bewaard' | 'bekend'; answer: Ingelezen }
  | { state: 'geweigerd'; title: string; places: readonly ProblemPlace[] }

/** A file of the choice with what became of it; `id` is its place in the choice. */
export type Entry = { id: number; file: File; outcome: Outcome }

/** Sends one file and says what became of it. A refusal is an outcome; a lost connection throws. */
export type SendFile = (file: File) => Promise<Outcome>

/** Entries that still have to be sent: new ones and those whose connection was lost or that were stopped. */
export const isOpen = ({ outcome: { state } }: Entry): boolean => ['wacht', 'gestopt', 'mislukt'].includes(state)

/**
 * Sends files one after the other, so that a 301 can stand before its 305 in the choice. After a lost connection or a
 * stop the rest is not sent.
 * @param tell hears of every change
 * @param isStopped asked before each file
 */
export async function importFiles(
  entries: readonly Entry[],
  send: SendFile,
  tell: (entry: Entry) => void,
  isStopped: () => boolean,
): Promise<void> {
  let lost = false
  for (const entry of entries.filter(isOpen)) {
    if (lost || isStopped()) {
      tell({ ...entry, outcome: { state: 'gestopt' } })
      continue
    }
    tell({ ...entry, outcome: { state: 'bezig' } })
    try {
      tell({ ...entry, outcome: await send(entry.file) })
    } catch {
      lost = true
      tell({ ...entry, outcome: { state: isStopped() ? 'gestopt' : 'mislukt' } })
    }
  }
}

/** How many files are done with, in whatever way. */
export const countDone = (entries: readonly Entry[]): number =>
  entries.filter(({ outcome: { state } }) => ['bewaard', 'bekend', 'geweigerd'].includes(state)).length
