import type { Bericht } from '@samenhang/standards/istandaarden/berichten.ts'
import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { listPrestaties, listToewijzingen } from '../contract.ts'
import { bsns, type ChainHouse, openChainHouse } from '../testing/chain-house.ts'
import { credit, declaratie, prestatie, start, stop, toegewezen, toewijzing } from '../testing/messages.ts'

let chain: ChainHouse
beforeAll(async () => {
  chain = await openChainHouse()
})
afterAll(() => chain?.database.drop())

/** A story with a change, a correction, a removal, a credit and two declaraties. */
const messages: readonly Bericht[] = (() => {
  const about = (identificatie: string) => ({ identificatie })
  const line = prestatie('ijw', 1, 'A')
  const july = { begindatum: '2026-07-01', einddatum: '2026-07-31' }
  const again = prestatie('ijw', 1, 'C', { productPeriode: july })
  const changed = { toewijzingstijd: '16:00:00', einddatum: '2027-03-31', commentaar: 'Ook op vrijdag' }
  const removed = { toewijzingsdatum: '2026-08-01', einddatum: '2026-06-01', redenWijziging: '13' as const }
  return [
    toewijzing(
      about('1'),
      toegewezen('ijw', 1),
      toegewezen('ijw', 2, { ...changed, product: { categorie: '50', code: '50A01' } }),
    ),
    toewijzing(about('2'), toegewezen('ijw', 1, changed)),
    // The same moment again: dagtekening decides.
    toewijzing(
      { ...about('3'), dagtekening: '2026-05-07' },
      toegewezen('ijw', 1, { ...changed, commentaar: 'En thuis' }),
    ),
    toewijzing(about('4'), toegewezen('ijw', 2, removed)),
    start(about('5'), 1),
    start(about('6'), 1, { statusAanlevering: '3' }),
    start(about('7'), 1, { begindatum: '2026-06-03' }),
    stop(about('8'), 1, { begindatum: '2026-06-03' }),
    declaratie(about('9'), { [bsns.daan]: [line], [bsns.riet]: [prestatie('ijw', 77, 'B')] }),
    declaratie(about('10'), { [bsns.daan]: [credit(line, 'D'), again] }, '07'),
  ]
})()

const mine = [
  'prestatie',
  'declaratie',
  'pseudoniem',
  'levering',
  'toewijzing_inhoud',
  'toewijzing_versie',
  'toewijzing',
  'bericht',
]

/** Everything stored, without what chance or the moment gives: row ids, pseudonyms and the time of import. */
async function stored(): Promise<unknown> {
  const { admin } = chain.database
  const tables = await Promise.all(
    mine.map(async (table) => {
      const { rows } = await admin.query<{ row: string }>(
        `SELECT (to_jsonb(t) - '{bericht_id,declaratie_id,pseudoniem,ingelezen_op}'::text[]
           - CASE WHEN '${table}' = 'toewijzing' THEN '' ELSE 'id' END)::text AS row FROM uitvoering.${table} AS t`,
      )
      return rows.map(({ row }) => row).sort()
    }),
  )
  const asked = { query: { persoonId: chain.persons.daan }, purpose: 'ondersteuning-coordineren' }
  const read = [await chain.as('farida', listToewijzingen, asked), await chain.as('farida', listPrestaties, asked)]
  return { tables, read: JSON.parse(JSON.stringify(read, (key, value) => (key === 'prestatieId' ? undefined : value))) }
}

async function storeInOrder(order: readonly Bericht[]): Promise<unknown> {
  await chain.database.admin.query(`TRUNCATE ${mine.map((table) => `uitvoering.${table}`).join()}`)
  for (const message of order) await chain.receive(message)
  return stored()
}

test('any order of arrival leaves the same behind (OP080)', async () => {
  const expected = await storeInOrder(messages)
  expect(expected).toMatchObject({
    read: [
      {
        items: [
          {
            nummer: 1,
            period: { to: '2027-03-31' },
            leveringen: [{ soort: 'start', begindatum: '2026-06-03' }, { soort: 'stop' }],
          },
          { nummer: 2, verwijderd: true },
        ],
      },
      { items: [{ toegewezen: true, cents: 5000 }] },
    ],
  })
  const orders = fc.shuffledSubarray([...messages], { minLength: messages.length })
  await fc.assert(
    fc.asyncProperty(orders, async (order) => {
      expect(await storeInOrder(order)).toEqual(expected)
    }),
    { numRuns: 12 },
  )
}, 60_000)

test('of what arrives at the same moment each message is stored once', async () => {
  await chain.database.admin.query(`TRUNCATE ${mine.map((table) => `uitvoering.${table}`).join()}`)
  const [message = start({ identificatie: '0' }, 1)] = messages
  const answers = await Promise.all([chain.receive(message), chain.receive(message), chain.receive(message)])
  expect(answers.map(({ bekend }) => bekend).sort()).toEqual([false, true, true])
  expect(new Set(answers.map(({ berichtId }) => berichtId)).size).toBe(1)
})
