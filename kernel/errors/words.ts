/**
 * Dutch sentences of problems with their English, as rooms declare them. `{}` stands for a value that both have, in the
 * same order.
 */
export type English = Readonly<Record<string, string>>

/** Titles of problems, and what the kernel itself says besides. */
export const kernelEnglish: English = {
  'De invoer klopt niet': 'The input is not right',
  'Noem het doel waarvoor u dit vraagt': 'Name the purpose for which you ask this',
  'Noem de gemeente waarvoor u dit doet': 'Name the municipality for which you do this',
  'U bent niet ingelogd': 'You are not logged in',
  'Voor dit doel mag dit niet': 'This is not allowed for this purpose',
  'Dit verzoek komt niet van ons scherm': 'This request does not come from our screen',
  'Log hiervoor opnieuw in': 'Log in again for this',
  'Deze pagina is er niet, of u mag haar niet zien': 'This page is not here, or you may not see it',
  'Dit botst met wat er al staat': 'This conflicts with what is there already',
  'Het bestand is te groot': 'The file is too large',
  'Dit soort inhoud kan hier niet': 'This kind of content cannot be used here',
  'Dit kan niet volgens een regel': 'A rule does not allow this',
  'Deze sleutel hoort bij een ander verzoek': 'This key belongs to another request',
  'Te veel verzoeken. Probeer het straks opnieuw': 'Too many requests. Try again later',
  'Er ging bij ons iets mis. Er is niets bewaard': 'Something went wrong on our side. Nothing was saved',
  'Het systeem is even niet bereikbaar': 'The system cannot be reached for a moment',
  'De grondslag van dit doel is niet in werking.': 'The legal basis of this purpose is not in force.',
  'Kies uit: {}.': 'Choose from: {}.',
  'Een sleutel is nodig, zodat dit niet twee keer gebeurt.': 'A key is needed, so that this does not happen twice.',
  'Dit is geen geldige JSON.': 'This is no valid JSON.',
  'Dit adres hoort niet bij deze server. Beheerders: zie PUBLIC_ORIGIN.':
    'This address does not belong to this server. Administrators: see PUBLIC_ORIGIN.',
}

/** The English of a sentence, or undefined when nobody gave it. */
export function inEnglish(sentence: string, known: English): string | undefined {
  const exact = known[sentence]
  if (exact !== undefined) return exact
  for (const [dutch, english] of Object.entries(known)) {
    if (!dutch.includes('{}')) continue
    const values = new RegExp(`^${dutch.split('{}').map(RegExp.escape).join('(.+)')}$`, 's').exec(sentence)
    if (values) return values.slice(1).reduce((text, value) => text.replace('{}', () => value), english)
  }
  return undefined
}
