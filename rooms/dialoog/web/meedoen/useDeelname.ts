import { useCallback, useEffect, useRef, useState } from 'react'
import type { Keuze, StellingKaart } from '../../shapes.ts'
import { ask, Refused } from './ask.ts'
import { readKept, writeKept } from './keep.ts'
import { addStem, type Kept, settle } from './kept.ts'

/** So many stellingen are kept ahead, so that a lost connection does not stop anybody at once. */
const ahead = 12
const tryAgainMs = 5000
/** The server takes a hundred at once. */
const most = 100

export type Deelname = {
  readonly kept: Kept
  /** True while votes wait for a connection. */
  readonly offline: boolean
  /** Why the server takes no votes; null when it does. */
  readonly refused: string | null
  change(part: Partial<Kept>): void
  cast(card: StellingKaart, keuze: Keuze): void
}

/** Votes of one gesprek: shown at once, kept in the browser, and sent as soon as there is a connection, each once. */
export function useDeelname(gesprekId: string): Deelname {
  const [kept, setKept] = useState(() => readKept(gesprekId))
  const [offline, setOffline] = useState(false)
  const [refused, setRefused] = useState<string | null>(null)
  const newest = useRef(kept)
  const busy = useRef(false)

  const update = useCallback(
    (next: Kept) => {
      newest.current = next
      writeKept(gesprekId, next)
      setKept(next)
    },
    [gesprekId],
  )

  const send = useCallback(async () => {
    const now = newest.current
    if (busy.current || !now.code || !wantsAnything(now)) return
    busy.current = true
    try {
      const sent = now.queue.slice(0, most)
      const answer = await exchange(now, sent)
      // Looked at after the answer: somebody who votes fast did so while it was on its way.
      update(settle(newest.current, sent, answer))
      setOffline(false)
    } catch (error) {
      if (error instanceof Refused && error.status < 500 && error.status !== 429) setRefused(error.message)
      else setOffline(true)
    } finally {
      busy.current = false
    }
    // Votes that came in while this was on its way.
    if (newest.current.queue.length > 0 && newest.current !== now) setKept((same) => ({ ...same }))
  }, [update])

  useEffect(() => {
    if (kept.code && refused === null) void send()
  }, [kept, refused, send])

  useEffect(() => {
    const again = () => void send()
    const timer = setInterval(() => newest.current.queue.length > 0 && again(), tryAgainMs)
    addEventListener('online', again)
    return () => {
      clearInterval(timer)
      removeEventListener('online', again)
    }
  }, [send])

  return {
    kept,
    offline: offline && kept.queue.length > 0,
    refused,
    change: (part) => {
      setRefused(null)
      update({ ...newest.current, ...part })
    },
    cast: (card, keuze) => update(addStem(newest.current, card, keuze, crypto.randomUUID())),
  }
}

/** One request both sends what waits and asks what comes next. */
function exchange({ code, cards }: Kept, sent: Kept['queue']) {
  const wanted = Math.max(0, ahead - cards.length)
  if (sent.length === 0) return ask('listVolgende', code ?? '', { query: { aantal: String(ahead) } })
  const wens = { aantal: wanted, behalve: cards.map(({ stellingId }) => stellingId) }
  return ask('castStemmen', code ?? '', { body: { stemmen: sent, wens } })
}

/** Votes to send, or no stellingen left while the server has, or may have, more. */
function wantsAnything({ queue, cards, stand }: Kept): boolean {
  return queue.length > 0 || (cards.length === 0 && stand?.over !== 0)
}
