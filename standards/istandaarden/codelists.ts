/**
 * The code lists that iWmo and iJw share, for the elements of the messages we read.
 *
 * Source: istandaarden.nl, iWmo and iJw release 3.2 (Zorginstituut Nederland); COD032 and COD046 follow ISO 3166-1 and
 * ISO 5218. Lists of one law stand beside this folder, in `iwmo/codelists.ts` and `ijw/codelists.ts`.
 */
import { codeList } from './codelist.ts'

/** Indicatie debet credit. */
export const COD043 = codeList('Indicatie debet credit', [
  ['C', 'Creditbedrag en aantal'],
  ['D', 'Debetbedrag en aantal'],
])

/** Geslacht. */
export const COD046 = codeList('Geslacht', [
  ['0', 'Onbekend'],
  ['1', 'Mannelijk'],
  ['2', 'Vrouwelijk'],
])

/** Datumgebruik. */
export const COD170 = codeList('Datumgebruik', [
  ['1', 'Dag onbekend (alleen maand en jaar gebruiken)'],
  ['2', 'Dag en maand onbekend (alleen jaar gebruiken)'],
  ['3', 'Dag, maand en jaar onbekend (onbekende datum)'],
])

/** Status aanlevering. */
export const COD467 = codeList('Status aanlevering', [
  ['1', 'Eerste aanlevering'],
  ['2', 'Gewijzigde aanlevering'],
  ['3', 'Verwijderen aanlevering'],
  ['9', 'Niet van toepassing (ongewijzigd)'],
])

/** Soort relatie. */
export const COD472 = codeList('Soort relatie', [
  ['03', 'Curator (juridisch)'],
  ['04', 'Financieel (gemachtigd)'],
  ['05', 'Financieel (toetsing)'],
  ['06', 'Leefeenheid'],
  ['07', 'Hulpverlener'],
  ['08', 'Specialist'],
  ['09', 'Anders'],
  ['10', 'Ouder'],
  ['11', 'Voogd'],
  ['12', 'Partner/echtgeno(o)t(e)'],
  ['13', 'Pleegouder'],
  ['14', 'Bewindvoerder'],
  ['15', 'Mentor'],
  ['16', 'Zoon/dochter'],
  ['17', 'Familielid'],
  ['18', 'Gezinslid'],
  ['19', 'Buur'],
  ['20', 'Vriend(in)/kennis'],
  ['21', 'Cliëntondersteuner'],
  ['22', 'Huisarts'],
  ['23', 'Erven van'],
  ['24', 'Werkgever'],
  ['25', 'Wijkcoach'],
])

/** Naamgebruik. */
export const COD700 = codeList('Naamgebruik', [
  ['1', 'Eigen naam'],
  ['2', 'Naam echtgenoot of geregistreerd partner of alternatieve naam'],
  ['3', 'Naam echtgenoot of geregistreerd partner gevolgd door eigen naam'],
  ['4', 'Eigen naam gevolgd door naam echtgenoot of geregistreerd partner'],
  ['5', 'Pseudoniem'],
  ['6', 'Niet-natuurlijk persoon'],
])

/** Communicatievorm. */
export const COD747 = codeList('Communicatievorm', [
  ['1', 'Tolk taal'],
  ['2', 'Doventolk'],
  ['3', 'Doofblindentolk'],
])

/** Soort adres. */
export const COD757 = codeList('Soort adres', [
  ['01', 'BRP-adres'],
  ['02', 'Correspondentie-adres'],
  ['03', 'Verblijfadres'],
  ['04', 'Tijdelijk verblijfadres'],
])

/** Aanduiding woonadres. */
export const NUM061 = codeList('Aanduiding woonadres', [
  ['AB', 'Aan boord'],
  ['BY', 'Bij'],
  ['TO', 'Tegenover'],
  ['WW', 'Woonwagen'],
])

/** Wettelijke vertegenwoordiging. */
export const WJ003 = codeList('Wettelijke vertegenwoordiging', [
  ['06', 'Voogdij'],
  ['07', 'Bewindvoering'],
  ['08', 'Mentorschap'],
  ['09', 'Onder curatele stelling'],
  ['10', 'Zaakwaarneming'],
])

/** Juridische status. */
export const WJ232 = codeList('Juridische status', [
  ['01', 'Rechterlijke machtiging (rm) voorlopig / voortgezette machtiging'],
  ['02', 'RM op eigen verzoek'],
  ['03', 'RM met voorwaardelijk ontslag'],
  ['04', 'Onder toezichtstelling (ots)'],
  ['05', 'In bewaring stelling (ibs)'],
  ['11', 'Strafrechterlijke justitiële contacten (tbs)'],
  ['12', 'Strafrechterlijke justitiële contacten (overig)'],
])

/** Eenheid. */
export const WJ756 = codeList('Eenheid', [
  ['01', 'Minuut'],
  ['04', 'Uur'],
  ['14', 'Etmaal'],
  ['16', 'Dagdeel (4 uur)'],
  ['82', 'Stuks (output)'],
  ['83', "Euro's"],
  ['84', 'Stuks (inspanning)'],
])

/** Frequentie. */
export const WMO757 = codeList('Frequentie', [
  ['1', 'Per dag'],
  ['2', 'Per week'],
  ['4', 'Per maand'],
  ['6', 'Totaal binnen geldigheidsduur toewijzing'],
])

/** Land. The names are left to `Intl.DisplayNames`. */
export const COD032 = codeList(
  'Land',
  (
    'AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS ' +
    'BT BV BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE ' +
    'EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM ' +
    'HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC ' +
    'LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA ' +
    'NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW ' +
    'SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO ' +
    'TR TT TV TW TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW'
  )
    .split(' ')
    .map((code) => [code, ''] as const),
)
