import { propertyName } from './schema.ts'

/** Where a class stands in the file: its name (with index in a list), its parent, and its elements by offset. */
export type Place = {
  readonly label: string
  readonly parent: Place | undefined
  readonly offset: number
  readonly elements: Map<string, number>
}

export type FaultAt = { rule: string; message: string; element: string; offset: number }

/** Reports a broken rule on `subject`, a part of the message; `at` is the path of the element below it. */
export type Report = (rule: string, subject: object, at: string, message: string) => void

/** More is no help to the sender, and a hostile file could have millions. */
const MAX_FAULTS = 100

/** The faults of one message in order of finding, and the places of its parts. */
export class Faults {
  readonly list: FaultAt[] = []
  readonly #places = new Map<object, Place>()

  isFull(): boolean {
    return this.list.length >= MAX_FAULTS
  }

  add(rule: string, message: string, element: string, offset: number): void {
    if (!this.isFull()) this.list.push({ rule, message, element, offset })
  }

  keepPlace(part: object, place: Place): void {
    this.#places.set(part, place)
  }

  readonly report: Report = (rule, subject, at, message) => {
    let part: unknown = subject
    let place = this.#places.get(subject)
    let offset = place?.offset ?? 0
    for (const name of at.split('/')) {
      offset = place?.elements.get(name) ?? offset
      part = isRecord(part) ? part[propertyName(name)] : undefined
      place = isRecord(part) ? this.#places.get(part) : undefined
    }
    const start = this.#places.get(subject)
    this.add(rule, message, [start ? pathOf(start) : 'Bericht', at].join('/'), offset)
  }
}

const isRecord = (part: unknown): part is Record<string, unknown> => typeof part === 'object' && part !== null

/** `Bericht/Declaratie/Clienten/Client[2]`. */
export function pathOf(place: Place): string {
  const labels: string[] = []
  for (let at: Place | undefined = place; at; at = at.parent) labels.unshift(at.label)
  return labels.join('/')
}
