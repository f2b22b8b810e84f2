import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'

const zEntry = z.strictObject({
  /** In lower case ASCII, singular. */
  word: z.string().regex(/^[a-z]+( [a-z]+)*$/),
  /** Where it has one; an apostrophe falls away in a name (`regio's` is `regios`). */
  plural: z.string().optional(),
  room: z.string(),
  /** In English. */
  gloss: z.string().min(3),
  /** One sentence of B1 Dutch. */
  meaning: z.string().regex(/^[A-Z][^.]*\.$/),
  /** Law and article, standard, or 'menu': our own word. */
  source: z.string().min(3),
  /** Words that may not be used for it, parts joined by an underscore. */
  not: z.array(z.string().regex(/^[a-z]+(_[a-z]+)*$/)),
})
export type Entry = z.infer<typeof zEntry>

/** The words that names are made of, from docs/woordenlijst.yaml and tests/words/english.txt. */
export interface Words {
  entries: Entry[]
  english: string[]
}

export function readWords(root: string): Words {
  return {
    entries: z.array(zEntry).parse(parse(readFileSync(join(root, 'docs/woordenlijst.yaml'), 'utf8'))),
    english: readFileSync(join(root, 'tests/words/english.txt'), 'utf8').trimEnd().split('\n'),
  }
}

/** What is wrong with the lists themselves: order, doubles, a word that is forbidden and allowed at once. */
export function checkLists({ entries, english }: Words): string[] {
  const words = entries.map(({ word }) => word)
  const forbidden = entries.flatMap((entry) => entry.not)
  const known = new Set(knownParts({ entries, english: [] }))
  return [
    ...outOfOrder(words).map((word) => `woordenlijst.yaml: ${word} is out of order or there twice`),
    ...outOfOrder(english).map((word) => `english.txt: ${word} is out of order or there twice`),
    ...outOfOrder(forbidden.toSorted()).map((word) => `woordenlijst.yaml: ${word} is forbidden twice`),
    ...forbidden
      .filter((word) => known.has(word))
      .map((word) => `woordenlijst.yaml: ${word} is both a word and forbidden`),
    ...english.filter((word) => forbidden.includes(word)).map((word) => `english.txt: ${word} is a forbidden synonym`),
    ...english.filter((word) => known.has(word)).map((word) => `english.txt: ${word} is in the woordenlijst already`),
  ]
}

/** Every part that a name may have. */
export function knownParts({ entries, english }: Words): string[] {
  const ours = entries.flatMap(({ word, plural }) => `${word} ${plural ?? ''}`.replaceAll("'", '').split(' '))
  return [...ours, ...english].filter((part) => part !== '')
}

function outOfOrder(list: readonly string[]): string[] {
  return list.filter((word, index) => index > 0 && word <= (list[index - 1] ?? ''))
}
