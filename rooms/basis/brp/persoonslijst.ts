import { zBsn } from '@samenhang/kernel/identifiers/bsn.ts'
import type { CsvRecord } from '@samenhang/kernel/table/read-csv.ts'
import type { Naam } from '../persoon/persoon.ts'
import type { Adres } from '../shapes.ts'
import { readBrpDate } from './brp-date.ts'
import { named, next, type Repeated } from './columns.ts'

/** A person as they stand on a list, their own or that of a relative. Dates: undefined is unreadable, null unknown. */
export type Entry = {
  readonly line: number
  readonly anummer: string
  readonly bsn: string
  readonly naam: Naam
  readonly geboortedatum: string | null | undefined
}

/** What this house takes from one persoonslijst: what holds now, nothing of its history. */
export type Persoonslijst = Entry & {
  readonly lines: readonly number[]
  /** Lines, history included, on which a bsn of this person stands that is none. */
  readonly wrongBsnLines: readonly number[]
  readonly overlijdensdatum: string | null
  /** Reason for which the list is no longer kept (07.67.20): O died, E left the country; empty when it is kept. */
  readonly opschorting: string
  readonly geheim: boolean
  readonly adres: (Adres & { readonly vanaf: string }) | null
  readonly ouders: readonly [Entry | null, Entry | null]
  readonly partners: readonly Entry[]
  readonly kinderen: readonly Entry[]
  readonly gezag: { readonly line: number; readonly houders: string; readonly vanaf: string } | null
  readonly curatele: boolean
}

/**
 * Lists in a file, without its header. A list begins where category 07 (inschrijving) stands, which each has once: a
 * row with a bsn may be history, and a list may be of somebody without a bsn.
 */
export function readPersoonslijsten(records: readonly CsvRecord[]): Persoonslijst[] {
  const groups: CsvRecord[][] = []
  for (const record of records) {
    if (field(record, 'geheim') !== '' || groups.length === 0) groups.push([])
    groups.at(-1)?.push(record)
  }
  return groups.flatMap((rows) => (rows[0] ? [readOne(rows[0], rows)] : []))
}

/** Key of somebody by a valid bsn, in memory only; undefined without one. */
export function readBsn({ bsn }: Entry): string | undefined {
  const valid = zBsn.safeParse(bsn)
  return valid.success ? `bsn ${valid.data}` : undefined
}

function isWrongBsn(text: string): boolean {
  return text !== '' && !zBsn.safeParse(text).success
}

function readOne(first: CsvRecord, rows: readonly CsvRecord[]): Persoonslijst {
  const of = (name: keyof typeof named) => field(first, name)
  const partner = named.partner[0]
  const kind = named.kind[0]
  return {
    ...readEntry(first, named.anummer[0]),
    lines: rows.map((row) => row.line),
    wrongBsnLines: rows.filter((row) => isWrongBsn(field(row, 'bsn'))).map((row) => row.line),
    overlijdensdatum: readDeath(first),
    opschorting: of('opschorting'),
    geheim: of('geheim') !== '0',
    adres: readAdres(first),
    ouders: [present(first, named.ouder1[0]), present(first, named.ouder2[0])],
    partners: current(rows, '05')
      .filter((row) => field(row, 'ontbinding') === '')
      .flatMap((row) => present(row, partner) ?? []),
    kinderen: current(rows, '09')
      .filter((row) => field(row, 'kindOnjuist') === '' && field(row, 'levenloos') !== 'L')
      .flatMap((row) => present(row, kind) ?? []),
    gezag:
      of('gezag') === '' || of('gezagOnjuist') !== ''
        ? null
        : { line: first.line, houders: of('gezag'), vanaf: of('gezagVanaf') },
    curatele: of('curatele') === '1',
  }
}

/** Rows whose entry of this category holds now: the first, and each that the row before announces as new. */
function current(rows: readonly CsvRecord[], category: Repeated): CsvRecord[] {
  return rows.filter((_, index) => index === 0 || rows[index - 1]?.fields[next[category]] === category)
}

/** The elements of a person stand in one order in every category: A-nummer, bsn, names, birth. */
function readEntry(row: CsvRecord, at: number): Entry {
  const [anummer = '', bsn = '', voornamen = '', , voorvoegsel = '', geslachtsnaam = '', born = ''] =
    row.fields.slice(at)
  return {
    line: row.line,
    anummer,
    bsn,
    naam: { voornamen: voornamen || null, voorvoegsel: voorvoegsel || null, geslachtsnaam },
    geboortedatum: readBrpDate(born),
  }
}

function present(row: CsvRecord, at: number): Entry | null {
  const found = readEntry(row, at)
  return found.naam.geslachtsnaam === '' ? null : found
}

/** Category 06 may be there only to say that an earlier entry was wrong; then there is no date and nobody died. */
function readDeath(row: CsvRecord): string | null {
  const date = field(row, 'overlijden')
  if (date === '') return field(row, 'opschorting') === 'O' ? 'onbekend' : null
  return readBrpDate(date) ?? 'onbekend'
}

/** The address in the Netherlands where somebody lives now. */
function readAdres(row: CsvRecord): Persoonslijst['adres'] {
  const of = (name: keyof typeof named) => field(row, name)
  const straat = of('straat') || of('locatie')
  if (straat === '' || of('adresOnjuist') !== '') return null
  const huisnummer = [of('aanduiding'), of('huisnummer'), of('huisletter'), of('toevoeging')].filter(Boolean).join(' ')
  return {
    straat,
    huisnummer,
    postcode: of('postcode') || null,
    plaats: of('plaats') || null,
    vanaf: of('vanaf'),
  }
}

function field(row: CsvRecord, name: keyof typeof named): string {
  return row.fields[named[name][0]] ?? ''
}
