import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Keuze } from '../../shapes.ts'
import { addStem, empty, type Kept, type Stem, settle } from './kept.ts'

const card = (nummer: number) => ({
  stellingId: `00000000-0000-4000-8000-${String(nummer).padStart(12, '0')}` as never,
  ...{ nummer, tekst: `Stelling ${nummer}`, taal: 'nl', vertalingen: {} },
})
const keuzes: Keuze[] = ['eens', 'oneens', 'weet-niet', 'overgeslagen']

/** A server that keeps each addStem once and answers what is left, in a fixed order. */
function serverOf(all: number) {
  const rows = new Map<string, Stem>()
  const state = () => {
    const voted = new Set([...rows.values()].map(({ stellingId }) => stellingId))
    const left = Array.from({ length: all }, (_, n) => card(n)).filter(({ stellingId }) => !voted.has(stellingId))
    return { volgende: left.slice(0, 5), gestemd: voted.size, over: left.length }
  }
  const take = (sent: readonly Stem[]) => {
    for (const one of sent) if (!rows.has(one.stemId)) rows.set(one.stemId, one)
    return state()
  }
  return { rows, take, state }
}

test('whatever gets lost on the way, every addStem arrives once, in order, and nothing is asked twice', () => {
  const step = fc.record({
    does: fc.constantFrom('addStem', 'send', 'lost', 'unheard'),
    keuze: fc.constantFrom(...keuzes),
  })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
      const server = serverOf(12)
      let kept: Kept = settle(empty, [], server.state())
      const made: Stem[] = []
      for (const [index, { does, keuze }] of steps.entries()) {
        const [shown] = kept.cards
        if (does === 'addStem' && shown) {
          kept = addStem(kept, shown, keuze, `stem ${index}`)
          made.push({ stemId: `stem ${index}`, stellingId: shown.stellingId, keuze })
        }
        // Unheard: the server got it, the answer did not come back.
        if (does === 'unheard') server.take(kept.queue)
        if (does === 'send') kept = settle(kept, kept.queue, server.take(kept.queue))
      }
      kept = settle(kept, kept.queue, server.take(kept.queue))
      expect([...server.rows.values()]).toEqual(made)
      expect(kept.queue).toEqual([])
      expect(new Set(made.map(({ stellingId }) => stellingId)).size).toBe(made.length)
      expect(kept.stand).toEqual({ gestemd: made.length, over: 12 - made.length })
    }),
  )
})

test('a addStem that is changed is sent again and counts as one', () => {
  const started: Kept = { ...empty, cards: [card(1), card(2)], stand: { gestemd: 0, over: 2 } }
  const once = addStem(started, card(1), 'eens', 'a')
  const twice = addStem(once, card(1), 'oneens', 'b')
  expect(twice.queue.map(({ keuze }) => keuze)).toEqual(['eens', 'oneens'])
  expect(twice.done).toEqual([{ card: card(1), keuze: 'oneens' }])
  expect(twice.stand).toEqual({ gestemd: 1, over: 1 })
})

test('votes made while the server answers stay in the queue', () => {
  const started: Kept = { ...empty, cards: [card(1), card(2)], stand: { gestemd: 0, over: 2 } }
  const sent = addStem(started, card(1), 'eens', 'a')
  const more = addStem(sent, card(2), 'eens', 'b')
  const after = settle(more, sent.queue, { volgende: [card(2)], gestemd: 1, over: 1 })
  expect(after.queue.map(({ stemId }) => stemId)).toEqual(['b'])
  expect(after.cards).toEqual([])
  expect(after.stand).toEqual({ gestemd: 2, over: 0 })
})
