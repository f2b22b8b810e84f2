import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  addKaartItem,
  addStap,
  createBesluit,
  createVraag,
  listBesluiten,
  listSocialeKaart,
  listVragen,
  listWachtendeVragen,
  pickVraag,
  setIntake,
  tellBesluit,
  tellTerug,
} from '../contract.ts'
import { ids, openPlanHouse, type PlanHouse, uuid, type Who } from '../testing/plan-house.ts'

let plan: PlanHouse
beforeAll(async () => {
  plan = await openPlanHouse()
  await plan.addMedewerkers(['mila'], 'consulent')
  await plan.addMedewerkers(['joost'], 'regisseur')
})
afterAll(() => plan?.database.drop())

const ask = async (who: Who, persoonId: string = ids.sanne, more: object = {}) => {
  const standard = { woorden: 'Ik red het niet meer.', gesteldOp: '2026-11-24', gesteldDoor: 'zelf', weg: 'web' }
  return (await plan.as(who, createVraag, { body: { persoonId, ...standard, ...more } })).vraagId
}
const add = (who: Who, vraagId: string, kind: string, more: object = {}) =>
  plan.problemOf(plan.as(who, addStap, { path: { vraagId }, body: { kind, date: '2026-11-24', ...more } }))
const seenBy = async (who: Who, vraagId: string, purpose?: string) =>
  (await plan.as(who, listVragen, {}, purpose)).items.find((one) => one.vraagId === vraagId)

describe('the front door', () => {
  test('a question waits without telling whom it is about, until somebody takes it up and is involved', async () => {
    const vraagId = await ask('riet', ids.riet, { spoed: 'Vanavond geen bed.' })
    const waiting = await plan.as('joost', listWachtendeVragen)
    expect(waiting.items).toMatchObject([{ vraagId, spoed: true, weg: 'web' }])
    expect(JSON.stringify(waiting)).not.toContain(ids.riet)
    expect(await plan.problemOf(plan.as('joost', listVragen, {}, 'toegang-beoordelen'))).toBe('not-found')
    for (const who of ['sanne', 'jan', 'kees', 'bram'] as const) {
      expect([who, await plan.problemOf(plan.as(who, pickVraag, { path: { vraagId } }))]).toEqual([who, 'not-found'])
    }
    expect(await plan.as('joost', pickVraag, { path: { vraagId } })).toEqual({ vraagId, persoonId: ids.riet })
    expect(await plan.problemOf(plan.as('joost', pickVraag, { path: { vraagId } }))).toBe('not-found')
    expect((await plan.as('joost', listWachtendeVragen)).items).toEqual([])
    const { rows } = await plan.database.admin.query('SELECT medewerker_id, dossier_id, soort FROM basis.betrokkenheid')
    expect(rows).toEqual([{ medewerker_id: uuid('e2'), dossier_id: ids.riet, soort: 'regisseur' }])
  })

  test('who may ask for whom: oneself, a child under 16, whom one represents or helps; nobody else', async () => {
    expect(await plan.problemOf(ask('mark', ids.daan, { gesteldDoor: 'naaste' }))).toBe('none')
    expect(await plan.problemOf(ask('youssef', ids.riet, { gesteldDoor: 'naaste' }))).toBe('none')
    expect(await plan.problemOf(ask('anna', ids.sanne, { gesteldDoor: 'huisarts', weg: 'telefoon' }))).toBe('none')
    expect(await plan.problemOf(ask('sanne', ids.riet, { gesteldDoor: 'naaste' }))).toBe('not-found')
    expect(await plan.problemOf(ask('els', ids.daan, { gesteldDoor: 'anders' }))).toBe('not-found')
    expect(await plan.problemOf(ask('sanne', ids.sanne, { gesteldDoor: 'huisarts' }))).toBe('rule-broken')
  })

  test('who passed it on hears what the person agreed to, and nothing else', async () => {
    const vraagId = await ask('anna', ids.sanne, { gesteldDoor: 'huisarts' })
    await add('farida', vraagId, 'melding', { wet: 'wmo', toelichting: 'Canary in een stap.' })
    const before = await seenBy('anna', vraagId)
    expect(before).toMatchObject({
      stappen: { k: 'withheld' },
      termijnen: { k: 'withheld' },
      terugkoppeling: { k: 'empty' },
    })
    const body = { tekst: 'Er is een gesprek gepland.', akkoordOp: '2026-11-24' }
    await plan.as('farida', tellTerug, { path: { vraagId }, body })
    expect(await plan.problemOf(plan.as('farida', tellTerug, { path: { vraagId }, body }))).toBe('conflict')
    const after = await seenBy('anna', vraagId)
    expect(after?.terugkoppeling).toMatchObject({ v: { tekst: 'Er is een gesprek gepland.' } })
    expect(JSON.stringify(after)).not.toContain('Canary')
    expect(await seenBy('jan', vraagId)).toBeUndefined()
  })

  test('the intake has at most seven blocks, each once; what everybody may use stands on one map', async () => {
    const vraagId = await ask('sanne')
    const intake = [{ blok: 'geld', antwoord: 'Ik heb schulden.' }]
    await plan.as('sanne', setIntake, { path: { vraagId }, body: { intake } })
    expect((await seenBy('farida', vraagId, 'ondersteuning-coordineren'))?.intake).toEqual({ k: 'value', v: intake })
    const twice = plan.as('sanne', setIntake, { path: { vraagId }, body: { intake: [...intake, ...intake] } })
    expect(await plan.problemOf(twice)).toBe('bad-input')
    const item = {
      naam: 'Inloophuis De Brink',
      waarvoor: 'Samen eten',
      blok: 'mensen om u heen',
      contact: '088 000 00 01',
    }
    await plan.as('joost', addKaartItem, { body: item })
    expect((await plan.as('sanne', listSocialeKaart)).items).toMatchObject([item])
    expect(await plan.problemOf(plan.as('sanne', addKaartItem, { body: item }))).toBe('not-found')
  })
})

describe('from melding to beschikking', () => {
  test('each duty comes first, each term explains itself, and the besluit starts the term to object', async () => {
    const vraagId = await ask('sanne', ids.sanne, { gesteldOp: '2026-11-20' })
    const wet = 'wmo'
    expect(await add('farida', vraagId, 'melding', { wet, date: '2026-11-20' })).toBe('none')
    expect(await add('farida', vraagId, 'melding')).toBe('bad-input')
    expect(await add('farida', vraagId, 'onderzoek', { wet })).toBe('rule-broken')
    expect(await add('farida', vraagId, 'clientondersteuning-aangeboden')).toBe('none')
    expect(await add('farida', vraagId, 'onderzoek', { wet })).toBe('rule-broken')
    expect(await add('farida', vraagId, 'persoonlijk-plan-aangeboden')).toBe('none')
    expect(await add('farida', vraagId, 'onderzoek', { wet })).toBe('none')
    expect(await add('farida', vraagId, 'aanvraag', { wet })).toBe('rule-broken')
    expect(await add('farida', vraagId, 'sociale-kaart-bekeken')).toBe('none')
    expect(await add('sanne', vraagId, 'aanvraag', { wet })).toBe('none')
    expect(await add('sanne', vraagId, 'besluit', { wet })).toBe('not-found')
    expect(await add('farida', vraagId, 'gesprek', { wet })).toBe('bad-input')
    const found = await seenBy('sanne', vraagId)
    const terms = found?.termijnen.k === 'value' ? found.termijnen.v : []
    expect(terms.map(({ termijn, end, state }) => [termijn, end, state])).toEqual([
      ['onderzoek', { k: 'value', v: '2027-01-04' }, 'met'],
      ['persoonlijk-plan', { k: 'value', v: '2026-11-27' }, 'running'],
      ['besluit', { k: 'value', v: '2026-12-08' }, 'running'],
    ])

    const inhoud = {
      ...{ wet, artikel: 'Wmo 2015 art. 2.3.5', uitkomst: 'toegekend', van: '2026-12-01', tot: '2027-11-30' },
      motivering: 'Mevrouw kan het huishouden niet alleen doen; daarom helpt iemand.',
      voorzieningen: [{ naam: 'Hulp bij het huishouden', leveringsvorm: 'zin' }],
    }
    const decide = (who: Who, body: object) =>
      plan.as(who, createBesluit, { path: { vraagId }, body: { ...inhoud, ...body } })
    expect(await plan.problemOf(decide('farida', {}))).toBe('not-found')
    expect(await plan.problemOf(decide('mila', { wet: 'pw' }))).toBe('rule-broken')
    expect(await plan.problemOf(decide('mila', { van: '2014-12-31' }))).toBe('rule-broken')
    expect(await plan.problemOf(decide('mila', { uitkomst: 'afgewezen' }))).toBe('bad-input')
    const { besluitId } = await decide('mila', {})
    await plan.as('mila', tellBesluit, { path: { besluitId }, body: { op: '2026-11-24' } })
    const query = { huishoudenId: ids.huishouden }
    const [own] = (await plan.as('sanne', listBesluiten, { query })).items
    expect(own).toMatchObject({ bezwaarTot: { v: '2027-01-05' }, inhoud: { v: { uitkomst: 'toegekend' } } })
    const [asRegisseur] = (await plan.as('farida', listBesluiten, { query })).items
    expect(asRegisseur).toMatchObject({ tot: { v: '2027-11-30' }, inhoud: { k: 'withheld' } })
    expect(JSON.stringify(asRegisseur)).not.toMatch(/huishouden niet alleen|Hulp bij|wmo/)
    for (const who of ['joost', 'jan', 'kees'] as const)
      expect([who, await plan.problemOf(plan.as(who, listBesluiten, { query }))]).toEqual([who, 'not-found'])
    expect((await plan.as('daan', listBesluiten, { query })).items).toEqual([])
    const { termijnen } = (await seenBy('sanne', vraagId)) ?? {}
    const last = termijnen?.k === 'value' && termijnen.v.find(({ termijn }) => termijn === 'bezwaar')
    expect(last).toMatchObject({ end: { v: '2027-01-05' } })
  })
})
