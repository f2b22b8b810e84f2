import { type Bericht, tables } from './berichten.ts'
import { type Faults, type Place, pathOf } from './faults.ts'
import { findRoot, type Root } from './root.ts'
import { type Element, type Group, propertyName } from './schema.ts'
import { readValue } from './value.ts'
import { shorten, type XmlReader } from './xml.ts'
import { XmlFault } from './xmlfault.ts'

/** An open element. Without `element` it is unknown or misplaced, and its contents are passed over. */
type Frame = {
  name: string
  element: Element | undefined
  place: Place
  /** What a group gathers; lists use `items`. */
  parts: Record<string, unknown>
  items: unknown[]
  /** Position in the group: elements before it are done. */
  next: number
  text: string
}

/** Most elements to pass over inside unknown ones. */
const MAX_SKIPPED = 1000

/** Reads the elements of one message against its table, into a typed message and a list of faults. */
export class StructureReader implements XmlReader {
  readonly #faults: Faults
  readonly #stack: Frame[] = []
  #root: Root | undefined
  #skipped = 0
  #parts: Record<string, unknown> | undefined

  constructor(faults: Faults) {
    this.#faults = faults
  }

  /** The message, complete and typed only when there were no faults. */
  bericht(): Bericht {
    // The table decides what the parts are, so this is the one place where the type is claimed.
    return { standard: this.#root?.standard, kind: this.#root?.kind, ...this.#parts } as Bericht
  }

  /** The path of the innermost open element; empty before the first. */
  path(): string {
    const frame = this.#stack.at(-1)
    return frame ? pathOf(frame.place) : ''
  }

  open(name: string, namespace: string, offset: number): void {
    const parent = this.#stack.at(-1)
    if (!parent) {
      const place = { label: shorten(name), parent: undefined, offset, elements: new Map() }
      const frame = this.#push(name, undefined, place)
      this.#root = findRoot(name, namespace, offset)
      frame.element = tables[this.#root.kind]
      return
    }
    if (!parent.element) this.#skip(parent.place)
    const element = parent.element && this.#match(parent, name, namespace, offset)
    const label = parent.element?.kind === 'list' ? `${name}[${parent.items.length + 1}]` : shorten(name)
    parent.place.elements.set(name, offset)
    this.#push(name, element, { label, parent: parent.place, offset, elements: new Map() })
  }

  // A field, so that it can be handed over as a callback.
  readonly text = (text: string): void => {
    const frame = this.#stack.at(-1)
    if (!frame?.element) return
    if (frame.element.kind === 'value' || frame.element.kind === 'fixed') frame.text += text
    else if (/[^ \t\r\n]/.test(text)) this.#fault(`Element ${frame.name} bevat losse tekst.`, frame.place)
  }

  close(): void {
    const frame = this.#stack.pop()
    if (!frame?.element) return
    const read = this.#finish(frame, frame.element)
    const parent = this.#stack.at(-1)
    if (!parent) this.#parts = frame.parts
    else if (parent.element?.kind === 'list') parent.items.push(read)
    else if (frame.element.kind !== 'fixed') parent.parts[propertyName(frame.name)] = read
  }

  #skip(place: Place): void {
    this.#skipped += 1
    if (this.#skipped > MAX_SKIPPED)
      throw new XmlFault('structuur', 'Er zijn te veel onbekende elementen.', place.offset)
  }

  #push(name: string, element: Element | undefined, place: Place): Frame {
    const frame: Frame = { name, element, place, parts: {}, items: [], next: 0, text: '' }
    this.#stack.push(frame)
    return frame
  }

  #finish(frame: Frame, element: Element): unknown {
    switch (element.kind) {
      case 'group':
        this.#missing(frame, element, Object.keys(element.elements).length)
        this.#faults.keepPlace(frame.parts, frame.place)
        return frame.parts
      case 'list':
        if (frame.items.length === 0) this.#fault(`Element ${frame.name} heeft geen ${element.name}.`, frame.place)
        return frame.items
      default:
        return this.#value(frame, element)
    }
  }

  #value(frame: Frame, element: Element & { kind: 'value' | 'fixed' }): unknown {
    const standard = this.#root?.standard ?? 'iwmo'
    const result = readValue(element.type, frame.text, standard)
    if (result.fault) {
      this.#fault(`${frame.name} ${result.fault.message}.`, frame.place, result.fault.rule)
      return undefined
    }
    if (element.kind === 'fixed' && frame.text.trim() !== element.text[standard]) {
      this.#fault(`${frame.name} moet ${element.text[standard]} zijn in dit bericht.`, frame.place, element.rule)
    }
    return result.value
  }

  /** What `name` is inside `parent`, or undefined with a fault when it may not be there. */
  #match(parent: Frame, name: string, namespace: string, offset: number): Element | undefined {
    const element = parent.element
    const place = { label: shorten(name), parent: parent.place, offset, elements: new Map() }
    if (element?.kind === 'list') {
      if (name === element.name && namespace === this.#namespace(false)) return element.of
    } else if (element?.kind === 'group') {
      const found = element.elements[name]
      if (found && Object.hasOwn(element.elements, name) && namespace === this.#namespace(element.basis)) {
        this.#order(parent, element, name, place)
        return found
      }
    }
    this.#fault(
      `Element ${shorten(name)} hoort hier niet: onbekend in ${parent.name} of in een andere namespace.`,
      place,
    )
    return undefined
  }

  #order(parent: Frame, group: Group, name: string, place: Place): void {
    const position = Object.keys(group.elements).indexOf(name)
    if (position >= parent.next) {
      this.#missing(parent, group, position)
      parent.next = position + 1
    } else if (parent.place.elements.has(name)) {
      this.#fault(`Element ${name} mag maar een keer voorkomen.`, place)
    } else {
      this.#fault(`Element ${name} staat op de verkeerde plaats.`, place)
    }
  }

  /** Reports the required elements of a group that were passed over before position `until`. */
  #missing(frame: Frame, group: Group, until: number): void {
    for (const [name, element] of Object.entries(group.elements).slice(frame.next, until)) {
      if (element.optional) continue
      this.#fault(`Verplicht element ${name} ontbreekt.`, { ...frame.place, label: name, parent: frame.place })
    }
  }

  #namespace(basis: boolean): string | undefined {
    return basis ? this.#root?.namespaces.basis : this.#root?.namespaces.bericht
  }

  #fault(message: string, place: Place, rule = 'structuur'): void {
    this.#faults.add(rule, message, pathOf(place), place.offset)
    if (this.#faults.isFull())
      throw new XmlFault('structuur', 'Er zijn te veel fouten; het lezen is gestopt.', place.offset)
  }
}
