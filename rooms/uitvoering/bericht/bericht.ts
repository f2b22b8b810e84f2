import type { Bsn } from '@samenhang/kernel/identifiers/bsn.ts'
import type { Bericht } from '@samenhang/standards/istandaarden/berichten.ts'
import { type Prestatie, signedCents, toPrestatie } from '../declaratie/declaratie.ts'
import { type Levering, toStart, toStop } from '../levering/levering.ts'
import type { Wet } from '../shapes.ts'
import { type ToewijzingVersie, toVersie } from '../toewijzing/toewijzing.ts'

/** What a message says of one client, in the words of this room. */
export type Client = {
  readonly bsn: Bsn
  /** Only a 301 says enough to add somebody who is not known yet. */
  readonly persoon: NewPersoon | null
  readonly toewijzingen: readonly ToewijzingVersie[]
  readonly leveringen: readonly Levering[]
  readonly prestaties: readonly Prestatie[]
}

export type NewPersoon = {
  readonly voornamen: string | null
  readonly voorvoegsel: string | null
  readonly geslachtsnaam: string
  /** As far as it is known: `1950`, `1950-07` or `1950-07-12`; null when unknown. */
  readonly geboortedatum: string | null
}

/** A message in the words of this room: from which gemeente and aanbieder, and what it says of each client. */
export type BerichtFacts = {
  readonly wet: Wet
  readonly soort: Bericht['kind']
  readonly afzender: string
  readonly ontvanger: string
  readonly identificatie: string
  readonly dagtekening: string
  readonly gemeentecode: string
  readonly agbcode: string
  readonly declaratie: {
    readonly nummer: string
    readonly from: string
    readonly to: string
    readonly dagtekening: string
    /** Total as the message says it. */
    readonly cents: number
  } | null
  readonly clienten: readonly Client[]
}

/**
 * Reads the facts out of a message. What comes out depends on the message alone, never on what came before it.
 * @see OP080 of iWmo and iJw 3.2: time and order of arrival mean nothing
 */
export function toFacts(bericht: Bericht): BerichtFacts {
  const { afzender, ontvanger, berichtIdentificatie } = bericht.header
  const fromGemeente = bericht.kind === 301
  return {
    wet: bericht.standard === 'iwmo' ? 'wmo' : 'jeugdwet',
    soort: bericht.kind,
    afzender,
    ontvanger,
    ...berichtIdentificatie,
    gemeentecode: fromGemeente ? afzender : ontvanger,
    agbcode: fromGemeente ? ontvanger : afzender,
    declaratie: bericht.kind === 323 ? toDeclaratie(bericht) : null,
    clienten: toClienten(bericht),
  }
}

const nothing = { persoon: null, toewijzingen: [], leveringen: [], prestaties: [] } as const

function toClienten(bericht: Bericht): Client[] {
  switch (bericht.kind) {
    case 301: {
      const { client, header } = bericht
      const toewijzingen = client.toegewezenProducten.map((product) => toVersie(product, header.berichtIdentificatie))
      return [{ ...nothing, bsn: client.bsn as Bsn, persoon: toPersoon(client), toewijzingen }]
    }
    case 305:
      return [{ ...nothing, bsn: bericht.client.bsn as Bsn, leveringen: bericht.client.startProducten.map(toStart) }]
    case 307:
      return [{ ...nothing, bsn: bericht.client.bsn as Bsn, leveringen: bericht.client.stopProducten.map(toStop) }]
    case 323:
      return bericht.declaratie.clienten.map(({ bsn, prestaties }) => ({
        ...nothing,
        bsn: bsn as Bsn,
        prestaties: prestaties.map(toPrestatie),
      }))
  }
}

function toDeclaratie({ declaratie: at }: Extract<Bericht, { kind: 323 }>): BerichtFacts['declaratie'] {
  return {
    nummer: at.declaratieNummer,
    from: at.declaratiePeriode.begindatum,
    to: at.declaratiePeriode.einddatum,
    dagtekening: at.declaratieDagtekening,
    cents: signedCents(at.totaalIngediendBedrag.totaalBedrag, at.totaalIngediendBedrag.debetCredit),
  }
}

/** How much of Datum counts, by DatumGebruik. @see IV009, OP252 */
const knownPart = { 1: 7, 2: 4, 3: 0 } as const

/** No address: whether it is secret does not stand in a message. */
function toPersoon({ naam, geboortedatum: at }: Extract<Bericht, { kind: 301 }>['client']): NewPersoon {
  const known = at.datumGebruik ? at.datum.slice(0, knownPart[at.datumGebruik]) : at.datum
  return {
    voornamen: naam.voornamen ?? naam.voorletters ?? null,
    voorvoegsel: naam.geslachtsnaam.voorvoegsel ?? null,
    geslachtsnaam: naam.geslachtsnaam.achternaam,
    geboortedatum: known === '' ? null : known,
  }
}
