import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { importBericht, listBerichten, listPrestaties, listToewijzingen } from '../contract.ts'
import { agbcodes, bsns, type ChainHouse, ids, openChainHouse } from '../testing/chain-house.ts'
import { credit, declaratie, prestatie, start, stop, toegewezen, toewijzing } from '../testing/messages.ts'

let chain: ChainHouse
beforeAll(async () => {
  chain = await openChainHouse()
})
afterAll(() => chain?.database.drop())

const toewijzingenOf = async (persoon: 'daan' | 'riet', wet?: string) => {
  const query = { persoonId: chain.persons[persoon] }
  const { items } = await chain.as('farida', listToewijzingen, { query, purpose: 'ondersteuning-coordineren' })
  return items.filter((item) => !wet || item.wet === wet)
}
const prestatiesOf = async (persoon: 'daan' | 'riet') => {
  const query = { persoonId: chain.persons[persoon] }
  return (await chain.as('farida', listPrestaties, { query, purpose: 'ondersteuning-coordineren' })).items
}

describe.each([
  ['iwmo', 'wmo', 10],
  ['ijw', 'jeugdwet', 20],
] as const)('%s', (standard, wet, nummer) => {
  const about = (identificatie: string) => ({ standard, identificatie: `${standard}${identificatie}` })

  test('all four kinds are stored and read back', async () => {
    const line = prestatie(standard, nummer, `${standard}R1`)
    expect(await chain.receive(toewijzing(about('1'), toegewezen(standard, nummer)))).toMatchObject({
      wet,
      soort: 301,
      bekend: false,
      toewijzingen: 1,
      personen: 0,
    })
    expect(await chain.receive(start(about('2'), nummer))).toMatchObject({ soort: 305, leveringen: 1 })
    expect(await chain.receive(stop(about('3'), nummer))).toMatchObject({ soort: 307, leveringen: 1 })
    expect(await chain.receive(declaratie(about('4'), { [bsns.daan]: [line] }))).toMatchObject({ prestaties: 1 })

    expect(await toewijzingenOf('daan', wet)).toMatchObject([
      {
        nummer,
        wet,
        aanbieder: { partijId: ids.waterlelie, naam: 'Aanbieder 1' },
        period: { from: '2026-06-01', to: '2026-12-31' },
        omvang: { volume: 4, eenheid: '04', frequentie: '2' },
        leveringen: [
          { soort: 'start', begindatum: '2026-06-02', einddatum: null, reden: null },
          { soort: 'stop', begindatum: '2026-06-02', einddatum: '2026-09-01', reden: '02' },
        ],
      },
    ])
    const declared = (await prestatiesOf('daan')).filter((item) => item.wet === wet)
    expect(declared).toMatchObject([
      { toegewezen: true, nummer, cents: 5000, prestaties: [{ cents: 5000, period: { from: '2026-06-01' } }] },
    ])
  })
})

test('the same message again is known and stores nothing; another one under its name is a conflict', async () => {
  const message = start({ identificatie: 'dubbel' }, 20)
  const first = await chain.receive(message)
  const before = await chain.countRows()
  expect(await chain.receive(message)).toEqual({ ...first, bekend: true })
  const other = await chain.problemOf(chain.receive(start({ identificatie: 'dubbel' }, 21)))
  expect(other?.problem).toBe('conflict')
  expect(other?.places).toEqual([
    {
      place: 'regel 10, Bericht/Header/BerichtIdentificatie/Identificatie',
      rule: 'TR056',
      message: 'Deze afzender stuurde al een ander bericht met deze Identificatie.',
    },
  ])
  expect(await chain.countRows()).toEqual(before)
  // TR056 counts per kind of message: a stop may have the name of a start.
  expect(await chain.receive(stop({ identificatie: 'dubbel' }, 21))).toMatchObject({ bekend: false })
})

test('an unknown client is added by a 301, without address, and refused in any other message by its line', async () => {
  const about = { identificatie: 'nieuw', bsn: bsns.unknown }
  const before = await chain.countRows()
  const refused = await chain.problemOf(chain.receive(start(about, 900)))
  expect(refused?.places).toEqual([
    { place: 'regel 19, Bericht/Client/Bsn', rule: 'TR304', message: 'Deze client is niet bekend bij deze gemeente.' },
  ])
  const lines = { [bsns.daan]: [prestatie('ijw', 20, 'N1')], [bsns.unknown]: [prestatie('ijw', 900, 'N2')] }
  const second = await chain.problemOf(chain.receive(declaratie({ identificatie: 'nieuw' }, lines)))
  expect(second?.places?.[0]?.place).toMatch(/^regel \d+, Bericht\/Declaratie\/Clienten\/Client\[2\]\/Bsn$/)
  expect(await chain.countRows()).toEqual(before)

  expect(await chain.receive(toewijzing(about, toegewezen('ijw', 900)))).toMatchObject({ personen: 1 })
  const after = await chain.countRows()
  const added = Object.keys(after).filter((table) => after[table] !== before[table])
  expect(added.sort()).toEqual([
    'basis.bsn',
    'basis.huishouden',
    'basis.huishoudlid',
    'basis.persoon',
    'uitvoering.bericht',
    'uitvoering.toewijzing',
    'uitvoering.toewijzing_inhoud',
    'uitvoering.toewijzing_versie',
  ])
  expect(await chain.receive(start(about, 900))).toMatchObject({ bekend: false })
})

test('a start and a declaratie before their 301 are kept and belong to it when it comes', async () => {
  const about = (identificatie: string) => ({ identificatie, bsn: bsns.riet, standard: 'iwmo' as const })
  await chain.receive(start(about('vroeg1'), 500))
  await chain.receive(declaratie(about('vroeg2'), { [bsns.riet]: [prestatie('iwmo', 500, 'V1')] }))
  const [early] = await prestatiesOf('riet')
  expect(early).toMatchObject({ toegewezen: false, nummer: 500, cents: 5000 })
  expect(await toewijzingenOf('riet')).toEqual([])
  await chain.receive(toewijzing(about('vroeg3'), toegewezen('iwmo', 500)))
  const [late] = await prestatiesOf('riet')
  expect(late).toEqual({ ...early, toegewezen: true })
  const [assigned] = await toewijzingenOf('riet')
  expect(assigned).toMatchObject({ toewijzingId: early?.toewijzingId, leveringen: [{ soort: 'start' }] })
})

test('a correction removes and reports anew; a changed toewijzing replaces, a removed one says so', async () => {
  const about = (identificatie: string) => ({ identificatie: `c${identificatie}` })
  await chain.receive(toewijzing(about('1'), toegewezen('ijw', 600)))
  await chain.receive(start(about('2'), 600, { begindatum: '2026-06-10' }))
  await chain.receive(start(about('3'), 600, { begindatum: '2026-06-10', statusAanlevering: '3' }))
  await chain.receive(start(about('4'), 600, { begindatum: '2026-06-12' }))
  await chain.receive(
    toewijzing(about('5'), toegewezen('ijw', 600, { toewijzingsdatum: '2026-07-01', einddatum: '2027-03-31' })),
  )
  const find = async () => (await toewijzingenOf('daan')).find(({ nummer }) => nummer === 600)
  expect(await find()).toMatchObject({
    period: { from: '2026-06-01', to: '2027-03-31' },
    verwijderd: false,
    leveringen: [{ begindatum: '2026-06-12' }],
  })
  const removed = { toewijzingsdatum: '2026-08-01', einddatum: '2026-06-01', redenWijziging: '13' as const }
  await chain.receive(toewijzing(about('6'), toegewezen('ijw', 600, removed)))
  expect(await find()).toMatchObject({ verwijderd: true })
})

test('credit lines count down and totals are those of the message', async () => {
  const line = prestatie('ijw', 700, 'K1')
  const july = { begindatum: '2026-07-01', einddatum: '2026-07-31' }
  const again = prestatie('ijw', 700, 'K3', { productPeriode: july, productTarief: 900, ingediendBedrag: amount(3600) })
  await chain.receive(declaratie({ identificatie: 'k1' }, { [bsns.daan]: [line] }))
  await chain.receive(declaratie({ identificatie: 'k2' }, { [bsns.daan]: [credit(line, 'K2'), again] }, '07'))
  const declared = (await prestatiesOf('daan')).find(({ nummer }) => nummer === 700)
  expect(declared?.prestaties.map(({ cents }) => cents)).toEqual([5000, -5000, 3600])
  expect(declared?.cents).toBe(3600)
  const { items } = await chain.as('ingrid', listBerichten, { query: { soort: '323' } })
  expect(items.find(({ identificatie }) => identificatie === 'k2')?.cents).toBe(-1400)
})

const nextYear = { ingangsdatum: '2027-01-01', einddatum: '2027-06-30' }

function amount(bedrag: number) {
  return { bedrag, debetCredit: 'D' as const }
}

test.each([
  [
    'a number of another client',
    () =>
      toewijzing({ identificatie: 'x1', bsn: bsns.riet }, toegewezen('ijw', 2001), toegewezen('ijw', 2000, nextYear)),
    'TR332',
    'Bericht/Client/ToegewezenProducten/ToegewezenProduct[2]/ToewijzingNummer',
  ],
  [
    'a declaratienummer again',
    () => {
      const message = declaratie({ identificatie: 'x2' }, { [bsns.daan]: [prestatie('ijw', 2000, 'X9')] })
      return { ...message, declaratie: { ...message.declaratie, declaratieNummer: 'Dx0' } }
    },
    'TR333',
    'Bericht/Declaratie/DeclaratieNummer',
  ],
  [
    'a reference again',
    () =>
      declaratie(
        { identificatie: 'x3' },
        { [bsns.daan]: [prestatie('ijw', 2000, 'X8'), prestatie('ijw', 2001, 'X0')] },
      ),
    'TR314',
    'Bericht/Declaratie/Clienten/Client[1]/Prestaties/Prestatie[2]/ProductReferentie/ReferentieNummer',
  ],
  [
    'a line credited again',
    () => declaratie({ identificatie: 'x4' }, { [bsns.daan]: [credit(prestatie('ijw', 2000, 'X0'), 'X7')] }, '08'),
    'TR390',
    'Bericht/Declaratie/Clienten/Client[1]/Prestaties/Prestatie[1]/ProductReferentie/VorigReferentieNummer',
  ],
  [
    'another gemeente',
    () => {
      const message = start({ identificatie: 'x5' }, 2000)
      return { ...message, header: { ...message.header, ontvanger: '9902' } }
    },
    'gemeente',
    'Bericht/Header/Ontvanger',
  ],
  [
    'an unknown aanbieder',
    () => start({ identificatie: 'x6', aanbieder: '99999999' }, 2000),
    'aanbieder',
    'Bericht/Header/Afzender',
  ],
  [
    'a year that is not kept',
    () => start({ identificatie: 'x7' }, 2000, { begindatum: '3026-06-02' }),
    'jaar',
    'Begindatum',
  ],
])('%s is refused at its place and leaves nothing', async (_, message, rule, element) => {
  const line = prestatie('ijw', 2000, 'X0')
  await chain.receive(toewijzing({ identificatie: 'x0' }, toegewezen('ijw', 2000)))
  await chain.receive(declaratie({ identificatie: 'x0' }, { [bsns.daan]: [line] }))
  await chain.receive(declaratie({ identificatie: 'x00' }, { [bsns.daan]: [credit(line, 'X1')] }, '07'))
  const before = await chain.countRows()
  const problem = await chain.problemOf(chain.receive(message()))
  expect(problem?.places?.map((at) => [at.rule, at.place.replace(/^regel \d+, /, '')])).toEqual([[rule, element]])
  expect(Number(/^regel (\d+), /.exec(problem?.places?.[0]?.place ?? '')?.[1])).toBeGreaterThan(4)
  expect(await chain.countRows()).toEqual(before)
})

test('a file whose name has a bsn in it is refused before it is read', async () => {
  const asked = (bestand: string) =>
    chain.as('ingrid', importBericht, { query: { bestand }, body: new Uint8Array(), purpose: 'berichten-verwerken' })
  const refused = await chain.problemOf(asked(`client_${bsns.daan}.xml`))
  expect(refused?.places?.[0]).toMatchObject({ place: 'query/bestand' })
  expect(JSON.stringify(refused)).not.toContain(bsns.daan)
  expect((await chain.problemOf(asked('123456789.xml')))?.places?.[0]).toMatchObject({ rule: 'xml' })
})

test('the list of messages says nothing about a person', async () => {
  const { items } = await chain.as('ingrid', listBerichten)
  expect(items.length).toBeGreaterThan(5)
  const text = JSON.stringify(items)
  for (const secret of [...Object.values(bsns), ...Object.values(chain.persons), 'Voorbeeld']) {
    expect(text).not.toContain(secret)
  }
  expect(text).toContain(agbcodes.waterlelie)
})

test('who is in a message stands in the log, one line for each', async () => {
  const lines = { [bsns.daan]: [prestatie('ijw', 801, 'L1')], [bsns.riet]: [prestatie('ijw', 802, 'L2')] }
  const count = async () => {
    const { rows } = await chain.database.admin.query<{ persoon_id: string; n: number }>(
      `SELECT persoon_id, count(*)::int AS n FROM log.entry JOIN log.subject ON subject.ref = entry.subject_ref
       WHERE operation = 'uitvoering.importBericht' GROUP BY persoon_id`,
    )
    return new Map(rows.map(({ persoon_id, n }) => [persoon_id, n]))
  }
  const before = await count()
  await chain.receive(declaratie({ identificatie: 'log' }, lines))
  const after = await count()
  const added = (id: string) => (after.get(id) ?? 0) - (before.get(id) ?? 0)
  expect([chain.persons.daan, chain.persons.riet, chain.persons.sanne].map(added)).toEqual([1, 1, 0])
})
