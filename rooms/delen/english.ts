import type { English } from '@samenhang/kernel/errors/words.ts'

/** What this room says in a problem, with its English. */
export const delenEnglish: English = {
  'De gegevens zijn veranderd nadat u ze zag. Bekijk opnieuw wat de ander zal lezen.':
    'The data changed after you saw them. Look again at what the other will read.',
  'Dit gegeven kennen wij niet.': 'We do not know this kind of data.',
  'U kunt alleen delen wat u zelf voor uw taak mag zien.':
    'You can only share what you may see yourself for your task.',
  'Deze grondslag kennen wij niet.': 'We do not know this legal basis.',
  '{} is niet in werking. Met deze grondslag kunt u niet delen.':
    '{} is not in force. You cannot share on this legal basis.',
  'Kies een andere medewerker of een organisatie.': 'Choose another worker or an organisation.',
  'Dit doel staat niet in het plan van deze persoon.': 'This goal is not in the plan of this person.',
  'Noem een doel uit het plan of een stap uit de wet, niet allebei.':
    'Name a goal from the plan or a step from the law, not both.',
  'Noem de stap uit de wet. Regie of overleg alleen is geen reden om te delen.':
    'Name the step from the law. Coordination or consultation alone is no reason to share.',
  'Deel ook de naam: de ander moet weten over wie het gaat.':
    'Share the name too: the other must know whom it is about.',
  'De periode is al voorbij.': 'The period is over already.',
  'Vertel het eerst aan de inwoner. Deze dag is nog niet geweest.':
    'Tell the resident first. This day has not come yet.',
  'Dit kan niet meer: deze deling is aangeboden.':
    'This is not possible now: the sharing was offered but not accepted yet.',
  'Dit kan niet meer: deze deling is aanvaard.': 'This is no longer possible: this sharing was accepted.',
  'Dit kan niet meer: deze deling is afgewezen.': 'This is no longer possible: this sharing was refused.',
  'Dit kan niet meer: deze deling is afgerond.': 'This is no longer possible: this sharing was completed.',
  'Dit kan niet meer: deze deling is ingetrokken.': 'This is no longer possible: this sharing was taken back.',
  'Dit kan niet meer: deze deling is verlopen.': 'This is no longer possible: the time of this sharing is over.',
  'Dit kan niet meer: deze deling is geschorst.': 'This is not possible now: an objection has stopped this sharing.',
  'Dit kan niet meer: deze deling is {}.': 'This is no longer possible: this sharing is {}.',
  'Kies een organisatie en een dag die nog komt.': 'Choose an organisation and a day that is still to come.',
  'Kies een periode van hooguit {} dagen.': 'Choose a period of at most {} days.',
  'Kies een collega die dit beoordeelt.': 'Choose a colleague who reviews this.',
  'Een vraag beantwoordt u; een ander verzoek wijst u toe of af.':
    'A question you answer; any other request you grant or refuse.',
  'Op dit verzoek is al geantwoord.': 'This request has been answered already.',
  'U deelde dit zelf. Laat een collega beslissen als u het bezwaar niet toewijst.':
    'You shared this yourself. Let a colleague decide if you do not grant the objection.',
}
