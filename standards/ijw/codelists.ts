/**
 * The code lists of iJw alone.
 *
 * Source: istandaarden.nl, iJw release 3.2 (Zorginstituut Nederland).
 */
import { codeList } from '../istandaarden/codelist.ts'

/** Reden wijziging toewijzing. */
export const JZ002 = codeList('Reden wijziging toewijzing', [
  ['01', 'Administratieve correctie (vervallen)'],
  ['02', 'Cliënt overleden'],
  ['03', 'Contractwijziging'],
  ['04', 'Herbeoordeling verlenging toewijzing'],
  ['05', 'Herbeoordeling verkorting toewijzing'],
  ['06', 'Uitstroom naar ander domein'],
  ['07', 'Verhuizing naar een andere gemeente'],
  ['08', 'Wijziging leveringsvorm'],
  ['09', 'Overstap naar andere aanbieder'],
  ['10', 'Overgang naar nieuwe bekostigingssystematiek'],
  ['11', 'Gemeentelijke herindeling'],
  ['12', 'Geïnitieerd door de aanbieder'],
  ['13', 'Verwijderd'],
  ['14', 'Administratieve correctie'],
])

/** Productcategorie. */
export const JZ020 = codeList('Productcategorie', [
  ['31', '(2015) Zonder verblijf: uitgevoerd door wijk- of buurtteam'],
  ['32', '(2015) Zonder verblijf: ambulante jeugdhulp op locatie van de aanbieder'],
  ['33', '(2015) Zonder verblijf: daghulp op locatie van de aanbieder'],
  ['34', '(2015) Zonder verblijf: jeugdhulp in het netwerk van de jeugdige'],
  ['35', '(2015) Met verblijf: pleegzorg'],
  ['36', '(2015) Met verblijf: gezinsgericht'],
  ['37', '(2015) Met verblijf: gesloten plaatsing'],
  ['38', '(2015) Met verblijf: overig residentieel'],
  ['40', 'Persoonlijke verzorging'],
  ['41', 'Dagbehandeling'],
  ['42', 'Vervoerdiensten'],
  ['43', 'Jeugdhulp verblijf (incl. behandeling)'],
  ['44', 'Jeugdhulp verblijf (excl. behandeling)'],
  ['45', 'Jeugdhulp ambulant'],
  ['46', 'Jeugdhulp crisis'],
  ['47', 'Jeugdreclassering'],
  ['48', 'Jeugdbescherming'],
  ['49', 'Activiteiten in het preventief justitieel kader'],
  ['50', 'Maatwerkarrangementen jeugd'],
  ['51', 'Generalistische basis-ggz'],
  ['52', 'Specialistische ggz'],
  ['53', 'Kindergeneeskunde'],
  ['54', 'Jeugd-ggz'],
  ['55', 'Landelijk ingekochte zorg'],
])

/** Reden beeindiging. */
export const JZ588 = codeList('Reden beeindiging', [
  ['02', 'Overlijden', '2015-01-01'],
  ['20', 'Levering is tijdelijk beëindigd', '2015-01-01'],
  ['31', 'Levering is volgens plan beëindigd', '2015-01-01'],
  ['32', 'Voortijdig afgesloten, door cliënt', '2015-01-01'],
  ['33', 'Voortijdig afgesloten, door aanbieder', '2015-01-01'],
  ['34', 'Voortijdig afgesloten, in overleg', '2015-01-01'],
  ['35', 'Voortijdig afgesloten, externe oorzaak', '2015-01-01'],
  ['36', 'Geïnitieerd door de gemeente', '2021-01-01'],
  ['37', 'In verband met wijzigingsverzoek', '2021-01-01'],
  ['38', 'Overstap naar andere aanbieder', '2022-04-01'],
  ['39', 'Uitstroom naar ander domein', '2022-04-01'],
])
