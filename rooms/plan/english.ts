import type { English } from '@samenhang/kernel/errors/words.ts'

/** What this room says in a problem, with its English. */
export const planEnglish: English = {
  'Dit doel is al afgesloten.': 'This goal is closed already.',
  'Die dag ligt voor het begin van het doel, of is nog niet geweest.':
    'That day is before the goal began, or has not been yet.',
  'Deze partij is er niet.': 'This party is not here.',
  'Deze woorden zijn er niet, of u mag ze niet zien.': 'These words are not here, or you may not see them.',
  'Een eigen doel gaat over precies een persoon.': 'An own goal is about exactly one person.',
  'Noem de eigen woorden waar het doel uit komt, of zeg waarom die er niet zijn; niet allebei.':
    'Name the own words from which the goal comes, or say why there are none; not both.',
  'Noem een ding om aan het doel te verbinden.': 'Name one thing to link to the goal.',
  'Die dag is nog niet geweest.': 'That day has not been yet.',
  'Alleen wie het zelf zei, kan de woorden voor zich houden.': 'Only who said it can keep the words private.',
  'Een zorgovereenkomst hoort bij een pgb.': 'A care agreement belongs to a personal budget.',
  'Wie iets toekent, noemt wat; wie afwijst, noemt niets.': 'Who grants something names it; who refuses names nothing.',
  'Het einde ligt voor het begin.': 'The end is before the beginning.',
  'Deze wet geldt pas vanaf {}.': 'This law is in force only from {}.',
  'Onder deze wet is nog niets aangevraagd.': 'Nothing was applied for under this law yet.',
  'Dit besluit is al bekendgemaakt.': 'This decision was made known already.',
  'Die dag ligt voor het besluit, of is nog niet geweest.': 'That day is before the decision, or has not been yet.',
  'Noem een persoon of een huishouden.': 'Name a person or a household.',
  'Voor een van die dagen is er al iemand.': 'There is somebody for one of those days already.',
  'Die dag is al geweest.': 'That day has passed.',
  'Deze medewerker heeft hier niet de rol regisseur.': 'This worker does not have the role of coordinator here.',
  'Dit is al verteld.': 'This was told already.',
  'Wijs eerst op onafhankelijke clientondersteuning (Wmo 2015 art. 2.3.2 lid 3).':
    'Point out independent support first (Wmo 2015 art. 2.3.2 lid 3).',
  'Wijs eerst op een persoonlijk plan of familiegroepsplan (Wmo 2015 art. 2.3.2 lid 2, Jeugdwet art. 2.1).':
    'Point out a plan of their own or with family first (Wmo 2015 art. 2.3.2 lid 2, Jeugdwet art. 2.1).',
  'Kijk eerst wat er zonder besluit kan: de sociale kaart en de mensen om iemand heen.':
    'Look first at what needs no decision: the social map and the people around somebody.',
  'Zeg wie dit vraagt.': 'Say who asks this.',
  'De inwoner stelde deze vraag zelf.': 'The resident asked this question themselves.',
  'Een blok staat er een keer in.': 'A block stands in it once.',
  'Die dag is al geweest, of ligt voor het begin van de regisseur.':
    'That day has passed, or is before the coordinator began.',
  'De nieuwe regisseur zei nog geen ja.': 'The new coordinator has not said yes.',
  'Het gezin zei nog geen ja.': 'The family has not said yes.',
  'Deze regisseur is al begonnen.': 'This coordinator has begun already.',
  'Dit voorstel wacht niet meer.': 'This proposal waits no longer.',
  'U zei al ja.': 'You said yes already.',
  'Zeg hoe deze persoon zelf ja zei.': 'Say how this person said yes themselves.',
  'Dit kan vanaf {} jaar.': 'This is possible from {} years of age.',
  'Deze medewerker werkt hier niet.': 'This worker does not work here.',
  'U kunt deze actie zelf oppakken, niet aan een ander geven.':
    'You can take this action up yourself, not give it to somebody else.',
  'Die dag ligt voor het begin van de actie.': 'That day is before the action begins.',
  'Niemand doet deze actie. Zeg eerst wie haar doet.': 'Nobody does this action. Say first who does it.',
  'Deze actie is al afgesloten.': 'This action is closed already.',
  'Kies een collega die hier regisseur is.': 'Choose a colleague who is coordinator here.',
  'Een werknotitie heeft een dag waarop zij verdwijnt; de rest niet.':
    'A work note has a day on which it goes; the rest does not.',
  'Een werknotitie blijft hooguit {} maanden.': 'A work note stays for at most {} months.',
}
