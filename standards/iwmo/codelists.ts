/**
 * The code lists of iWmo alone.
 *
 * Source: istandaarden.nl, iWmo release 3.2 (Zorginstituut Nederland).
 */
import { codeList } from '../istandaarden/codelist.ts'

/** Reden wijziging toewijzing. */
export const WMO002 = codeList('Reden wijziging toewijzing', [
  ['01', 'Administratieve correctie (vervallen)'],
  ['02', 'Cliënt overleden'],
  ['03', 'Contractwijziging'],
  ['04', 'Herbeoordeling: verlenging toewijzing'],
  ['05', 'Herbeoordeling: verkorting toewijzing'],
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
export const WMO020 = codeList('Productcategorie', [
  ['01', 'Hulp bij het huishouden'],
  ['02', 'Begeleiding'],
  ['03', 'Persoonlijke verzorging'],
  ['04', 'Kortdurend verblijf'],
  ['05', 'Woondiensten'],
  ['06', 'Overige ondersteuning gericht op het individu of huishouden/gezin'],
  ['07', 'Dagbesteding'],
  ['08', 'Vervoerdiensten'],
  ['09', 'Overige groepsgerichte ondersteuning'],
  ['10', 'Overige maatwerk arrangementen'],
  ['11', 'Rolstoelen'],
  ['12', 'Vervoervoorzieningen'],
  ['13', 'Woonvoorzieningen'],
  ['14', 'Overige hulpmiddelen'],
  ['15', 'Beschermd wonen'],
  ['16', 'Opvang'],
  ['17', 'Spoedopvang'],
  ['18', 'Overige beschermd wonen en opvang'],
])

/** Reden beeindiging. */
export const WMO588 = codeList('Reden beeindiging', [
  ['02', 'Overlijden'],
  ['19', 'Levering volgens plan beeindigd'],
  ['20', 'Levering is tijdelijk beeindigd'],
  ['21', 'Levering is eenzijdig door client beeindigd'],
  ['22', 'Levering is eenzijdig door aanbieder beeindigd'],
  ['23', 'Levering is in overeenstemming voortijdig beeindigd'],
  ['31', 'Verhuizing naar een andere gemeente'],
  ['36', 'Geinitieerd door de gemeente'],
  ['37', 'In verband met wijzigingsverzoek'],
  ['38', 'Overstap naar andere aanbieder'],
  ['39', 'Uitstroom naar ander domein'],
])
