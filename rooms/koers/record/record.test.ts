import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { listRecords, listVersies, setOwnRecord, setRecord } from '../contract.ts'
import { type KoersHouse, openKoersHouse, partijen, type Who } from '../testing/koers-house.ts'
import { only } from './shapes.ts'

let koers: KoersHouse
let opgaveId: string
beforeAll(async () => {
  koers = await openKoersHouse()
  const themaId = await koers.koers('thema', { naam: 'Jeugd', domein: 'jeugd', omschrijving: 'Jeugdhulp.' })
  const gevraagd = [partijen.beekwijk, partijen.aadorp, partijen.waterlelie] as never
  opgaveId = await koers.koers('opgave', {
    titel: 'Vastlopen',
    omschrijving: 'Op school en thuis.',
    themaId: themaId as never,
    gevraagd,
    gevraagdOp: '2026-11-03' as never,
    voor: '2026-12-04' as never,
  })
})
afterAll(() => koers?.database.drop())

const inbrengOf = (tekst: string) => ({ opgaveId: opgaveId as never, aard: 'belang' as const, tekst })
const seenBy = async (who: Who, recordId: string) => {
  const { items } = await koers.as(who, listRecords, { query: { soort: 'inbreng' } })
  return only('inbreng', items).find((one) => one.recordId === recordId)?.inhoud.tekst
}

describe('inbreng', () => {
  test('a draft is seen by the own partij only; confirmed it is on the table', async () => {
    const id = await koers.own('ruud', 'inbreng', inbrengOf('Een team kan niet bouwen op een jaar.'), {
      bevestigd: false,
    })
    expect([await seenBy('ruud', id), await seenBy('marit', id), await seenBy('laila', id)]).toEqual([
      'Een team kan niet bouwen op een jaar.',
      undefined,
      undefined,
    ])
    await koers.own('ruud', 'inbreng', inbrengOf('Op jaarcontracten bouw je geen team.'), { recordId: id })
    expect(await seenBy('marit', id)).toBe('Op jaarcontracten bouw je geen team.')
    await koers.own('ruud', 'inbreng', inbrengOf('Nog niet klaar.'), { recordId: id, bevestigd: false })
    expect([await seenBy('ruud', id), await seenBy('marit', id)]).toEqual([
      'Nog niet klaar.',
      'Op jaarcontracten bouw je geen team.',
    ])
    const { items } = await koers.as('marit', listVersies, { path: { recordId: id } })
    expect(items.map(({ versie }) => versie)).toEqual([2])
  })

  test('nobody but the partij changes it: not another partij, not the desk, under any history', async () => {
    const writers = ['marit', 'kees', 'aadorp', 'ruud', 'school', 'laila', 'pieter'] as const
    const owners = {
      marit: 'beekwijk',
      kees: 'beekwijk',
      aadorp: 'aadorp',
      ruud: 'waterlelie',
      school: 'school',
    } as const
    const partijOf = (who: Who) => partijen[owners[who as keyof typeof owners] ?? 'regio']
    const step = fc.record({
      who: fc.constantFrom(...writers),
      tekst: fc.stringMatching(/^[a-z]{1,8}$/),
      bevestigd: fc.boolean(),
      vervallen: fc.boolean(),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 8 }), async ([first, ...later]) => {
        if (!first) return
        const id = await koers.own(first.who, 'inbreng', inbrengOf(first.tekst), { bevestigd: true })
        for (const { who, tekst, ...state } of later) {
          const problem = await koers.problemOf(koers.own(who, 'inbreng', inbrengOf(tekst), { recordId: id, ...state }))
          expect(problem).toBe(partijOf(who) === partijOf(first.who) ? 'none' : 'not-found')
        }
        const { rows } = await koers.database.admin.query('SELECT DISTINCT partij_id FROM koers.record WHERE id = $1', [
          id,
        ])
        expect(rows).toEqual([{ partij_id: partijOf(first.who) }])
      }),
      { numRuns: 25 },
    )
  })

  test('the database refuses it as well: another owner, another soort, an update', async () => {
    const id = await koers.own('ruud', 'inbreng', inbrengOf('Van Waterlelie.'))
    const copy = (change: string) =>
      koers.database.admin
        .query(
          `INSERT INTO koers.record SELECT (jsonb_populate_record(r, $2::jsonb)).* FROM koers.record r WHERE id = $1 LIMIT 1`,
          [id, change],
        )
        .then(
          () => 'done',
          (error: { constraint: string }) => error.constraint,
        )
    expect(await copy(`{"versie": 2, "partij_id": "${partijen.aadorp}"}`)).toBe('record_tenant_id_id_partij_id_excl')
    expect(await copy('{"versie": 2, "soort": "feit"}')).toBe('record_tenant_id_id_soort_excl')
    const { rows } = await koers.database.admin.query(
      `SELECT has_table_privilege('samenhang_app', 'koers.record', 'UPDATE') AS update,
         has_table_privilege('samenhang_app', 'koers.record', 'DELETE') AS delete`,
    )
    expect(rows).toEqual([{ update: false, delete: false }])
  })
})

describe('likeness', () => {
  test('only the partij itself says that its inbreng is the same in other words', async () => {
    const ofRuud = await koers.own('ruud', 'inbreng', inbrengOf('Een intake die wij allemaal vertrouwen.'))
    const ofSchool = await koers.own(
      'school',
      'inbreng',
      inbrengOf('Ouders doen bij ons hun verhaal voor de vierde keer.'),
    )
    const gelijkenisId = (await koers.own('school', 'gelijkenis', {
      opgaveId: opgaveId as never,
      naam: 'Niet opnieuw vertellen',
    })) as never
    const join = (who: Who, inbrengId: string) =>
      koers.problemOf(koers.own(who, 'aansluiting', { gelijkenisId, inbrengId: inbrengId as never }))
    expect(await join('school', ofSchool)).toBe('none')
    expect(await join('school', ofRuud)).toBe('rule-broken')
    expect(await join('laila', ofRuud)).toBe('rule-broken')
    expect(await join('ruud', ofRuud)).toBe('none')
  })
})

describe('the rest', () => {
  test('what is named must be there, and the place is told', async () => {
    const asked = koers.as('ruud', setOwnRecord, {
      body: { soort: 'inbreng', inhoud: { ...inbrengOf('x'), opgaveId: partijen.school } },
    })
    await expect(asked).rejects.toMatchObject({ places: [{ place: 'body/inhoud/opgaveId' }] })
    const zorgtafel = { titel: 'Zorgtafel', op: '2026-12-01', plaats: 'Beekwijk', agenda: [] }
    const unknown = { ...zorgtafel, partijIds: ['00000000-0000-4000-8000-0000000000ff'] }
    expect(await koers.problemOf(koers.as('laila', setRecord, { body: { soort: 'zorgtafel', inhoud: unknown } }))).toBe(
      'bad-input',
    )
  })

  test('a fact has a source and a date; without a figure it is a claim', async () => {
    const feit = { opgaveId: opgaveId as never, bewering: 'Een regionaal loket is duurder.' }
    expect(await koers.problemOf(koers.own('aadorp', 'feit', feit))).toBe('none')
    expect(await koers.problemOf(koers.own('aadorp', 'feit', { ...feit, cijfer: '11 weken' }))).toBe('bad-input')
  })

  test('eigen woorden are a number of ten or more', async () => {
    const { items } = await koers.as('laila', listRecords, { query: { soort: 'thema' } })
    const doel = (aantal: number) => ({
      titel: 'Niet opnieuw vertellen',
      niveau: 'regio' as const,
      themaId: items[0]?.recordId as never,
      vastgesteldOp: '2026-01-01' as never,
      oorsprongen: [{ soort: 'eigen woorden', tekst: 'Over opnieuw vertellen', op: '2026-01-01', aantal }] as never,
    })
    expect(await koers.problemOf(koers.koers('doel', doel(9)))).toBe('bad-input')
    expect(await koers.problemOf(koers.koers('doel', doel(10)))).toBe('none')
    expect(await koers.problemOf(koers.own('marit', 'doel', doel(10)))).toBe('rule-broken')
    expect(await koers.problemOf(koers.own('marit', 'doel', { ...doel(10), niveau: 'gemeente' }))).toBe('none')
  })

  test('who may what: the desk keeps what is of the regio, a partij its own, who is elsewhere sees nothing', async () => {
    const thema = { body: { soort: 'thema', inhoud: { naam: 'Wmo', domein: 'wmo', omschrijving: 'Hulp thuis.' } } }
    for (const [who, problem] of [
      ['laila', 'none'],
      ['pieter', 'none'],
      ['marit', 'not-found'],
      ['ruud', 'not-found'],
      ['kees', 'not-found'],
      ['farida', 'not-found'],
      ['niemand', 'not-found'],
    ] as const) {
      expect([who, await koers.problemOf(koers.as(who, setRecord, thema))]).toEqual([who, problem])
    }
    for (const who of ['farida', 'niemand'] as const) {
      expect(await koers.problemOf(koers.as(who, listRecords))).toBe('not-found')
    }
  })
})
