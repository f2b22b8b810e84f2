import { getPersoon } from '@samenhang/basis/contract.ts'
import { addDays, civilDate } from '@samenhang/kernel/period/civil-date.ts'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  acceptDeling,
  answerVerzoek,
  createDeling,
  createVerzoek,
  finishDeling,
  previewDeling,
  readDeling,
  rejectDeling,
  revokeDeling,
} from '../contract.ts'
import { type DelenHouse, ids, openDelenHouse } from '../testing/delen-house.ts'

let delen: DelenHouse
beforeAll(async () => {
  delen = await openDelenHouse()
})
afterAll(() => delen?.database.drop())

const path = { persoonId: ids.sanne }
const first = civilDate('2026-11-24')
const receivers = ['koen', 'jan'] as const
type Receiver = (typeof receivers)[number]
const extra = ['geboortedatum', 'adres', 'gezag'] as const

/** What a plain list says of one deling: nothing here comes from the product. */
type Plain = {
  delingId: string
  to: Receiver
  velden: readonly string[]
  until: number
  state: 'offered' | 'accepted' | 'ended'
  objection: string | null
}
type Step =
  | { do: 'offer'; to: Receiver; velden: readonly string[]; days: number; accepted: boolean }
  | { do: 'accept' | 'reject' | 'finish' | 'revoke' | 'object' | 'grant' | 'overrule'; at: number }
  | { do: 'wait'; days: number }

const zStep: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    do: fc.constant('offer' as const),
    to: fc.constantFrom(...receivers),
    velden: fc.subarray([...extra]),
    days: fc.integer({ min: 0, max: 3 }),
    accepted: fc.boolean(),
  }),
  {
    weight: 3,
    arbitrary: fc.record({
      do: fc.constantFrom('accept', 'accept', 'reject', 'finish', 'revoke', 'object', 'grant', 'overrule'),
      at: fc.nat(3),
    }) as fc.Arbitrary<Step>,
  },
  fc.record({ do: fc.constant('wait' as const), days: fc.constantFrom(1, 2) }),
)

const tally = { steps: 0, open: 0, closed: 0 }

/** Takes one step in the product; the plain list moves only when the product says that it happened. */
async function take(step: Step, list: Plain[], today: number): Promise<number> {
  tally.steps++
  if (step.do === 'wait') {
    const next = today + step.days
    delen.clock.moveTo(`${addDays(first, next)}T09:12:00+01:00`)
    return next
  }
  if (step.do === 'offer') {
    const body = { velden: ['naam', ...step.velden] }
    const { gezien } = await delen.as('farida', previewDeling, { path, body })
    const day = addDays(first, today)
    const { delingId } = await delen.as('farida', createDeling, {
      path,
      body: {
        ...body,
        gezien,
        ontvanger: { medewerkerId: ids[step.to] },
        purpose: 'hulp-verlenen',
        doelId: ids.doel,
        legalBasis: 'wmo-2-3-2',
        noodzaak: 'Nodig voor deze test.',
        period: { from: day, to: addDays(day, step.days) },
        geinformeerdOp: day,
        geinformeerdHoe: 'in een gesprek',
      },
    })
    const state = step.accepted ? 'accepted' : 'offered'
    if (step.accepted) await delen.as(step.to, acceptDeling, { path: { ...path, delingId } })
    list.push({ delingId, to: step.to, velden: body.velden, until: today + step.days, state, objection: null })
    return today
  }
  const one = list.at(-1 - step.at)
  if (!one) return today
  const at = { ...path, delingId: one.delingId }
  const reden = 'Voor deze test.'
  const answer = (besluit: string, who: 'mila' | 'farida') =>
    delen.as(who, answerVerzoek, {
      path: { ...path, verzoekId: one.objection ?? ids.doel },
      body: { besluit, tekst: 'Dit is het antwoord.' },
    })
  const asked = {
    accept: () => delen.as(one.to, acceptDeling, { path: at }),
    reject: () => delen.as(one.to, rejectDeling, { path: at, body: { reden } }),
    finish: () => delen.as(one.to, finishDeling, { path: at, body: { uitkomst: reden } }),
    revoke: () => delen.as('farida', revokeDeling, { path: at, body: { reden } }),
    object: () =>
      one.objection
        ? Promise.reject(new Error('one objection at a time'))
        : delen.as('sanne', createVerzoek, {
            path,
            body: { soort: 'bezwaar', over: 'deling', delingId: one.delingId, tekst: reden },
          }),
    grant: () => answer('toegewezen', 'farida'),
    overrule: () => answer('afgewezen', 'mila'),
  }[step.do]
  const done = await asked().catch(() => undefined)
  if (!done) return today
  if (step.do === 'accept') one.state = 'accepted'
  if (step.do === 'object') one.objection = (done as { verzoekId: string }).verzoekId
  if (step.do === 'overrule') one.objection = null
  if (['reject', 'finish', 'revoke', 'grant'].includes(step.do)) one.state = 'ended'
  if (step.do === 'grant') one.objection = null
  return today
}

const isOpen = (one: Plain, today: number) => one.state === 'accepted' && one.objection === null && today <= one.until

async function seenBy(who: Receiver): Promise<string[]> {
  const persoon = await delen.as(who, getPersoon, { path }).catch(() => undefined)
  if (!persoon) return []
  const seen = extra.filter((veld) => persoon[veld].k !== 'withheld')
  expect([persoon.betrokkenen.k, persoon.vertegenwoordiging.k]).toEqual(['withheld', 'withheld'])
  return ['naam', ...seen].sort()
}

test('after any sequence of shares a receiver sees what is open to them, and never more', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(zStep, { minLength: 4, maxLength: 9 }), async (steps) => {
      const list: Plain[] = []
      let today = 0
      delen.clock.moveTo(`${first}T09:12:00+01:00`)
      for (const step of steps) {
        today = await take(step, list, today)
        for (const who of receivers) {
          const granted = list.filter((one) => one.to === who && isOpen(one, today)).flatMap(({ velden }) => velden)
          expect(await seenBy(who)).toEqual([...new Set(granted)].sort())
        }
        for (const one of list) {
          const asked = { path: { ...path, delingId: one.delingId } }
          const read = await delen.as(one.to, readDeling, asked).catch(() => undefined)
          const open = isOpen(one, today)
          tally[open ? 'open' : 'closed']++
          expect(read?.inhoud.velden.map(({ veld }) => veld).sort()).toEqual(open ? [...one.velden].sort() : undefined)
        }
      }
      // The next sequence starts with nothing open.
      for (const { delingId } of list) {
        await delen
          .as('farida', revokeDeling, { path: { ...path, delingId }, body: { reden: 'Klaar met de test.' } })
          .catch(() => undefined)
      }
      await delen.database.admin.query(`UPDATE delen.deling SET status = 'ingetrokken'`)
    }),
    { numRuns: 40 },
  )
  console.info('sequences of shares:', JSON.stringify(tally))
  expect(Math.min(tally.open, tally.closed)).toBeGreaterThan(20)
}, 240_000)
