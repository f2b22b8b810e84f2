import type { Id } from '@samenhang/kernel/identifiers/id.ts'
import { addDays, type CivilDate, civilDate } from '@samenhang/kernel/period/civil-date.ts'
import { describe, expect, test } from 'vitest'
import { versiesOn } from '../afspraak/afspraak.ts'
import type { SchakelInhoud } from '../reeks/shapes.ts'
import { contractMoment } from '../ritme/moment.ts'
import { inForce, ritmeRegels } from '../ritme/regels.ts'
import type { Toedeling } from '../roltoedeling/roltoedeling.ts'
import { completeBevoegdheid, makeConcept, makeContract } from '../testing/examples.ts'
import { type Feiten, findBevindingen } from './toets.ts'

const day = civilDate('2026-11-24')
const ids = Array.from({ length: 9 }, (_, nr) => `00000000-0000-4000-8000-00000000000${nr}` as Id)
const [taak, a, b, x, y] = ids as [Id, Id, Id, Id, Id]

/** What happened to an afspraak that is in force since `begin`. */
const events = (begin: CivilDate, over: object = {}, proof: object = {}): SchakelInhoud[] => {
  const made = { op: begin, tijdstip: `${begin}T09:00:00.000Z`, door: a }
  return [
    { ...made, soort: 'versie', versie: 1, inhoud: { ...makeConcept([a, b]), begin, ...over }, heropening: null },
    ...[a, b].map(
      (partijId): SchakelInhoud => ({
        ...{ ...made, soort: 'ondertekening', versie: 1, partijId, ondertekenaar: 'X', hoedanigheid: 'wethouder' },
        ...{ getekendOp: begin, bevoegdheid: { ...completeBevoegdheid, besluitdatum: '2022-01-01', ...proof } },
        ...{ tekstHash: '0'.repeat(64), opPapier: false },
      }),
    ),
  ]
}
const afspraak = (afspraakId: Id, happened: SchakelInhoud[], taakId = taak) => ({
  ...{ afspraakId, titel: `Afspraak ${afspraakId.at(-1)}`, taakId, versies: versiesOn(happened, day) },
})
const contracts = (over: (nr: number) => object = () => ({}), head: object = {}) =>
  [x, y].map((contractId, nr) => {
    const contract = makeContract(a, b, `c${nr}`)
    return {
      contractId,
      contract: { ...contract, ...head, regels: contract.regels.map((regel) => ({ ...regel, ...over(nr) })) },
    }
  })
const rollen: Toedeling[] = (['eigenaar', 'financier', 'toezichthouder', 'uitvoerder', 'beoordelaar'] as const).map(
  (rol, nr) => ({
    ...{ taakId: taak, partijId: ids[nr + 1] as Id, rol, van: civilDate('2025-01-01'), tot: null },
  }),
)
const feiten = (over: Partial<Feiten> = {}): Feiten => {
  const contracten = over.contracten ?? contracts()
  const lead = inForce(ritmeRegels.contract, day)?.stappen ?? []
  const momenten = contracten.map(({ contractId, contract }) => ({
    ...contractMoment({ ...contract, contractId, naam: contract.nummer, partijIds: [] }, lead, {
      ...{ day, recessen: [], waarschuwDagen: ritmeRegels.waarschuwDagen },
    }),
    contractId,
  }))
  const afspraken = [afspraak(x, events(civilDate('2023-01-01')))]
  return { afspraken, toedelingen: rollen, contracten, momenten, nameOf: (id) => id, ...over }
}
const found = (over: Partial<Feiten>) => findBevindingen(feiten(over), day).map(({ toets }) => toets)

test('nothing is found in a clean region', () => {
  expect(findBevindingen(feiten(), day)).toEqual([])
})

describe('R18: in force or due, with missing authority', () => {
  test.each([
    ['a mandate of the day of signing', { mandaat: { datum: '2026-01-01', kenmerk: 'm' } }, []],
    ['a mandate of the day after', { mandaat: { datum: '2026-01-02', kenmerk: 'm' } }, ['R18', 'R18']],
    ['a decision without date', { besluitdatum: '' }, ['R18', 'R18']],
  ])('%s', (_, proof, toetsen) => {
    expect(found({ afspraken: [afspraak(x, events(civilDate('2026-01-01'), {}, proof))] })).toEqual(toetsen)
  })

  test('one that begins tomorrow is not due yet', () => {
    const later = events(civilDate('2026-11-01'), { begin: addDays(day, 1) }, { besluitdatum: '' })
    expect(found({ afspraken: [afspraak(x, later)] })).toEqual([])
  })
})

describe('R19: contradicts a newer one on the same taak', () => {
  const two = (duurzaamTot: string, taakId = taak) => [
    afspraak(x, events(civilDate('2023-01-01'), { duurzaamTot })),
    afspraak(y, events(civilDate('2025-01-01')), taakId),
  ]
  test('the older ends later', () => expect(found({ afspraken: two('2031-01-01') })).toEqual(['R19']))
  test('the older was counted on until the day that the newer began', () =>
    expect(found({ afspraken: two('2025-01-01') })).toEqual([]))
  test('another taak', () => expect(found({ afspraken: two('2031-01-01', a) })).toEqual([]))
})

describe('R21: rollen that do not go together', () => {
  const extra = (rol: Toedeling['rol'], partijId: Id, over: Partial<Toedeling> = {}) =>
    found({
      toedelingen: [...rollen, { taakId: taak, partijId, rol, van: civilDate('2026-01-01'), tot: null, ...over }],
    })
  test('supervisor and executor in one', () => expect(extra('uitvoerder', ids[3] as Id)).toEqual(['R21']))
  test('financier and the sole assessor in one', () => {
    const alone = rollen.filter(({ rol }) => rol !== 'beoordelaar')
    const own = {
      taakId: taak,
      partijId: ids[2] as Id,
      rol: 'beoordelaar' as const,
      van: civilDate('2025-01-01'),
      tot: null,
    }
    expect(found({ toedelingen: [...alone, own] })).toEqual(['R21'])
    expect(found({ toedelingen: [...rollen, own] })).toEqual([])
  })
  test('one day of overlap is enough, days that touch are not', () => {
    const ended = rollen.map((one) => (one.rol === 'toezichthouder' ? { ...one, tot: addDays(day, 10) } : one))
    const next = (van: CivilDate) =>
      found({ toedelingen: [...ended, { taakId: taak, partijId: ids[3] as Id, rol: 'uitvoerder', van, tot: null }] })
    expect(next(addDays(day, 10))).toEqual(['R21'])
    expect(next(addDays(day, 11))).toEqual([])
  })
  test('another taak', () => expect(extra('uitvoerder', ids[3] as Id, { taakId: a })).toEqual([]))
})

describe('R22: end of contract minus lead time has passed', () => {
  const ending = (days: number, head: object = {}) =>
    found({ contracten: contracts(() => ({}), { tot: addDays(day, days), ...head }) })
  // Lead time is 91 + 105 + 20 + 91 days; on the latest start itself it still can.
  test('on the latest start', () => expect(ending(306)).toEqual([]))
  test('a day later', () => expect(ending(305)).toEqual(['R22', 'R22']))
  test('when buying has begun', () => expect(ending(305, { inkoopGestartOp: addDays(day, -5) })).toEqual([]))
})

describe('R25: another set without a reason', () => {
  const other = (regel: object) =>
    found({ contracten: contracts((nr) => (nr === 1 ? { tarief: 1, clienten: 1, ...regel } : {})) })
  test('no reason', () => expect(other({})).toEqual(['R25']))
  test('a reason until today', () => expect(other({ reden: 'proef', redenTot: day })).toEqual([]))
  test('a reason that ended yesterday', () =>
    expect(other({ reden: 'proef', redenTot: addDays(day, -1) })).toEqual(['R25']))
})
