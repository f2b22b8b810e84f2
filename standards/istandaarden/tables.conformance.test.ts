import { SaxesParser } from 'saxes'
import { describe, expect, test } from 'vitest'
import * as ijw from '../ijw/codelists.ts'
import * as iwmo from '../iwmo/codelists.ts'
import { berichtName, type Kind, tables } from './berichten.ts'
import * as both from './codelists.ts'
import type { Element } from './schema.ts'
import { hasShared, readShared } from './shared.ts'
import { type SimpleTypeName, simpleTypes } from './simpletypes.ts'
import type { Standard } from './standard.ts'

const cases = (['iwmo', 'ijw'] as const).flatMap((standard) =>
  ([301, 305, 307, 323] as Kind[]).map((kind) => [berichtName(standard, kind), standard, kind] as const),
)

/** What an element is, in a form that a table and an XSD can both be brought to. */
type Normal =
  | { facets: Record<string, unknown> }
  | { list: string; of: Normal }
  | { basis: boolean; elements: [name: string, optional: boolean, Normal][] }

describe.skipIf(!hasShared())('tables and XSDs', () => {
  test.each(cases)('%s: same elements, order, cardinality and facets', (name, standard, kind) => {
    const folder = `xsd/${standard}-3.2`
    const xsd = new Xsd(readShared(`${folder}/${name.toLowerCase()}.xsd`), readShared(`${folder}/basisschema.xsd`))
    expect(ofTable(tables[kind], standard)).toEqual(xsd.root())
  })

  test('every simple type of the tables is in use', () => {
    const used = new Set<SimpleTypeName>()
    const visit = (element: Element): void => {
      if (element.kind === 'value' || element.kind === 'fixed') used.add(element.type)
      else if (element.kind === 'list') visit(element.of)
      else Object.values(element.elements).forEach(visit)
    }
    Object.values(tables).forEach(visit)
    expect([...used].toSorted()).toEqual(Object.keys(simpleTypes).toSorted())
  })
})

describe.skipIf(!hasShared())('code lists', () => {
  const lists = Object.entries({ iwmo: { ...both, ...iwmo }, ijw: { ...both, ...ijw } }).flatMap(([standard, own]) =>
    Object.entries(own).map(([name, list]) => [standard, name, list] as const),
  )

  test.each(lists)('%s %s is as published', (standard, name, list) => {
    const published = JSON.parse(readShared('codelists/codelists_istandaarden_3.2.json'))
    const rows: Record<string, string>[] = published[standard][name].rows
    const expected = rows.map((row) => {
      const [code = '', meaning = ''] = Object.values(row)
      const from = row.Ingangsdatum?.split('-').toReversed().join('-')
      return [code, name === 'COD032' ? '' : meaning.trim(), ...(from ? [from] : [])]
    })
    expect(list.codes).toEqual(expected)
    expect(list.naam).toBe(published[standard === 'ijw' && name in both ? 'iwmo' : standard][name].naam)
  })
})

function ofTable(element: Element, standard: Standard): Normal {
  switch (element.kind) {
    case 'list':
      return { list: element.name, of: ofTable(element.of, standard) }
    case 'group': {
      const elements = Object.entries(element.elements)
      return {
        basis: element.basis,
        elements: elements.map(([name, part]) => [name, part.optional === true, ofTable(part, standard)]),
      }
    }
    case 'fixed':
      return { facets: { ...facetsOf(element.type, standard), pattern: element.text[standard] } }
    case 'value':
      return { facets: facetsOf(element.type, standard) }
  }
}

function facetsOf(name: SimpleTypeName, standard: Standard): Record<string, unknown> {
  const type = simpleTypes[name]
  switch (type.base) {
    case 'integer':
      return { base: 'integer', minInclusive: '0', maxInclusive: String(type.max) }
    case 'date':
      return { base: 'date', pattern: '[^:Z]*' }
    case 'time':
      return { base: 'time', pattern: '[^Z+-]+' }
    case 'code': {
      const enumeration = type.lists[standard].codes.map(([code]) => code)
      return { base: 'string', enumeration, maxLength: String(Math.max(...enumeration.map(({ length }) => length))) }
    }
    case 'string': {
      const { minLength, maxLength, pattern }: { minLength?: number; maxLength?: number; pattern?: { xsd: string } } =
        type
      return {
        base: 'string',
        ...(minLength === undefined ? {} : { minLength: String(minLength) }),
        ...(maxLength === undefined ? {} : { maxLength: String(maxLength) }),
        ...(pattern ? { pattern: pattern.xsd } : {}),
      }
    }
  }
}

type Node = { name: string; attributes: Record<string, string>; children: Node[] }

/** One message schema with the basisschema that it imports. */
class Xsd {
  readonly #types = new Map<string, { node: Node; basis: boolean }>()
  readonly #message: Node

  constructor(message: string, basisschema: string) {
    this.#message = parse(message)
    for (const { node, basis } of [
      { node: this.#message, basis: false },
      { node: parse(basisschema), basis: true },
    ]) {
      for (const type of named(node, 'complexType', 'simpleType'))
        this.#types.set(type.attributes.name ?? '', { node: type, basis })
    }
  }

  root(): Normal {
    const [element] = named(this.#message, 'element')
    if (!element) throw new Error('no root element')
    return this.#element(element)
  }

  #element(element: Node): Normal {
    const [inline] = named(element, 'simpleType')
    if (inline) return { facets: this.#facets(inline) }
    const { node, basis } = this.#type(element.attributes.type)
    if (node.name === 'simpleType') return { facets: this.#facets(node) }
    const parts = named(node, 'sequence').flatMap((sequence) => sequence.children)
    const [only] = parts
    if (parts.length === 1 && only?.attributes.maxOccurs === 'unbounded') {
      return { list: only.attributes.name ?? '', of: this.#element(only) }
    }
    return {
      basis,
      elements: parts.map((part) => {
        if (part.name !== 'element' || part.attributes.maxOccurs) throw new Error(`unforeseen: ${JSON.stringify(part)}`)
        return [part.attributes.name ?? '', part.attributes.minOccurs === '0', this.#element(part)]
      }),
    }
  }

  #facets(simpleType: Node): Record<string, unknown> {
    const [restriction] = named(simpleType, 'restriction')
    const base = restriction?.attributes.base ?? ''
    const facets = base.startsWith('xs:') ? { base: base.slice(3) } : this.#facets(this.#type(base).node)
    const own = named(restriction, 'minLength', 'maxLength', 'minInclusive', 'maxInclusive', 'pattern')
    const enumeration = named(restriction, 'enumeration').map(({ attributes }) => attributes.value)
    return {
      ...facets,
      ...Object.fromEntries(own.map(({ name, attributes }) => [name, attributes.value])),
      ...(enumeration.length > 0 ? { enumeration } : {}),
    }
  }

  #type(qualified = ''): { node: Node; basis: boolean } {
    const found = this.#types.get(qualified.slice(qualified.indexOf(':') + 1))
    if (!found) throw new Error(`no type ${qualified}`)
    return found
  }
}

const named = (node: Node | undefined, ...names: string[]): Node[] =>
  node?.children.filter(({ name }) => names.includes(name)) ?? []

/** The elements of an XSD by local name, without annotations. */
function parse(xsd: string): Node {
  const root: Node = { name: '', attributes: {}, children: [] }
  const stack = [root]
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) => {
    const node = { name: name.replace('xs:', ''), attributes, children: [] }
    stack.at(-1)?.children.push(node)
    stack.push(node)
  })
  parser.on('closetag', () => {
    const node = stack.pop()
    if (node) node.children = node.children.filter(({ name }) => name !== 'annotation')
  })
  parser.write(xsd).close()
  const [schema] = root.children
  if (!schema) throw new Error('no schema')
  return schema
}
