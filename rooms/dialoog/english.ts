import type { English } from '@samenhang/kernel/errors/words.ts'

/** What this room says in a problem, with its English. */
export const dialoogEnglish: English = {
  'Deze stelling doet niet mee.': 'This statement does not take part.',
  'Een citaat mag alleen met toestemming van wie het zei.': 'A quote is allowed only with permission of who said it.',
  'Dit gesprek is niet open.': 'This conversation is not open.',
  'Dit gesprek is nu niet open.': 'This conversation is not open now.',
  'Dit gesprek is al open.': 'This conversation is open already.',
  'Dit gesprek is niet voor deze rol.': 'This conversation is not for this role.',
  'Dit gesprek heeft nog geen stellingen.': 'This conversation has no statements yet.',
  'Op dit stemvel staan {} stellingen.': 'There are {} statements on this sheet.',
  'Dit stemvel telt al. Kijk of het nummer klopt.': 'This sheet counts already. Check whether the number is right.',
  'Kies stellingen van dit gesprek, elk een keer.': 'Choose statements of this conversation, each of them once.',
  'Noem geen telefoonnummer, e-mailadres of adres van iemand.':
    'Do not name a phone number, e-mail address or address of anybody.',
  'U schreef vandaag al tien stellingen. Morgen kan het weer.':
    'You wrote ten statements today already. Tomorrow you can write again.',
  'Deze stelling staat er al: nummer {}.': 'This statement is there already: number {}.',
  'Uw deelname telt niet meer mee. Bij uw deelname leest u waarom.':
    'Your part no longer counts. You can read why at your own part.',
  'Uw rol hoort bij uw uitnodiging.': 'Your role belongs to your invitation.',
  'Voor dit gesprek heeft u een code nodig. Die krijgt u van ons.':
    'You need a code for this conversation. You get it from us.',
  'Op dit toestel doen al genoeg mensen mee. Gebruik een ander toestel of een papieren stemvel.':
    'Enough people take part on this device already. Use another device or a sheet of paper.',
  'De vraag ligt vast zodra het gesprek open is.': 'The question is fixed once the conversation is open.',
  'De laatste dag ligt voor de eerste.': 'The last day is before the first.',
  'U maakte al vijf ideeen in dit gesprek.': 'You made five ideas in this conversation already.',
  'Lees eerst de stellingen in.': 'Import the statements first.',
  'In deze taal is de stelling geschreven.': 'The statement was written in this language.',
  'Dat was al zo besloten.': 'That was decided so already.',
  'Dat was al zo.': 'That was so already.',
  'Voeg samen met een andere stelling van dit gesprek.': 'Merge with another statement of this conversation.',
  'De stelling die blijft, moet toegelaten zijn.': 'The statement that stays must have been let in.',
  'Er zijn nog te weinig mensen om een kaart te tonen.': 'There are too few people yet to show a map.',
  'Er deden nog te weinig mensen mee.': 'Too few people have taken part yet.',
}
