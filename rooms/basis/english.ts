import type { English } from '@samenhang/kernel/errors/words.ts'

/** What this room says in a problem, with its English. */
export const basisEnglish: English = {
  'Niemand heeft gezag over zichzelf.': 'Nobody has authority over themselves.',
  'Gezag eindigt op de dag dat iemand 18 wordt (BW 1:233).':
    'Authority ends on the day on which somebody turns 18 (BW 1:233).',
  'Die persoon heeft dan al gezag.': 'That person has authority then already.',
  'Een verwant zonder geslachtsnaam.': 'A relative without a family name.',
  'Deze medewerker heeft niet de hele periode de rol {}.':
    'This worker does not have the role {} for the whole period.',
  'Deze medewerker is dan al zo betrokken.': 'This worker is involved in that way then already.',
  'Deze persoon hoort dan al bij dit huishouden.': 'This person belongs to this household then already.',
  'Deze organisatie staat er al.': 'This organisation is there already.',
  'Deze medewerker staat er al.': 'This worker is there already.',
  'Deze medewerker heeft die rol dan al.': 'This worker has that role then already.',
  'Alleen een consulent beslist over een wet.': 'Only a consultant decides on a law.',
  'Het einde ligt voor het begin.': 'The end is before the beginning.',
  'Niemand vertegenwoordigt zichzelf.': 'Nobody represents themselves.',
  'Een kind wordt vertegenwoordigd door wie gezag heeft (BW 1:245 lid 4).':
    'A child is represented by who has authority (BW 1:245 lid 4).',
  'Ouderlijk gezag heeft een ouder, geen organisatie.':
    'Parental authority is held by a parent, not by an organisation.',
  'Dit account heeft hier al een login.': 'This account has a login here already.',
  'Logins geeft een beheerder die in deze gemeente zelf inlogt.':
    'Logins are given by an administrator who logs in in this municipality.',
  'U geeft alleen toegang tot gemeenten waar u zelf beheerder bent.':
    'You only give access to municipalities where you are an administrator yourself.',
  'Noem een medewerker of een persoon, niet allebei.': 'Name a worker or a person, not both.',
  'Alleen een medewerker werkt in meer gemeenten.': 'Only a worker works in several municipalities.',
  'Noem een persoon of een huishouden, niet allebei.': 'Name a person or a household, not both.',
  'Er is al een organisatie met deze AGB-code.': 'There is an organisation with this AGB code already.',
  'Uw eigen rollen en logins regelt een andere beheerder: niemand geeft zichzelf zicht op personen.':
    'Your own roles and logins are for another administrator: nobody gives themselves sight of persons.',
  'Een van deze personen is er intussen al.': 'One of these persons is there already by now.',
  'Uw eigen rollen en logins regelt een andere beheerder, en die is hier nog niet: niemand geeft zichzelf zicht op personen.':
    'Your own roles and logins are arranged by another administrator, and there is none here yet: nobody gives themselves sight of persons.',
  'Wat over uzelf gaat, bevestigt een andere beheerder.':
    'What concerns yourself is confirmed by another administrator.',
  'Wat u zelf vroeg, bevestigt een andere beheerder.': 'What you asked yourself is confirmed by another administrator.',
  'Alleen wie het vroeg, trekt het in.': 'Only who asked for it takes it back.',
  'Er werken dan nog {} medewerkers; leg eerst van hen de laatste werkdag vast.':
    '{} workers still work there then; first record the last working day of each of them.',
}
