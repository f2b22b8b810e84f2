import { addDays, type CivilDate, daysBetween } from '@samenhang/kernel/period/civil-date.ts'
import { exactlyOne, intersect } from '@samenhang/kernel/period/period.ts'
import { lawInForce } from '../besluit/besluit.ts'
import type { ActieFact, At, Bevinding, PlanFacts, Toets } from './facts.ts'

/** Everything in a plan that does not hold together today. Pure: the same facts give the same findings. */
export function testPlan(facts: PlanFacts): Bevinding[] {
  return Object.values(toetsen).flatMap((toets) => toets(facts))
}

/** Each toets by itself, for its planted fault. */
export const toetsen = {
  /** Words without a doel after so many weeks, and no reason. */
  R1: ({ woorden, doelen, weken, today }) =>
    woorden
      .filter(
        ({ id, ingetrokkenOp, reden }) => !ingetrokkenOp && !reden && !doelen.some((one) => one.woordIds.includes(id)),
      )
      .filter(({ gezegdOp }) => daysBetween(gezegdOp, today) > weken * 7)
      .map(({ id, gezegdOp }) => found('R1', [{ soort: 'eigen-woord', id }], addDays(gezegdOp, weken * 7 + 1))),

  /** A doel that no words carry (any more), and no reason why. */
  R2: ({ doelen, woorden }) =>
    doelen
      .filter(({ endedOn, zonderWoorden }) => !endedOn && !zonderWoorden)
      .filter(({ woordIds }) => !woordIds.some((id) => woorden.some((one) => one.id === id && !one.ingetrokkenOp)))
      .map(({ id }) => found('R2', [{ soort: 'doel', id }])),

  /** A doel for which nobody agreed to do anything from today on. */
  R3: ({ doelen, acties, today }) =>
    doelen
      .filter(({ id, endedOn }) => !endedOn && !open(acties, today).some(({ doelId }) => doelId === id))
      .map(({ id }) => found('R3', [{ soort: 'doel', id }])),

  /** An actie that nobody does, or of which nobody knows when. */
  R4: ({ acties, today }) =>
    open(acties, today)
      .filter(({ eigenaar, vacant, hasDate }) => eigenaar === null || vacant || !hasDate)
      .map(({ id }) => found('R4', [{ soort: 'actie', id }])),

  /** Two promise the same, on a day that both have. */
  R5: ({ acties, today }) =>
    pairs(open(acties, today)).flatMap(([a, b]) => {
      const both = intersect(a.period, b.period)
      const twice = a.eigenaar !== null && b.eigenaar !== null && a.eigenaar !== b.eigenaar && same(a.titel, b.titel)
      return both && twice ? [found('R5', [actie(a), actie(b)], both.from)] : []
    }),

  /** One person has to be at two places at one time. */
  R6: ({ acties, today }) =>
    pairs(open(acties, today)).flatMap(([a, b]) => {
      const both = intersect(a.period, b.period)
      return both && a.eigenaar !== null && a.eigenaar === b.eigenaar && collide(a, b)
        ? [found('R6', [actie(a), actie(b)], both.from)]
        : []
    }),

  /** A day with two regisseurs, or without one where nobody said so. */
  R7: ({ huishoudenId, regisseurs, zonder, since, today }) => {
    if (since > today) return []
    const over = { from: since, to: today }
    const { gaps } = exactlyOne([...regisseurs, ...zonder], over)
    const { doubles } = exactlyOne(regisseurs, over)
    return [...gaps, ...doubles].map(({ from }) => found('R7', [{ soort: 'huishouden', id: huishoudenId }], from))
  },

  /** Help that needs a besluit and has none on some day. */
  R11: ({ voorzieningen, besluiten, today }) =>
    voorzieningen
      .filter(({ algemeen }) => !algemeen)
      .flatMap(({ id, wet, period }) => {
        const until = intersect(period, { from: period.from, to: today })
        if (!until) return []
        const { gaps } = exactlyOne(
          besluiten.filter((one) => one.wet === wet).map((one) => one.period),
          until,
        )
        return gaps.slice(0, 1).map(({ from }) => found('R11', [{ soort: 'voorziening', id }], from))
      }),

  /** A besluit that begins before its law was in force. */
  R12: ({ besluiten }) =>
    besluiten
      .filter(({ wet, period }) => period.from < (lawInForce[wet as keyof typeof lawInForce] ?? period.from))
      .map(({ id, period }) => found('R12', [{ soort: 'besluit', id }], period.from)),

  /** A part of which nobody knows how long to keep it, or for which two laws say different things. */
  R28: ({ onderdelen }) =>
    onderdelen
      .filter(({ jaren }) => jaren.length === 0 || jaren.includes(null) || new Set(jaren).size > 1)
      .map(({ id }) => found('R28', [{ soort: 'onderdeel', id }])),
} satisfies Record<Toets, (facts: PlanFacts) => Bevinding[]>

function found(toets: Toets, at: readonly At[], from: CivilDate | null = null): Bevinding {
  return { toets, at, from }
}

function actie({ id }: ActieFact): At {
  return { soort: 'actie', id }
}

/** Acties that still count: not closed, and not over. */
function open(acties: readonly ActieFact[], today: CivilDate): ActieFact[] {
  return acties.filter(({ closed, period }) => !closed && (period.to === null || period.to >= today))
}

function pairs<Item>(items: readonly Item[]): [Item, Item][] {
  return items.flatMap((a, index) => items.slice(index + 1).map((b): [Item, Item] => [a, b]))
}

/** The same task, however it is written: case, accents and punctuation aside. */
function same(a: string, b: string): boolean {
  const plain = (text: string) =>
    text
      .normalize('NFD')
      .replace(/\p{M}+/gu, '')
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()
      .toLowerCase()
  return plain(a) === plain(b)
}

function collide({ bezet: a }: ActieFact, { bezet: b }: ActieFact): boolean {
  if (!a || !b || a.plek === b.plek) return false
  return a.weekdagen.some((day) => b.weekdagen.includes(day)) && a.van < b.tot && b.van < a.tot
}
