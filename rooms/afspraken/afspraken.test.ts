import type { OutputOf } from '@samenhang/kernel/operation/operation.ts'
import { proposeSchaalbesluit, takeSchaalbesluit } from '@samenhang/koers/contract.ts'
import { type KoersHouse, openKoersHouse, partijen } from '@samenhang/koers/testing/koers-house.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import * as contract from './contract.ts'
import { readReeksenFile } from './reeks/reeksen-file.ts'
import { verifyReeksen } from './reeks/verify.ts'
import { afsprakenRoom } from './room.ts'
import { artikel, completeBevoegdheid, makeConcept, makeContract, pad } from './testing/examples.ts'

let regio: KoersHouse
let taakId: string
let schaalbesluitId: string
beforeAll(async () => {
  regio = await openKoersHouse([afsprakenRoom])
  await regio.database.admin.query(
    `UPDATE basis.partij SET soort = CASE WHEN naam IN ('beekwijk', 'aadorp') THEN 'gemeente'
       WHEN naam IN ('waterlelie', 'school') THEN 'aanbieder' ELSE soort END`,
  )
  const themaId = await regio.koers('thema', {
    naam: 'Wonen',
    domein: 'wmo',
    omschrijving: 'Thuis blijven wonen.',
  } as never)
  taakId = await regio.koers('taak', { naam: 'Huishoudelijke hulp', themaId, van: '2020-01-01' } as never)
  schaalbesluitId = await takeBesluit()
})
afterAll(() => regio?.database.drop())

async function takeBesluit(): Promise<string> {
  const criteria = [{ code: 'nabijheid', naam: 'Nabijheid', feit: 'Hulp is overal dezelfde.' }]
  const made = await regio.as('laila', proposeSchaalbesluit, {
    body: {
      ...{ taakId, schaal: 'regionaal', titel: 'Samen inkopen', toelichting: 'Een set regels scheelt tijd.', criteria },
      ...{ partijIds: [partijen.beekwijk, partijen.aadorp], voorgesteldOp: '2026-01-10' },
    },
  })
  await regio.as('laila', takeSchaalbesluit, {
    path: made,
    body: { op: '2026-02-01', door: 'Regionaal bestuur', van: '2026-02-01', tot: null, herijkingOp: '2028-02-01' },
  })
  return made.schaalbesluitId
}
const create = async (concept = makeConcept([partijen.beekwijk, partijen.waterlelie])) =>
  (
    await regio.as('pieter', contract.createAfspraak, {
      body: { titel: 'Een tarief', taakId, schaalbesluitId, concept },
    })
  ).afspraakId
const get = (afspraakId: string, op?: string, who: Parameters<KoersHouse['as']>[0] = 'kees') =>
  regio.as(who, contract.getAfspraak, { path: { afspraakId }, query: op ? { op } : {} })
const offer = (afspraakId: string, nieuwFeit: string | null = null) =>
  regio.as('pieter', contract.offerVersie, { path: { afspraakId }, body: { nieuwFeit } })
const sign = async (who: 'marit' | 'ruud' | 'pieter', afspraakId: string, partijId: string, more: object = {}) => {
  const last = (await get(afspraakId)).versies.at(-1)
  const body = {
    ...{ versie: last?.versie, tekstHash: last?.tekstHash, partijId },
    ...{ ondertekenaar: 'Marit Hofstra', hoedanigheid: 'wethouder', bevoegdheid: completeBevoegdheid, ...more },
  }
  return regio.as(who, contract.signVersie, { path: { afspraakId }, body })
}
const reeks = async (afspraakId: string) => {
  const { bytes } = await regio.as('kees', contract.exportReeks, { path: { afspraakId } })
  return readReeksenFile(new TextDecoder().decode(bytes))
}

describe('an afspraak', () => {
  test('goes from schaalbesluit to in force with two signatures and their authority, and no sooner', async () => {
    const afspraakId = await create()
    await offer(afspraakId)
    expect((await get(afspraakId)).wacht).toMatchObject({
      versie: 1,
      partijIds: [partijen.beekwijk, partijen.waterlelie],
    })
    await sign('marit', afspraakId, partijen.beekwijk)
    await sign('ruud', afspraakId, partijen.waterlelie, {
      bevoegdheid: { ...completeBevoegdheid, besluitdatum: 'd.d. …' },
    })
    const waiting = await get(afspraakId)
    expect(waiting.inWerking).toBeNull()
    expect(waiting.versies[0]?.partijen[1]?.ondertekening?.gebreken).toEqual(['datum-bestaat-niet'])
    expect(waiting.taken).toMatchObject([{ soort: 'bevoegdheid', partijId: partijen.waterlelie }])
    await regio.as('ruud', contract.proveBevoegdheid, {
      path: { afspraakId },
      body: { versie: 1, partijId: partijen.waterlelie, bevoegdheid: completeBevoegdheid },
    })
    expect((await get(afspraakId)).inWerking).toEqual({ versie: 1, van: '2026-11-24' })
    expect(verifyReeksen(await reeks(afspraakId))).toEqual([])
  })

  test('asks for the new fact before what was settled goes open again, and keeps the old in force until then', async () => {
    const afspraakId = await create()
    await offer(afspraakId)
    await sign('marit', afspraakId, partijen.beekwijk)
    await sign('ruud', afspraakId, partijen.waterlelie)
    const concept = makeConcept([partijen.beekwijk, partijen.waterlelie], [artikel(1, 'Het tarief is 37,10 per uur.')])
    await regio.as('pieter', contract.setConcept, { path: { afspraakId }, body: concept })
    expect(await regio.problemOf(offer(afspraakId))).toBe('rule-broken')
    await offer(afspraakId, 'De cao is nieuw.')
    const { inWerking, versies, verschillen } = await get(afspraakId)
    expect(inWerking?.versie).toBe(1)
    expect(versies[1]).toMatchObject({ stand: 'wacht', heropening: 'De cao is nieuw.' })
    expect(verschillen[0]?.artikelen[0]?.stukken).toContainEqual({ soort: 'nieuw', tekst: '37,10 ' })
  })

  test('is signed for the own partij only, under the text that was shown, and read by who is in it', async () => {
    const afspraakId = await create()
    await offer(afspraakId)
    expect(await regio.problemOf(sign('marit', afspraakId, partijen.waterlelie))).toBe('not-found')
    expect(await regio.problemOf(sign('marit', afspraakId, partijen.beekwijk, { tekstHash: '0'.repeat(64) }))).toBe(
      'conflict',
    )
    expect(await regio.problemOf(get(afspraakId, undefined, 'school'))).toBe('not-found')
    expect((await get(afspraakId, undefined, 'ruud')).concept).toBeNull()
    expect(await regio.problemOf(get(afspraakId, undefined, 'farida'))).toBe('not-found')
  })

  test('that is older than the system counts from the days on its paper, and is known on any date', async () => {
    const afspraakId = await create({
      ...makeConcept([partijen.beekwijk, partijen.aadorp]),
      begin: '2023-01-01' as never,
    })
    await offer(afspraakId)
    for (const partijId of [partijen.beekwijk, partijen.aadorp])
      await sign('pieter', afspraakId, partijId, {
        getekendOp: '2022-12-01',
        bevoegdheid: { ...completeBevoegdheid, besluitdatum: '2022-11-01' },
      })
    expect((await get(afspraakId, '2022-12-31')).inWerking).toBeNull()
    expect((await get(afspraakId, '2023-01-01')).inWerking).toEqual({ versie: 1, van: '2023-01-01' })
    expect((await get(afspraakId)).taken).toMatchObject([
      { soort: 'verkiezing', partijId: partijen.beekwijk, op: '2026-03-18' },
      { soort: 'verkiezing', partijId: partijen.aadorp, op: '2026-03-18' },
    ])
    const dossier = await regio.as('kees', contract.getDossier, { path: { afspraakId } })
    expect(dossier.antwoorden.map(({ vraag }) => vraag)).toEqual([
      ...['wat', 'waarom', 'wie', 'bevoegdheid', 'looptijd', 'kosten', 'jaar', 'weggaan'],
    ])
    const { bytes } = await regio.as('kees', contract.exportDossier, { path: { afspraakId } })
    expect(new TextDecoder().decode(bytes.slice(0, 5))).toBe('%PDF-')
  })

  test('in the database nobody can change or take away what was laid down', async () => {
    const afspraakId = await create()
    await offer(afspraakId)
    for (const statement of ['UPDATE afspraken.schakel SET inhoud = inhoud', 'DELETE FROM afspraken.schakel'])
      await expect(
        regio.database.admin.query(`BEGIN; SET LOCAL ROLE samenhang_app; ${statement}; COMMIT`),
      ).rejects.toThrow(/permission denied/)
  })
})

describe('contracts', () => {
  const importFile = (text: string, vastleggen = 'ja') =>
    regio.as('pieter', contract.importContracten, { query: { vastleggen }, body: new TextEncoder().encode(text) })
  const listOwn = async (who: Parameters<KoersHouse['as']>[0]) => {
    const { items } = await regio.as(who, contract.listRecords, { query: { soort: 'contract' } })
    return items.flatMap((one) => (one.soort === 'contract' ? [one.inhoud.nummer] : [])).sort()
  }

  test('come in from a file with a mapping and an error per row, all of it or nothing', async () => {
    const good = pad('c1;beekwijk;waterlelie', 'uur;36,40')
    const wrong = await importFile(`${good}\n${pad('c2;nergens;waterlelie', 'uur;36,40,1').split('\n')[1]}`)
    expect(wrong.vastgelegd).toBe(false)
    expect(wrong.errors.map(({ place }) => place)).toEqual(['regel 3/gemeente', 'regel 3/tarief'])
    expect(await listOwn('pieter')).toEqual([])
    expect((await importFile(good, 'nee')).vastgelegd).toBe(false)
    expect(await importFile(good)).toMatchObject({ vastgelegd: true, contracten: 1, errors: [] })
    await importFile(good)
    const { items } = await regio.as('pieter', contract.listRecords, { query: { soort: 'contract' } })
    expect(items).toMatchObject([{ versie: 1, inhoud: { nummer: 'c1', regels: [{ tarief: 364_000 }] } }])
  })

  test.each(['csv', 'xlsx'])('go out as %s and come in again without loss', async (vorm) => {
    const before = await regio.as('pieter', contract.listRecords, { query: { soort: 'contract' } })
    const { bytes } = await regio.as('pieter', contract.exportContracten, { query: { vorm } })
    const again = await regio.as('pieter', contract.importContracten, { query: { vastleggen: 'ja' }, body: bytes })
    expect(again.errors).toEqual([])
    const after = await regio.as('pieter', contract.listRecords, { query: { soort: 'contract' } })
    expect(after.items).toEqual(before.items)
  })

  test('of another aanbieder are not there for an aanbieder, in no list, export or index', async () => {
    await regio.as('pieter', contract.setRecord, {
      body: { soort: 'contract', inhoud: makeContract(partijen.aadorp, partijen.school, 'geheim') },
    })
    expect(await listOwn('kees')).toEqual(['c1', 'geheim'])
    expect(await listOwn('ruud')).toEqual(['c1'])
    const { bytes } = await regio.as('ruud', contract.exportContracten, { query: { vorm: 'json' } })
    expect(new TextDecoder().decode(bytes)).not.toContain('geheim')
    const seen = await regio.as('ruud', contract.getVersnippering)
    expect(seen).toMatchObject({
      eigen: true,
      gekozen: { aanbieders: [{ aanbiederId: partijen.waterlelie, n: '1.00' }] },
    })
    expect((await regio.as('kees', contract.getVersnippering)).eigen).toBe(false)
  })

  test('cost an aanbieder time that it says itself, of its own contracts only', async () => {
    const { items } = await regio.as('pieter', contract.listRecords, { query: { soort: 'contract' } })
    const idOf = (nummer: string) =>
      items.find((one) => one.soort === 'contract' && one.inhoud.nummer === nummer)?.recordId
    const say = (nummer: string) =>
      regio.as('ruud', contract.setOwnRecord, {
        body: {
          soort: 'regelopgave',
          inhoud: { contractId: idOf(nummer), product: 'Begeleiding', minutenPerClient: 30, definitie: 'Invullen.' },
        },
      })
    await say('c1')
    expect(await regio.problemOf(say('geheim'))).toBe('not-found')
    const { gekozen } = await regio.as('kees', contract.getVersnippering)
    expect(gekozen).toMatchObject({ minuten: 300, definities: ['Invullen.'] })
  })
})

test('the calendar goes out for one partij and says what it must begin with', async () => {
  const { momenten } = await regio.as('kees', contract.getRitme, { query: { partijId: partijen.waterlelie } })
  expect(momenten.some(({ ring }) => ring === 'contracten')).toBe(true)
  const { bytes } = await regio.as('ruud', contract.exportRitme, { query: { partijId: partijen.waterlelie } })
  expect(new TextDecoder().decode(bytes)).toContain('BEGIN:VEVENT')
})

test('findings, roles, inspanningen and a path out are told', async () => {
  const set = (soort: string, inhoud: object) =>
    regio.as('pieter', contract.setRecord, { body: { soort, inhoud } as never }) as Promise<
      OutputOf<typeof contract.setRecord>
    >
  for (const rol of ['uitvoerder', 'toezichthouder'])
    await set('roltoedeling', { taakId, partijId: partijen.waterlelie, rol, van: '2026-01-01' })
  const { items } = await regio.as('kees', contract.listBevindingen)
  expect(items.map(({ toets }) => toets)).toContain('R21')
  expect((await regio.as('kees', contract.getRoltoedeling)).conflicten).toMatchObject([
    { soort: 'toezicht-op-zichzelf' },
  ])
  const afspraakId = await create()
  const { recordId } = await set('inspanning', {
    ...{ afspraakId, partijId: partijen.waterlelie, aard: 'mensen', hoeveel: 4 },
    ...{ tekst: 'Vier mensen extra.', van: '2026-01-01' },
  })
  const say = (who: 'ruud' | 'marit', hoeveel: number) =>
    regio.as(who, contract.setOwnRecord, {
      body: {
        soort: 'inspanningopgave',
        inhoud: { inspanningId: recordId, partijId: partijen.waterlelie, hoeveel, tekst: 'Geteld.', over: '2026' },
      } as never,
    })
  await say('ruud', 4)
  await say('marit', 2)
  const told = await regio.as('kees', contract.listInspanningen, { query: { afspraakId } })
  expect(told.items[0]?.vraag).toBe('waterlelie noemt 4 mensen, beekwijk ziet er 2. Hoe komt dat?')
  const leaving = await set('uittreding', {
    ...{ partijId: partijen.waterlelie, aangekondigdOp: '2026-11-24', per: '2027-01-01', waarom: 'Wij stoppen.' },
    schuldCents: 100,
  })
  const pathOut = await regio.as('kees', contract.getUittreding, { path: { recordId: leaving.recordId as never } })
  expect(pathOut).toMatchObject({ teVroeg: true, contracten: 1, clienten: 10 })
})
