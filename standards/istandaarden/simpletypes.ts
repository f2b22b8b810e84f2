import * as ijw from '../ijw/codelists.ts'
import * as iwmo from '../iwmo/codelists.ts'
import type { CodeList } from './codelist.ts'
import * as shared from './codelists.ts'
import type { Standard } from './standard.ts'

/** A pattern: as the standard writes it, as JavaScript knows it (on the whole text), and in words. */
export type Pattern = { readonly xsd: string; readonly js: RegExp; readonly says: string }

export type TextType = { base: 'string'; minLength?: number; maxLength?: number; pattern?: Pattern }
export type IntegerType = { base: 'integer'; max: number }
type DateType = { base: 'date' | 'time' }
type CodeType = { base: 'code'; lists: Record<Standard, CodeList> }
export type SimpleType = TextType | IntegerType | DateType | CodeType

// In an XSD pattern `.` stops at line ends and `\s` is these four characters alone.
const notBlank: Pattern = {
  xsd: String.raw`.*[^\s].*`,
  js: /^[^\n\r]*[^ \t\n\r][^\n\r]*$/,
  says: 'moet op een regel staan en mag niet alleen uit spaties bestaan',
}
const notOnlySpace: Pattern = {
  xsd: String.raw`([.\s]*\S+[.\s]*)+`,
  js: /[^ \t\n\r]/,
  says: 'mag niet alleen uit spaties bestaan',
}
const digits = (count: number): Pattern => ({
  xsd: `[0-9]{${count}}`,
  js: new RegExp(`^[0-9]{${count}}$`),
  says: `moet uit ${count} cijfers bestaan`,
})

const text = (maxLength: number, pattern = notBlank) => ({ base: 'string', minLength: 1, maxLength, pattern }) as const
const integer = (max: number) => ({ base: 'integer', max }) as const
const code = <C extends string>(all: CodeList<C>) => ({ base: 'code', lists: { iwmo: all, ijw: all } }) as const
const codePerLaw = <C extends string>(lists: Record<Standard, CodeList<C>>) => ({ base: 'code', lists }) as const

/**
 * The simple types (*LDT*) of the messages we read, with their facets; integers start at 0.
 *
 * Source: istandaarden.nl, basisschema of iWmo and iJw release 3.2. Amounts (Bedrag, Budget) are whole eurocents.
 */
export const simpleTypes = {
  AanduidingWoonadres: code(shared.NUM061),
  AdresSoort: code(shared.COD757),
  AgbCode: text(8, digits(8)),
  Bedrag: integer(99_999_999),
  BerichtCode: { base: 'string', minLength: 1, maxLength: 3 },
  BerichtSubversie: integer(99),
  BerichtVersie: integer(99),
  Budget: integer(99_999_999),
  BurgerServicenummer: text(9, digits(9)),
  Commentaar: { base: 'string', minLength: 1, pattern: notOnlySpace },
  Communicatievorm: code(shared.COD747),
  Datum: { base: 'date' },
  DatumGebruik: code(shared.COD170),
  DebetCredit: code(shared.COD043),
  Eenheid: code(shared.WJ756),
  Emailadres: text(80),
  Frequentie: code(shared.WMO757),
  Gemeente: { base: 'string', minLength: 1, pattern: digits(4) },
  Geslacht: code(shared.COD046),
  Huisletter: text(1),
  Huisnummer: integer(99_999),
  HuisnummerToevoeging: text(4),
  IdentificatieBericht: text(12),
  IdentificatieDeclaratie: text(12, {
    xsd: '([a-zA-Z0-9])+',
    js: /^[a-zA-Z0-9]+$/,
    says: 'mag alleen uit letters en cijfers bestaan',
  }),
  JuridischeStatus: code(shared.WJ232),
  LandCode: code(shared.COD032),
  Landnummer: text(4),
  Naam: text(200),
  NaamGebruik: code(shared.COD700),
  Nummer: integer(999_999_999),
  Organisatienaam: text(35),
  Persoonsid: text(20),
  Plaatsnaam: text(80),
  Postcode: text(8),
  ProductCategorie: codePerLaw({ iwmo: iwmo.WMO020, ijw: ijw.JZ020 } as Record<Standard, CodeList>),
  ProductCode: text(5),
  RedenBeeindiging: codePerLaw({ iwmo: iwmo.WMO588, ijw: ijw.JZ588 } as Record<Standard, CodeList>),
  RedenWijziging: codePerLaw({ iwmo: iwmo.WMO002, ijw: ijw.JZ002 }),
  Referentie: text(36),
  ReferentieNummer: { base: 'string', minLength: 1, maxLength: 20 },
  RelatieVolgorde: integer(99),
  SoortRelatie: code(shared.COD472),
  StatusAanlevering: code(shared.COD467),
  Straatnaam: text(24),
  Taal: text(25),
  Telefoonnummer: text(15, {
    xsd: '[0-9]*',
    js: /^[0-9]*$/,
    says: 'mag alleen uit cijfers bestaan',
  }),
  Tijd: { base: 'time' },
  TotaalBedrag: integer(999_999_999_999),
  Versie: {
    base: 'string',
    minLength: 1,
    pattern: {
      xsd: String.raw`(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)`,
      js: /^(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)$/,
      says: 'moet uit drie getallen met punten ertussen bestaan',
    },
  },
  Volume: integer(99_999_999),
  Voorletters: text(6, {
    xsd: '([a-zA-ZÀ-ỳ])+',
    js: /^[a-zA-Z\u00c0-\u1ef3]+$/,
    says: 'mag alleen uit letters bestaan, zonder punten of spaties',
  }),
  Voorvoegsel: text(10),
  WettelijkeVertegenwoordiging: code(shared.WJ003),
} as const satisfies Record<string, SimpleType>

export type SimpleTypeName = keyof typeof simpleTypes

/** What a simple type becomes in TypeScript: an integer, a code of its list, or text. */
export type SimpleValue<T extends SimpleTypeName> = (typeof simpleTypes)[T] extends IntegerType
  ? number
  : (typeof simpleTypes)[T] extends { lists: Record<Standard, CodeList<infer C>> }
    ? C
    : string
