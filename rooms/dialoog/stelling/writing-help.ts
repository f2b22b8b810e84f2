/** What could be better about a stelling, so that others can agree or disagree with it as a whole. */
export type Hint = 'te-lang' | 'vraag' | 'meer-gedachten' | 'dubbel-nee' | 'moeilijk' | 'persoonsgegevens'

export const longest = 140

const hard =
  /\b(implementeren|implementatie|faciliteren|integra(a|)l|participatie|stakeholders?|beleidskader|domeinoverstijgend|geindiceerd|transformatie|optimaliseren|borgen|adequa(a|)t)\b/i
const no = /\b(geen|niet|nooit|niemand|zonder|no|not|never|nobody|without)\b/gi

/** Browser-safe and without dictionaries of people: a hint is advice, only `persoonsgegevens` is refused. */
export function findHints(text: string): Hint[] {
  const plain = text.trim()
  const hints: [Hint, boolean][] = [
    ['te-lang', plain.length > longest],
    ['vraag', plain.includes('?')],
    ['meer-gedachten', hasTwoThoughts(plain)],
    ['dubbel-nee', (plain.match(no)?.length ?? 0) > 1],
    ['moeilijk', hard.test(plain)],
    ['persoonsgegevens', findPersonalData(plain)],
  ]
  return hints.filter(([, found]) => found).map(([hint]) => hint)
}

/** A phone number, an e-mail address, a postcode with a house number, or nine digits as of a bsn. */
export function findPersonalData(text: string): boolean {
  return (
    /[\w.+-]+@[\w-]+\.\w{2,}/.test(text) ||
    /(\+31|0031|\b0)[\s-]?[1-9]([\s-]?\d){7,8}\b/.test(text) ||
    /\b[1-9]\d{3}\s?[A-Z]{2}[\s,]+\d{1,5}\b/.test(text) ||
    /(?<!\d)\d{9}(?!\d)/.test(text)
  )
}

/** The same sentence, whatever its capitals, accents and punctuation. */
export function normalise(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}\s]/gu, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
}

function hasTwoThoughts(text: string): boolean {
  const sentences = text.split(/[.!?;]\s+/).filter((one) => one.trim().length > 8)
  return sentences.length > 1 || /\b(en ook|maar ook|en daarnaast|and also|but also)\b/i.test(text)
}
