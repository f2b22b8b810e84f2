import { civilDate } from '@samenhang/kernel/period/civil-date.ts'
import { expect, test } from 'vitest'
import { acceptLists } from './accept.ts'
import { findGezag } from './find-gezag.ts'
import type { Entry, Persoonslijst } from './persoonslijst.ts'
import { proposeHuishoudens } from './propose-huishoudens.ts'

const today = civilDate('2026-11-24')
const bsn = { anna: '999990019', bram: '999990020', cato: '999900006', dirk: '999900018', eva: '999993653' } as const
type Name = keyof typeof bsn
const key = (name: Name) => `bsn ${bsn[name]}`

function named(name: Name, born = '1980-01-01'): Entry {
  const naam = { voornamen: name, voorvoegsel: null, geslachtsnaam: `van ${name}` }
  return { line: 2, anummer: '', bsn: bsn[name], naam, geboortedatum: born }
}

function list(name: Name, change: Partial<Persoonslijst> = {}): Persoonslijst {
  const adres = {
    straat: 'Lindelaan',
    huisnummer: '1',
    postcode: '9901AA',
    plaats: null,
    vanaf: '20200101',
  }
  return {
    ...named(name, change.geboortedatum ?? '1980-01-01'),
    lines: [2],
    wrongBsnLines: [],
    overlijdensdatum: null,
    opschorting: '',
    geheim: false,
    adres,
    ouders: [null, null],
    partners: [],
    kinderen: [],
    gezag: null,
    curatele: false,
    ...change,
  }
}

const elsewhere = { ...list('anna').adres, huisnummer: '2' } as NonNullable<Persoonslijst['adres']>
const proposed = (...lists: Persoonslijst[]) =>
  proposeHuishoudens(acceptLists(lists).accepted, today).huishoudens.map(({ leden }) =>
    Object.fromEntries(leden.map((lid) => [lid.key, lid.rol])),
  )

test('partners, and parents with their children, at one address are one huishouden', () => {
  const cato = list('cato', { geboortedatum: '2015-01-01', ouders: [named('anna'), null] })
  expect(proposed(list('anna', { partners: [named('bram')] }), list('bram'), cato)).toEqual([
    { [key('anna')]: 'ouder', [key('bram')]: 'partner', [key('cato')]: 'kind' },
  ])
})

test('an address alone makes no family, nor does a relation with who lives elsewhere, left or died', () => {
  expect(proposed(list('anna'), list('bram'))).toHaveLength(2)
  const anna = list('anna', { partners: [named('bram')] })
  expect(proposed(anna, list('bram', { adres: elsewhere }))).toHaveLength(2)
  expect(proposed(anna, list('bram', { opschorting: 'E' }))).toEqual([{ [key('anna')]: 'alleenstaand' }])
  expect(proposed(anna, list('bram', { overlijdensdatum: '2020' }))).toEqual([{ [key('anna')]: 'alleenstaand' }])
  expect(proposed(anna, list('bram', { geboortedatum: '1981-01-01' }))).toHaveLength(2)
})

test('a partner or a minor without a list joins who names them, an adult child or one named from two sides does not', () => {
  const minor = named('dirk', '2015-01-01')
  expect(proposed(list('anna', { partners: [named('bram')], kinderen: [minor, named('eva')] }))).toEqual([
    { [key('anna')]: 'ouder', [key('bram')]: 'partner', [key('dirk')]: 'kind' },
  ])
  expect(proposed(list('anna', { kinderen: [minor] }), list('bram', { adres: elsewhere, kinderen: [minor] }))).toEqual([
    { [key('anna')]: 'alleenstaand' },
    { [key('bram')]: 'alleenstaand' },
  ])
})

test('one number is one person: a second list with it is refused, and a wrong bsn is told by line', () => {
  const { accepted, rows } = acceptLists([
    list('anna'),
    { ...list('anna'), line: 9 },
    list('bram', { bsn: '123456789', anummer: '8043206858', wrongBsnLines: [5] }),
    list('cato', { bsn: '', line: 12 }),
    list('dirk', { geboortedatum: undefined, line: 14 }),
  ])
  expect(accepted.map((one) => one.identifier.use)).toEqual(['bsn', 'anummer', 'bsn'])
  expect(rows.map((row) => [row.line, row.outcome, row.rule])).toEqual([
    [9, 'geweigerd', 'dubbel'],
    [5, 'geweigerd', 'elfproef'],
    [12, 'geweigerd', 'nummer'],
    [14, 'opgemerkt', 'geboortedatum'],
  ])
})

test.each([
  ['12', '2015-03-01', '20200101', ['anna', 'bram'], 0],
  ['2', '2015-03-01', '20200101', ['bram'], 0],
  ['1D', '2015-03-01', '20200101', ['anna'], 1],
  ['1', '2008-11-24', '20200101', [], 1],
  ['1', '2008-11-25', '20200101', ['anna'], 0],
  ['1', '2015-03-01', '20270101', [], 1],
  ['3C', '2015-03-01', '20200101', [], 1],
  ['1', null, '20200101', [], 1],
])('gezag %s over a child of %s since %s is held by %j', (houders, geboortedatum, vanaf, wanted, notes) => {
  const ouders = [named('anna'), named('bram')] as const
  const found = findGezag(
    acceptLists([list('cato', { geboortedatum, ouders, gezag: { line: 2, houders, vanaf } })]).accepted,
    today,
  )
  expect(found.gezag.map((one) => one.houder)).toEqual(wanted.map((name) => key(name as Name)))
  expect(found.rows).toHaveLength(notes)
  for (const one of found.gezag)
    expect(one.period.to).toBe(geboortedatum === '2008-11-25' ? '2026-11-24' : '2033-02-28')
})
