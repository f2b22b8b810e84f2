import type { Name } from './names.ts'
import { knownParts, type Words } from './woordenlijst.ts'

/** One line for each name that uses a forbidden synonym, or a part that neither list knows. */
export function checkNames(names: readonly Name[], words: Words): string[] {
  const known = new Set(knownParts(words))
  const english = new Set(words.english)
  const forbidden = words.entries.flatMap(({ word, not }) => not.map((synonym) => ({ synonym, word })))
  return names.flatMap(({ name, at }) => {
    const parts = splitName(name)
    const joined = `_${parts.join('_')}_`
    const wrong = forbidden.filter(({ synonym }) => joined.includes(`_${synonym}_`))
    if (wrong.length > 0) return wrong.map(({ synonym, word }) => `${at}: ${name} says ${synonym}; the word is ${word}`)
    return parts
      .filter((part) => part.length > 1 && !known.has(part) && !isForm(part, english))
      .map((part) => `${at}: ${name}: '${part}' is in neither docs/woordenlijst.yaml nor tests/words/english.txt`)
  })
}

/** `reached`, `shapes` and `hashing` go with reach, shape and hash; English only, for a Dutch form has its own entry. */
function isForm(part: string, english: ReadonlySet<string>): boolean {
  return ['s', 'es', 'd', 'ed', 'r', 'er', 'ing'].some(
    (ending) => part.endsWith(ending) && english.has(part.slice(0, -ending.length)),
  )
}

/** `zDoelPage2` is z, doel, page; `set-doel`, `doel_id` and `/doelen/{id}` likewise. */
export function splitName(name: string): string[] {
  return name
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replace(/([A-Z])([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^a-z]+/)
    .filter((part) => part !== '')
}
