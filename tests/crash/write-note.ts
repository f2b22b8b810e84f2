import { createHash } from 'node:crypto'
import type { House } from '@samenhang/kernel/house.ts'
import { call } from '@samenhang/kernel/operation/call.ts'
import { emptyCall, helper, known } from '@samenhang/kernel/testing/tiny/tiny-house.ts'

/**
 * Writes one note under an idempotency key, with the key as its words and in its trace, so that note, log line, outbox
 * row and key can be found from each other.
 * @returns id of the note
 */
export async function writeNote(house: House, key: string): Promise<string> {
  const handler = house.handlers.get('tiny.addNote')
  if (!handler) throw new Error('The tiny room has no addNote')
  const blank = emptyCall(helper)
  const origin = { ...blank.origin, traceId: traceOf(key) }
  const input = { ...blank.input, body: { persoonId: known, words: key } }
  const note = await call(house, handler, { ...blank, origin, input, key })
  return (note as { id: string }).id
}

/** 32 hexadecimal digits. */
export function traceOf(key: string): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 32)
}
