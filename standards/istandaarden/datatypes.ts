import { datatype, fixed, group, optional, value } from './schema.ts'
import type { Standard } from './standard.ts'

/*
 * The composed data types (CDT) that the messages share, and their header.
 *
 * Source: istandaarden.nl, basisschema of iWmo and iJw release 3.2.
 */

const Achternaam = datatype({ Achternaam: value('Naam'), Voorvoegsel: optional(value('Voorvoegsel')) })

const Huis = datatype({
  Huisnummer: value('Huisnummer'),
  Huisletter: optional(value('Huisletter')),
  HuisnummerToevoeging: optional(value('HuisnummerToevoeging')),
  AanduidingWoonadres: optional(value('AanduidingWoonadres')),
})

export const Adres = datatype({
  Huis: optional(Huis),
  Postcode: optional(value('Postcode')),
  Straatnaam: optional(value('Straatnaam')),
  Plaatsnaam: optional(value('Plaatsnaam')),
  LandCode: optional(value('LandCode')),
})

/** Whole eurocents, never negative: the sign is DebetCredit (D counts up, C counts down). */
export const BedragMetDC = datatype({ Bedrag: value('Bedrag'), DebetCredit: value('DebetCredit') })

/** As `BedragMetDC`, for a total. */
export const TotaalBedragMetDC = datatype({ TotaalBedrag: value('TotaalBedrag'), DebetCredit: value('DebetCredit') })

export const Communicatie = datatype({ Vorm: value('Communicatievorm'), Taal: optional(value('Taal')) })

export const Geboortedatum = datatype({ Datum: value('Datum'), DatumGebruik: optional(value('DatumGebruik')) })

export const GeslotenPeriode = datatype({ Begindatum: value('Datum'), Einddatum: value('Datum') })

export const OpenPeriode = datatype({ Begindatum: optional(value('Datum')), Einddatum: optional(value('Datum')) })

export const Omvang = datatype({
  Volume: value('Volume'),
  Eenheid: value('Eenheid'),
  Frequentie: value('Frequentie'),
})

export const Product = datatype({ Categorie: value('ProductCategorie'), Code: optional(value('ProductCode')) })

export const Referentie = datatype({
  ReferentieNummer: value('ReferentieNummer'),
  VorigReferentieNummer: optional(value('ReferentieNummer')),
})

const Telefoon = datatype({ Telefoonnummer: value('Telefoonnummer'), Landnummer: value('Landnummer') })

export const Telefoonnummers = datatype({ Telefoon01: Telefoon, Telefoon02: optional(Telefoon) })

const VerkorteNaam = datatype({
  Geslachtsnaam: Achternaam,
  Voornamen: optional(value('Naam')),
  Voorletters: optional(value('Voorletters')),
})

/** What start and stop tell of a client; the elements live in the namespace of the message. */
export const verkorteClient = {
  Bsn: value('BurgerServicenummer'),
  Geboortedatum,
  Geslacht: value('Geslacht'),
  Naam: VerkorteNaam,
}

export const VolledigeNaam = datatype({
  Geslachtsnaam: Achternaam,
  Partnernaam: optional(Achternaam),
  Voornamen: optional(value('Naam')),
  Voorletters: optional(value('Voorletters')),
  NaamGebruik: value('NaamGebruik'),
})

const BerichtIdentificatie = datatype({ Identificatie: value('IdentificatieBericht'), Dagtekening: value('Datum') })

const XsdVersie = datatype({ BasisschemaXsdVersie: value('Versie'), BerichtXsdVersie: value('Versie') })

/** The header of a message that is no retour; `codes` is its BerichtCode (COD002) in each standard. */
export const header = <A extends 'AgbCode' | 'Gemeente', O extends 'AgbCode' | 'Gemeente'>(
  codes: Record<Standard, string>,
  afzender: A,
  ontvanger: O,
) =>
  group({
    BerichtCode: fixed('BerichtCode', 'RS047', codes),
    BerichtVersie: fixed('BerichtVersie', 'CS025', '3'),
    BerichtSubversie: fixed('BerichtSubversie', 'CS015', '2'),
    Afzender: value(afzender),
    Ontvanger: value(ontvanger),
    BerichtIdentificatie,
    XsdVersie,
  })
