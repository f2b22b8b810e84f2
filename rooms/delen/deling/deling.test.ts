import { getPersoon, listPersonen } from '@samenhang/basis/contract.ts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  acceptDeling,
  answerVerzoek,
  createDeling,
  createVerzoek,
  declineDeling,
  finishDeling,
  listDeelbaar,
  listDelingen,
  listInzagen,
  listOntvangen,
  previewDeling,
  readDeling,
  rejectDeling,
  revokeDeling,
} from '../contract.ts'
import { type DelenHouse, ids, openDelenHouse, type Who } from '../testing/delen-house.ts'

let delen: DelenHouse
beforeAll(async () => {
  delen = await openDelenHouse()
})
afterAll(() => delen?.database.drop())

const path = { persoonId: ids.sanne }
const shown = { velden: ['naam', 'geboortedatum'], bericht: 'School is van half negen tot drie.' }
const reason = {
  ontvanger: { medewerkerId: ids.koen },
  purpose: 'hulp-verlenen',
  doelId: ids.doel,
  legalBasis: 'wmo-2-3-2',
  noodzaak: 'Koen maakt een rooster.',
  period: { from: '2026-11-24', to: '2026-12-31' },
  geinformeerdOp: '2026-11-23',
  geinformeerdHoe: 'in een gesprek thuis',
}
const offer = async (change: Record<string, unknown> = {}, who: Who = 'farida') => {
  const { gezien } = await delen.as(who, previewDeling, { path, body: shown })
  const { delingId } = await delen.as(who, createDeling, { path, body: { ...shown, ...reason, gezien, ...change } })
  return { persoonId: ids.sanne, delingId: delingId as string }
}
const accepted = async (change: Record<string, unknown> = {}) => {
  const at = await offer(change)
  await delen.as('koen', acceptDeling, { path: at })
  return at
}
const read = (who: Who, at: { persoonId: string; delingId: string }) => delen.as(who, readDeling, { path: at })
const problem = (asked: Promise<unknown>) => delen.problemOf(asked)
const revoke = (at: { persoonId: string; delingId: string }) =>
  delen.as('farida', revokeDeling, { path: at, body: { reden: 'Het rooster is klaar.' } })

describe('what is shared', () => {
  test('the receiver reads byte for byte what the sharer saw, once it is accepted', async () => {
    const { inhoud } = await delen.as('farida', previewDeling, { path, body: shown })
    const at = await offer()
    expect(await problem(read('koen', at))).toBe('not-found')
    await delen.as('koen', acceptDeling, { path: at })
    expect(JSON.stringify((await read('koen', at)).inhoud)).toBe(JSON.stringify(inhoud))
    expect(inhoud.velden).toEqual([
      { veld: 'naam', regels: ['Sanne Voorbeeld'] },
      { veld: 'geboortedatum', regels: ['2013-06-01'] },
    ])
    await revoke(at)
  })

  test('it opens exactly these fields to the receiver on the next request, and closes them on the next', async () => {
    const look = () => delen.as('koen', getPersoon, { path })
    expect(await problem(look())).toBe('not-found')
    const at = await accepted()
    const persoon = await look()
    expect([persoon.naam, persoon.geboortedatum.k, persoon.adres.k, persoon.gezag.k, persoon.betrokkenen.k]).toEqual([
      'Sanne Voorbeeld',
      'value',
      'withheld',
      'withheld',
      'withheld',
    ])
    expect((await delen.as('koen', listPersonen)).items).toEqual([])
    expect(await problem(delen.as('koen', getPersoon, { path: { persoonId: ids.daan } }))).toBe('not-found')
    await revoke(at)
    expect(await problem(look())).toBe('not-found')
    expect(await problem(read('koen', at))).toBe('not-found')
  })

  test('nobody else reads it: not a colleague at another organisation, not the sharer, not another purpose', async () => {
    const at = await accepted()
    for (const who of ['jan', 'joost', 'mila', 'farida'] as const) {
      expect([who, await problem(read(who, at))]).toEqual([who, 'not-found'])
    }
    await revoke(at)
  })

  test('with an organisation it is for who works there in that rol', async () => {
    const to = (rol: string | null) => offer({ ontvanger: { partijId: ids.school, rol } })
    const open = await to('professional')
    await delen.as('koen', acceptDeling, { path: open })
    expect((await read('koen', open)).inhoud.bericht).toBe(shown.bericht)
    const other = await to('directeur')
    expect(await problem(delen.as('koen', acceptDeling, { path: other }))).toBe('not-found')
    await revoke(open)
    await revoke(other)
  })

  test('a secret address has no way out', async () => {
    const daan = { persoonId: ids.daan }
    const { inhoud } = await delen.as('farida', previewDeling, { path: daan, body: { velden: ['naam', 'adres'] } })
    expect(JSON.stringify(inhoud)).not.toContain('Kanarie')
    expect(inhoud.velden[1]).toEqual({ veld: 'adres', regels: [] })
    const open = await delen.as('farida', previewDeling, { path, body: { velden: ['naam', 'adres'] } })
    expect(JSON.stringify(open.inhoud)).toContain('Kanariestraat 77')
  })

  test('it ends by itself after its last day', async () => {
    const at = await accepted({ period: { from: '2026-11-24', to: '2026-11-24' } })
    await read('koen', at)
    delen.clock.moveTo('2026-11-25T00:01:00+01:00')
    expect(await problem(read('koen', at))).toBe('not-found')
    const { items } = await delen.as('koen', listOntvangen)
    expect(items.find(({ delingId }) => delingId === at.delingId)?.status).toBe('verlopen')
    delen.clock.moveTo('2026-11-24T09:12:00+01:00')
    await revoke(at)
  })
})

describe('what is refused', () => {
  test.each([
    ['regie alone', { doelId: null, stap: 'Regie' }],
    ['neither doel nor step', { doelId: null }],
    ['a doel of another plan', { doelId: ids.koen }],
    ['the Wams', { legalBasis: 'wams' }],
    ['an unknown basis', { legalBasis: 'zomaar' }],
    ['a notice that is still to come', { geinformeerdOp: '2026-11-25' }],
    ['a period that is over', { period: { from: '2026-11-01', to: '2026-11-23' } }],
    ['oneself', { ontvanger: { medewerkerId: ids.farida } }],
  ])('%s', async (_, change) => expect(await problem(offer(change))).toBe('rule-broken'))

  test('the Wams is refused while it has no date, and can be used once that is filled in as data', async () => {
    expect(await problem(offer({ legalBasis: 'wams' }))).toBe('rule-broken')
    await delen.database.admin.query(`UPDATE kernel.legal_basis SET in_force_from = '2026-11-24' WHERE id = 'wams'`)
    const at = await accepted({ legalBasis: 'wams' })
    await read('koen', at)
    await delen.database.admin.query(`UPDATE kernel.legal_basis SET in_force_from = NULL WHERE id = 'wams'`)
    expect(await problem(read('koen', at))).toBe('not-found')
    expect(await problem(delen.as('koen', getPersoon, { path }))).toBe('not-found')
    await revoke(at)
  })

  test('what was not looked at, or changed since, is not offered', async () => {
    expect(await problem(offer({ gezien: '0'.repeat(64) }))).toBe('conflict')
    expect(await problem(offer({ bericht: 'Iets anders dan bekeken.' }))).toBe('conflict')
  })

  test('the receiver shares nothing on, whatever was received', async () => {
    const at = await offer({ ontvanger: { medewerkerId: ids.jan } })
    await delen.as('jan', acceptDeling, { path: at })
    await delen.as('jan', getPersoon, { path })
    for (const operation of [listDeelbaar, previewDeling]) {
      const asked = delen.as('jan', operation, { path, ...(operation === previewDeling ? { body: shown } : {}) })
      expect(await problem(asked)).toBe('not-found')
    }
    await revoke(at)
  })

  test('nobody shares a field that the own task does not show', async () => {
    const body = { velden: ['naam', 'gezag'] }
    const daan = { persoonId: ids.daan }
    expect(await problem(delen.as('jan', previewDeling, { path: daan, body }))).toBe('rule-broken')
    expect(await problem(delen.as('jan', previewDeling, { path: daan, body: { velden: ['naam'] } }))).toBe('none')
  })

  test('who is not involved learns nothing: the same answer as for what is not there', async () => {
    for (const operation of [listDeelbaar, listDelingen]) {
      for (const who of ['joost', 'koen', 'sofie'] as const) {
        expect(await problem(delen.as(who, operation, { path }))).toBe('not-found')
      }
    }
  })
})

test('each step is for one side and one state; after the end nothing is left to do', async () => {
  const body = { reden: 'Niet nodig meer.' }
  const done = { uitkomst: 'Het rooster is gemaakt.' }
  const at = await offer()
  expect(await problem(delen.as('farida', acceptDeling, { path: at }))).toBe('not-found')
  expect(await problem(delen.as('koen', revokeDeling, { path: at, body }))).toBe('not-found')
  expect(await problem(delen.as('koen', finishDeling, { path: at, body: done }))).toBe('rule-broken')
  await delen.as('koen', acceptDeling, { path: at })
  expect(await problem(delen.as('koen', rejectDeling, { path: at, body }))).toBe('rule-broken')
  await delen.as('koen', finishDeling, { path: at, body: done })
  const { items } = await delen.as('sanne', listDelingen, { path })
  const mine = items.find(({ delingId }) => delingId === at.delingId)
  expect(mine).toMatchObject({ status: 'afgerond', uitkomst: done.uitkomst })
  expect(mine?.stappen.map(({ stap }) => stap)).toEqual(['aangeboden', 'aanvaard', 'afgerond'])
  for (const operation of [acceptDeling, rejectDeling, finishDeling]) {
    const input = operation === acceptDeling ? {} : { body: operation === rejectDeling ? body : done }
    expect(await problem(delen.as('koen', operation, { path: at, ...input }))).toBe('rule-broken')
  }
  expect(await problem(revoke(at))).toBe('rule-broken')
  expect(await problem(read('koen', at))).toBe('not-found')
})

test('why something was not shared stands there for the resident too', async () => {
  const body = { wat: 'schoolcijfers', gevraagdDoor: 'Vervoer Beekwijk', reden: 'Voor vervoer is dat niet nodig.' }
  await delen.as('farida', declineDeling, { path, body })
  expect((await delen.as('sanne', listDelingen, { path })).nietGedeeld).toMatchObject([
    { ...body, beslotenDoor: ids.farida },
  ])
})

test('share, read, object, stop, be refused: the resident sees each of them', async () => {
  const at = await accepted()
  await read('koen', at)
  const before = await delen.as('sanne', listInzagen, { path })
  const koen = (soort: string, { items }: typeof before) =>
    items.filter((one) => one.soort === soort && one.wie.medewerkerId === ids.koen)
  expect(koen('bekeken', before).at(0)?.wie).toMatchObject({ naam: 'koen', partij: 'Scholengroep De Beek' })
  expect(before.items.some(({ soort, wie }) => soort === 'gedeeld' && wie.medewerkerId === ids.farida)).toBe(true)
  const refusedBefore = koen('geweigerd', before).reduce((sum, { keer }) => sum + keer, 0)

  const bezwaar = { soort: 'bezwaar', over: 'deling aan Koen', delingId: at.delingId, tekst: 'Ik wil dit niet.' }
  const { verzoekId, uiterlijk } = await delen.as('sanne', createVerzoek, { path, body: bezwaar })
  expect(uiterlijk).toBe('2026-12-24')
  delen.clock.moveTo('2026-11-24T10:00:00+01:00')
  expect(await problem(read('koen', at))).toBe('not-found')
  expect(await problem(delen.as('koen', getPersoon, { path }))).toBe('not-found')

  const after = await delen.as('sanne', listInzagen, { path })
  expect(koen('geweigerd', after).reduce((sum, { keer }) => sum + keer, 0)).toBeGreaterThan(refusedBefore)

  const answer = { path: { ...path, verzoekId } }
  const no = { besluit: 'afgewezen', tekst: 'Het is nodig voor school.' }
  expect(await problem(delen.as('farida', answerVerzoek, { ...answer, body: no }))).toBe('rule-broken')
  await delen.as('farida', answerVerzoek, {
    ...answer,
    body: { besluit: 'toegewezen', tekst: 'U heeft gelijk. Het stopt.' },
  })
  const { items } = await delen.as('sanne', listDelingen, { path })
  expect(items.find(({ delingId }) => delingId === at.delingId)?.status).toBe('ingetrokken')
})

test('an objection that another refuses lets it run again', async () => {
  const at = await accepted()
  const bezwaar = { soort: 'bezwaar', over: 'deling', delingId: at.delingId, tekst: 'Ik wil dit niet.' }
  const { verzoekId } = await delen.as('sanne', createVerzoek, { path, body: bezwaar })
  expect(await problem(read('koen', at))).toBe('not-found')
  const body = { besluit: 'afgewezen', tekst: 'Zonder dit is er geen vervoer.' }
  await delen.as('mila', answerVerzoek, { path: { ...path, verzoekId }, body })
  await read('koen', at)
  await revoke(at)
})
