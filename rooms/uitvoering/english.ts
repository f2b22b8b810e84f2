import type { English } from '@samenhang/kernel/errors/words.ts'

/** What this room says in a problem, with its English. Rules of iWmo and iJw come from the standard, in Dutch. */
export const uitvoeringEnglish: English = {
  'Deze inlezing is al begonnen; begin een nieuwe.': 'This import has begun already; begin a new one.',
  'Er is al een ander bestand op deze plaats.': 'There is another file at this place already.',
  'Er staat een bsn in de naam van het bestand; geef het een andere naam.':
    'There is a citizen service number in the name of the file; give it another name.',
  'Deze aanbieder stuurde dit ReferentieNummer al in een ander bericht.':
    'This provider sent this ReferentieNummer in another message already.',
  'Deze prestatie is al in een ander bericht gecrediteerd.': 'This item was credited in another message already.',
  'Dit ToewijzingNummer hoort bij een andere client of aanbieder.':
    'This ToewijzingNummer belongs to another client or provider.',
  'Noem een huishouden of een persoon, niet allebei.': 'Name a household or a person, not both.',
  'Deze afzender stuurde al een ander bericht met deze Identificatie.':
    'This sender sent another message with this Identificatie already.',
  'Deze aanbieder stuurde al een declaratie met dit DeclaratieNummer.':
    'This provider sent a claim with this DeclaratieNummer already.',
  'Deze client is niet bekend bij deze gemeente.': 'This client is not known in this municipality.',
  'Dit bericht is van of voor een andere gemeente.': 'This message is from or for another municipality.',
  'Deze AGB-code is van geen bekende aanbieder.': 'This AGB code belongs to no known provider.',
  'Dit bericht is geweigerd. Er is niets van bewaard.': 'This message was refused. Nothing of it was stored.',
  'Dit bericht vraagt te veel tijd of geheugen om te lezen.': 'This message takes too much time or memory to read.',
  'Het jaar ligt niet tussen 1800 en 2999.': 'The year is not between 1800 and 2999.',
}
