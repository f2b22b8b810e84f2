import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import { addDays, type CivilDate, civilDate } from '@samenhang/kernel/period/civil-date.ts'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Bevoegdheid, SchakelInhoud } from '../reeks/shapes.ts'
import { artikel, completeBevoegdheid, makeConcept } from '../testing/examples.ts'
import { versieInWerking, versiesOn } from './afspraak.ts'
import { findGebreken } from './bevoegdheid.ts'
import { compareText, compareVersies } from './difference.ts'
import { openTaken } from './taken.ts'

const ids = [1, 2, 3].map((nr) => `00000000-0000-4000-8000-00000000000${nr}` as Id)
const [a, b, c] = ids as [Id, Id, Id]
const day0 = civilDate('2026-01-01')
const made = (op: CivilDate) => ({ op, tijdstip: `${op}T09:00:00.000Z`, door: a })
const versie = (op: CivilDate, nr = 1, over: object = {}): SchakelInhoud => ({
  ...made(op),
  soort: 'versie',
  versie: nr,
  inhoud: { ...makeConcept(ids), begin: op, ...over },
  heropening: nr > 1 ? { nieuwFeit: 'De cao is nieuw.' } : null,
})
const signed = (op: CivilDate, partijId: Id, bevoegdheid: Partial<Bevoegdheid> = {}, nr = 1): SchakelInhoud => ({
  ...made(op),
  ...{ soort: 'ondertekening', versie: nr, partijId, ondertekenaar: 'X', hoedanigheid: 'wethouder', getekendOp: op },
  bevoegdheid: { ...completeBevoegdheid, besluitdatum: day0, ...bevoegdheid },
  ...{ tekstHash: '0'.repeat(64), opPapier: false },
})
const allSigned = (op: CivilDate, nr = 1) => ids.map((id) => signed(op, id, {}, nr))

describe('authority', () => {
  test.each([
    ['complete', {}, []],
    ['blank date', { besluitdatum: '' }, ['datum-ontbreekt']],
    ['dots', { besluitdatum: ' … ' }, ['datum-ontbreekt']],
    ['impossible date', { besluitdatum: '2026-02-30' }, ['datum-bestaat-niet']],
    ['blank to be filled in', { besluitdatum: 'd.d. …' }, ['datum-bestaat-niet']],
    ['on the day of signing', { besluitdatum: '2026-11-24' }, []],
    ['the day after', { besluitdatum: '2026-11-25' }, ['besluit-na-ondertekening']],
    ['no body, no reference', { orgaan: '', kenmerk: '-' }, ['orgaan-ontbreekt', 'kenmerk-ontbreekt']],
    ['mandate after signing', { mandaat: { datum: '2026-11-25', kenmerk: 'm' } }, ['mandaat-na-ondertekening']],
    ['mandate without reference', { mandaat: { datum: '2026-07-01', kenmerk: '' } }, ['mandaat-kenmerk-ontbreekt']],
  ])('%s', (_, over, gebreken) => {
    expect(findGebreken({ ...completeBevoegdheid, ...over }, civilDate('2026-11-24'))).toEqual(gebreken)
  })
})

describe('in force', () => {
  test('when all have signed with authority, from the begin on', () => {
    const events = [versie(day0), ...allSigned(addDays(day0, 5))]
    expect(versieInWerking(events, addDays(day0, 4))).toBeUndefined()
    expect(versieInWerking(events, addDays(day0, 5))?.van).toBe(addDays(day0, 5))
    const later = [versie(day0, 1, { begin: addDays(day0, 30) }), ...allSigned(addDays(day0, 5))]
    expect(versiesOn(later, addDays(day0, 6))[0]?.stand).toBe('klaar')
    expect(versieInWerking(later, addDays(day0, 30))?.van).toBe(addDays(day0, 30))
  })

  test('a proof that comes later counts from then on, not before', () => {
    const proof = { ...made(addDays(day0, 9)), soort: 'bevoegdheid' as const, versie: 1, partijId: c }
    const events = [
      ...[versie(day0), signed(day0, a), signed(day0, b), signed(day0, c, { besluitdatum: '' })],
      { ...proof, bevoegdheid: { ...completeBevoegdheid, besluitdatum: day0 } },
    ]
    expect(versieInWerking(events, addDays(day0, 8))).toBeUndefined()
    expect(versieInWerking(events, addDays(day0, 9))?.van).toBe(addDays(day0, 9))
  })

  test('a quorum of two of three, but never with a signature whose authority is missing', () => {
    const two = [versie(day0, 1, { quorum: 2 }), signed(day0, a), signed(day0, b)]
    expect(versieInWerking(two, day0)?.versie).toBe(1)
    const broken = [versie(day0, 1, { quorum: 2 }), signed(day0, a), signed(day0, c, { orgaan: '' }), signed(day0, b)]
    expect(versieInWerking(broken, day0)).toBeUndefined()
  })

  test('the old version holds until the new one is in force, and nothing else ends it', () => {
    const later = addDays(day0, 2000)
    const events = [
      versie(day0),
      ...allSigned(day0),
      versie(addDays(day0, 50), 2),
      ...ids.slice(1).map((id) => signed(addDays(day0, 60), id, {}, 2)),
    ]
    expect(versieInWerking(events, later)?.versie).toBe(1)
    const done = [...events, signed(addDays(day0, 70), a, {}, 2)]
    expect(versieInWerking(done, addDays(day0, 69))?.versie).toBe(1)
    expect(versiesOn(done, addDays(day0, 70)).map(({ stand, tot }) => [stand, tot])).toEqual([
      ['opgevolgd', addDays(day0, 70)],
      ['in werking', null],
    ])
    const ended = [
      ...done,
      { ...made(addDays(day0, 80)), soort: 'einde' as const, per: addDays(day0, 90), besluit: 'Klaar.' },
    ]
    expect(versieInWerking(ended, addDays(day0, 89))?.tot).toBe(addDays(day0, 90))
    expect(versieInWerking(ended, addDays(day0, 90))).toBeUndefined()
  })

  test('never without complete authority, whatever happens in whatever order', () => {
    const date = fc.integer({ min: 0, max: 40 }).map((days) => addDays(day0, days))
    const proof = fc.record({
      orgaan: fc.constantFrom('College', '', '…'),
      besluitdatum: fc.oneof(date, fc.constantFrom('', 'd.d.', '2026-02-31')),
      kenmerk: fc.constantFrom('k', ''),
      mandaat: fc.option(fc.record({ datum: fc.oneof(date, fc.constant('')), kenmerk: fc.constantFrom('m', '') })),
    })
    const event = fc.oneof(
      fc
        .tuple(date, fc.constantFrom(...ids), proof, date, fc.boolean())
        .map(([op, partijId, bevoegdheid, getekendOp, opPapier]) => ({
          ...(signed(op, partijId, bevoegdheid) as Extract<SchakelInhoud, { soort: 'ondertekening' }>),
          ...{ getekendOp, opPapier },
        })),
      fc.tuple(date, fc.constantFrom(...ids), proof).map(
        ([op, partijId, bevoegdheid]): SchakelInhoud => ({
          ...made(op),
          soort: 'bevoegdheid',
          versie: 1,
          partijId,
          bevoegdheid,
        }),
      ),
    )
    const quorum = fc.constantFrom(null, 2, 3)
    fc.assert(
      fc.property(fc.array(event, { maxLength: 12 }), quorum, date, (events, needed, day) => {
        const all = [versie(day0, 1, { quorum: needed }), ...events]
        const current = versieInWerking(all, day)
        if (!current?.van) return true
        // Some moment until then had a quorum of signatures, each of them complete.
        return all.some((_, end) => {
          const known = versiesOn(all.slice(0, end + 1), day)[0]?.partijen.filter(({ ondertekening }) => ondertekening)
          return (
            known &&
            known.length >= (needed ?? 3) &&
            known.every(({ ondertekening }) => ondertekening?.gebreken.length === 0)
          )
        })
      }),
      { numRuns: 1000 },
    )
  })
})

describe('nothing ends by silence', () => {
  const gemeenten = new Set<string>([a, b])
  const events = [
    versie(day0, 1, { evaluaties: [addDays(day0, 100)], duurzaamTot: addDays(day0, 1500) }),
    ...allSigned(day0),
  ]
  const tasks = (more: SchakelInhoud[], day: number, verkiezing = 300) =>
    openTaken([...events, ...more], addDays(day0, day), [{ op: addDays(day0, verkiezing) }], gemeenten)
  const soorten = (...args: Parameters<typeof tasks>) => tasks(...args).map(({ soort }) => soort)

  test('a review that passed opens a task until it is there', () => {
    expect(soorten([], 99)).toEqual([])
    expect(soorten([], 100)).toEqual(['evaluatie'])
    const evaluatie: SchakelInhoud = {
      ...made(addDays(day0, 120)),
      soort: 'evaluatie',
      gepland: addDays(day0, 100),
      uitkomst: 'Goed.',
    }
    expect(soorten([evaluatie], 121)).toEqual([])
  })

  test('a new council, and a director who leaves, open a task; the afspraak stays in force', () => {
    const leaving: SchakelInhoud = {
      ...made(addDays(day0, 10)),
      soort: 'vertrek',
      partijId: c,
      wie: 'De directeur',
      per: addDays(day0, 20),
    }
    expect(soorten([leaving], 19)).toEqual([])
    expect(tasks([leaving], 20)).toEqual([{ soort: 'vertrek', partijId: c, op: addDays(day0, 20) }])
    expect(soorten([], 310).filter((soort) => soort === 'verkiezing')).toHaveLength(2)
    const handed: SchakelInhoud = {
      ...made(addDays(day0, 305)),
      soort: 'overdracht',
      partijId: a,
      aan: 'Raad',
      waarom: 'verkiezing',
    }
    expect(soorten([handed], 310).filter((soort) => soort === 'verkiezing')).toHaveLength(1)
    expect(versieInWerking([...events, leaving], addDays(day0, 3000))?.versie).toBe(1)
  })
})

describe('the difference between versions', () => {
  test('is told word by word', () => {
    expect(compareText('Het tarief is 36,40 per uur.', 'Het tarief is 37,10 per uur.')).toEqual([
      { soort: 'gelijk', tekst: 'Het tarief is ' },
      { soort: 'weg', tekst: '36,40 ' },
      { soort: 'nieuw', tekst: '37,10 ' },
      { soort: 'gelijk', tekst: 'per uur.' },
    ])
  })

  test('gives both texts back, whatever they are', () => {
    const text = fc
      .array(fc.constantFrom('een', 'twee', 'drie', '\n'), { maxLength: 15 })
      .map((words) => words.join(' '))
    fc.assert(
      fc.property(text, text, (oud, nieuw) => {
        const stukken = compareText(oud, nieuw)
        const without = (soort: string) =>
          stukken
            .filter((stuk) => stuk.soort !== soort)
            .map(({ tekst }) => tekst)
            .join('')
        return without('nieuw') === oud && without('weg') === nieuw
      }),
    )
  })

  test('names articles that came and went, and terms that changed', () => {
    const oud = makeConcept(ids, [artikel(1, 'Een.'), artikel(2, 'Twee.')])
    const nieuw = {
      ...makeConcept(ids, [artikel(1, 'Een.'), artikel(3, 'Drie.')]),
      duurzaamTot: civilDate('2031-01-01'),
    }
    const { artikelen, termen } = compareVersies(oud, nieuw)
    expect(artikelen.map(({ nr, soort }) => [nr, soort])).toEqual([
      [1, 'gelijk'],
      [2, 'vervallen'],
      [3, 'nieuw'],
    ])
    expect(termen).toEqual(['duurzaamTot'])
  })
})
