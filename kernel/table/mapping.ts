import type { ProblemPlace } from '../errors/problem.ts'
import { type Column, headerOf } from './column.ts'

/** Header in the file -> name of our column. What does not stand in it is not read. */
export type Mapping = Readonly<Record<string, string>>

/** Headers that are called like a column, save case, accents and signs: a proposal that a person may correct. */
export function guessMapping(headers: readonly string[], columns: readonly Column[]): Mapping {
  const free = new Map(
    columns.flatMap((column) =>
      [column.name, headerOf(column), ...(column.also ?? [])].map((name) => [fold(name), column.name]),
    ),
  )
  const guessed: [string, string][] = []
  for (const header of headers) {
    const name = free.get(fold(header))
    if (name && !guessed.some(([, taken]) => taken === name)) guessed.push([header, name])
  }
  return Object.fromEntries(guessed)
}

/** What is wrong with a mapping for this file. */
export function checkMapping(headers: readonly string[], columns: readonly Column[], mapping: Mapping): ProblemPlace[] {
  const places: ProblemPlace[] = []
  const wrong = (header: string, rule: string, message: string) =>
    places.push({ place: `kop ${header}`, rule, message })
  const used = Object.values(mapping)
  for (const [header, name] of Object.entries(mapping)) {
    const count = headers.filter((one) => one === header).length
    if (count !== 1)
      wrong(header, 'header', count ? 'Deze kop staat er twee keer.' : 'Deze kop staat niet in het bestand.')
    if (!columns.some((column) => column.name === name)) wrong(header, 'column', 'Deze kolom bestaat hier niet.')
    else if (used.indexOf(name) !== used.lastIndexOf(name))
      wrong(header, 'twice', 'Twee koppen wijzen naar dezelfde kolom.')
  }
  for (const column of columns) {
    if (column.obligatory && !used.includes(column.name))
      wrong(headerOf(column), 'obligatory', 'Deze kolom is nodig en is niet gevonden.')
  }
  return places
}

function fold(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
}
