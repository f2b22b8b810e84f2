import type { ProblemPlace } from '@samenhang/kernel/errors/problem.ts'

/** The `nth` element with this name, from 0, and its path for people. */
export type ElementAt = { readonly name: string; readonly nth: number; readonly element: string }

export type BrokenRule = { readonly rule: string; readonly message: string }

/** A place in a message in words, like `regel 12, Bericht/Client/Bsn`. */
export function placeText(line: number, element: string): string {
  return element === '' ? `regel ${line}` : `regel ${line}, ${element}`
}

/**
 * Where an element stands, for faults that only show beside what is stored. The file was read without faults before, so
 * a search for start tags outside comments and CDATA is enough.
 */
export function placeOf(bytes: Uint8Array, at: ElementAt, fault: BrokenRule): ProblemPlace {
  const text = new TextDecoder().decode(bytes)
  const tags = new RegExp(`<!--[\\s\\S]*?-->|<!\\[CDATA\\[[\\s\\S]*?\\]\\]>|<(?:[\\w.-]+:)?${at.name}[\\s>]`, 'g')
  const found = [...text.matchAll(tags)].filter(([tag]) => !tag.startsWith('<!'))[at.nth]
  return { ...fault, place: placeText(lineAt(text, found?.index ?? 0), at.element) }
}

/** The first date outside 1800 to 2999, which this house does not keep although the standard has it. */
export function placeOfDateOutside(bytes: Uint8Array): ProblemPlace | undefined {
  const text = new TextDecoder().decode(bytes)
  const found = /<(?:[\w.-]+:)?(\w*(?:[Dd]atum|Dagtekening))>\s*(?:0\d|1[0-7]|[3-9]\d)\d\d-\d\d-\d\d\s*</.exec(text)
  if (!found) return undefined
  const message = 'Het jaar ligt niet tussen 1800 en 2999.'
  return { place: placeText(lineAt(text, found.index), found[1] ?? ''), rule: 'jaar', message }
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length
}
