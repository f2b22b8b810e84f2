import type { English } from '@samenhang/kernel/errors/words.ts'

/** What this room says in a problem, with its English. */
export const afsprakenEnglish: English = {
  'Dit schaalbesluit gaat over een andere taak.': 'This scale decision is about another task.',
  'Dit schaalbesluit is nog niet genomen. Een afspraak volgt daarna.':
    'This scale decision has not been taken yet. An agreement comes after that.',
  'Er is geen concept om aan te bieden.': 'There is no draft to offer.',
  'Noem het nieuwe feit of argument: wat was afgesproken gaat anders niet opnieuw open.':
    'Name the new fact or argument: without it, what was agreed is not opened again.',
  'Deze versie is opgevolgd of beeindigd.': 'This version was replaced or ended.',
  'De tekst is niet meer die u zag. Lees de versie opnieuw voor u tekent.':
    'The text is no longer the one you saw. Read the version again before you sign.',
  'Een handtekening kan niet in de toekomst staan.': 'A signature cannot be in the future.',
  'Deze partij heeft deze versie nog niet ondertekend.': 'This party has not signed this version yet.',
  'Deze afspraak is niet in werking.': 'This agreement is not in force.',
  'Dit is geen partij bij deze afspraak.': 'This is not a party to this agreement.',
  'Deze organisatie is er niet.': 'This organisation is not here.',
  'Er is op deze dag nog geen versie van deze afspraak.': 'There is no version of this agreement yet on this day.',
  'Dit ligt voor het begin.': 'This is before the beginning.',
  'Noem elke partij een keer.': 'Name each party once.',
  'Er zijn minder partijen dan handtekeningen die nodig zijn.':
    'There are fewer parties than signatures that are needed.',
  'De delen van het tarief tellen niet op tot het tarief.': 'The parts of the rate do not add up to the rate.',
  'Een reden heeft een einddatum, en andersom.': 'A reason has an end date, and the other way round.',
  'Het contract eindigt voor het begint.': 'The contract ends before it begins.',
  'Een contract is tussen twee partijen.': 'A contract is between two parties.',
  'Dit is geen JSON van kop naar kolom.': 'This is no JSON from heading to column.',
  'Dit is anders dan op regel {} van hetzelfde contract.': 'This differs from line {} of the same contract.',
  'Deze gemeente is hier niet bekend.': 'This municipality is not known here.',
  'Deze aanbieder is hier niet bekend.': 'This provider is not known here.',
  'Deze {} is hier niet bekend.': 'This {} is not known here.',
  'Schrijf een bedrag in euros, zoals 36,40.': 'Write an amount in euros, such as 36,40.',
  'Schrijf een heel getal van nul of meer.': 'Write a whole number of zero or more.',
  'Kies inspanningsgericht, outputgericht of taakgericht.':
    'Choose inspanningsgericht (by effort), outputgericht (by output) or taakgericht (by task).',
  'Schrijf delen als: loon 28,10 + reistijd 3,20.': 'Write parts as: loon 28,10 + reistijd 3,20.',
}
