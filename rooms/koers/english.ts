import type { English } from '@samenhang/kernel/errors/words.ts'

/** What this room says in a problem, with its English. */
export const koersEnglish: English = {
  'De herijking komt na het begin.': 'The review comes after the beginning.',
  'Een feit heeft een bron en een datum. Zonder die is het een bewering.':
    'A fact has a source and a date. Without those it is a claim.',
  'Een standpunt hoort bij een verschil of bij een schaalbesluit.':
    'A position belongs to a difference or to a scale decision.',
  'Eigen woorden noemt u hier alleen als aantal, van tien mensen of meer.':
    'Own words stand here only as a number, of ten people or more.',
  'Elk criterium staat er een keer.': 'Each criterion stands there once.',
  'Het einde ligt voor het begin.': 'The end is before the beginning.',
  'Sluit aan met een eigen inbreng of met een stelling, niet met allebei.':
    'Join with an input of your own or with a statement, not with both.',
  'Dit is geen geldige JSON.': 'This is not valid JSON.',
  'Deze {} staat er niet.': 'This {} is not here.',
  'Iemand anders legde net een nieuwere versie vast. Kijk daar eerst naar.':
    'Somebody else just laid down a newer version. Look at that first.',
  'Voor deze taak geldt dan al een schaalbesluit. Beeindig dat eerst.':
    'A scale decision is valid for this task then. End that first.',
  'Alleen de partij zelf zegt dat haar inbreng hetzelfde is.': 'Only the party itself says that its input is the same.',
  'Alleen een genomen besluit wordt herijkt.': 'Only a decision that was taken is reviewed.',
  'Bevestig eerst uw inbreng. Een concept kan nog niet aansluiten.':
    'Confirm your input first. A draft cannot join yet.',
  'Dit schaalbesluit is al genomen.': 'This scale decision was taken already.',
  'Dit schaalbesluit is genomen. De weging blijft zoals zij toen was.':
    'This scale decision was taken. The weighing stays as it was.',
  'Een besluit kan alleen eindigen binnen de dagen waarop het geldt.':
    'A decision can only end within the days on which it is valid.',
  'Een besluit wordt niet genomen voor het is voorgesteld.': 'A decision is not taken before it is proposed.',
  'Een doel van de regio leggen de gemeenten samen vast.': 'The municipalities lay down a regional goal together.',
  'Een doel van een gemeente legt die gemeente zelf vast.': 'A municipality lays down its own goals.',
  'Een tekst is te lang voor een cel. Kies JSON.': 'A text is too long for a cell. Choose JSON.',
  'Een voorstel geldt nog niet en eindigt dus niet.': 'A proposal is not valid yet, so it does not end.',
  'U werkt hier niet voor een partij.': 'You do not work for a party here.',
  'Uw partij woog al. Leg een nieuwe versie van die weging vast.':
    'Your party weighed already. Lay down a new version of that weighing.',
  'Weeg alleen criteria die in dit voorstel staan.': 'Weigh only criteria of this proposal.',
  'De termijn van een zienswijze loopt nog tot {}. Wacht daarop.': 'The term of a council runs until {}. Wait for it.',
  'Dit is geen platte tekst. Bewaar het document als tekst (UTF-8).':
    'This is not plain text. Save the document as text (UTF-8).',
  'Een onderdeel is te lang. Gebruik meer tussenkoppen.': 'A part is too long. Use more headings.',
  'Er staat geen tekst in dit bestand.': 'There is no text in this file.',
}
