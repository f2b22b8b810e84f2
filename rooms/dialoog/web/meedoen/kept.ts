import type { Keuze, StellingKaart } from '../../shapes.ts'

/** A addStem that was made here; it stays in the queue until the server has it. */
export type Stem = { readonly stemId: string; readonly stellingId: string; readonly keuze: Keuze }

/** What somebody sees and did, kept in the browser. */
export type Kept = {
  readonly code: string | null
  /** Language of the page and, where there is a translation, of the stellingen. */
  readonly taal: string | null
  /** Stellingen to addStem on, the first one is on the screen. */
  readonly cards: readonly StellingKaart[]
  /** Votes that the server does not have yet, oldest first. */
  readonly queue: readonly Stem[]
  /** What was voted on this device, for going back; the last one is the newest. */
  readonly done: readonly { readonly card: StellingKaart; readonly keuze: Keuze }[]
  /** How many were voted on and are left, as the server last said. */
  readonly stand: { readonly gestemd: number; readonly over: number } | null
}

export const empty: Kept = { code: null, taal: null, cards: [], queue: [], done: [], stand: null }

/** A addStem on the card that is shown first: it goes in the queue, and the next card comes up. */
export function addStem(kept: Kept, card: StellingKaart, keuze: Keuze, stemId: string): Kept {
  const again = kept.done.some((one) => one.card.stellingId === card.stellingId)
  return {
    ...kept,
    cards: kept.cards.filter(({ stellingId }) => stellingId !== card.stellingId),
    queue: [...kept.queue, { stemId, stellingId: card.stellingId, keuze }],
    done: [...kept.done.filter((one) => one.card.stellingId !== card.stellingId), { card, keuze }],
    stand:
      kept.stand && !again ? { gestemd: kept.stand.gestemd + 1, over: Math.max(0, kept.stand.over - 1) } : kept.stand,
  }
}

/**
 * What the server answered to these votes: they leave the queue, new cards come behind those that are there. Votes that
 * were made while it answered stay, and what it says of how far one is does not know of them yet.
 */
export function settle(
  kept: Kept,
  sent: readonly Stem[],
  answer: { volgende: readonly StellingKaart[]; gestemd: number; over: number },
): Kept {
  const gone = new Set(sent.map(({ stemId }) => stemId))
  const queue = kept.queue.filter(({ stemId }) => !gone.has(stemId))
  const known = new Set([...kept.cards, ...kept.done.map(({ card }) => card)].map(({ stellingId }) => stellingId))
  const fresh = answer.volgende.filter(({ stellingId }) => !known.has(stellingId))
  const waiting = new Set(queue.map(({ stellingId }) => stellingId)).size
  return {
    ...kept,
    queue,
    cards: [...kept.cards, ...fresh],
    stand: { gestemd: answer.gestemd + waiting, over: Math.max(0, answer.over - waiting) },
  }
}
