import fc from 'fast-check'
import { type Bericht, type Kind, tables } from './berichten.ts'
import { testBsns } from './fixtures.ts'
import { type Element, type Group, propertyName } from './schema.ts'
import { type SimpleTypeName, simpleTypes, type TextType } from './simpletypes.ts'
import type { Standard } from './standard.ts'
import { readValue } from './value.ts'

/** Any message of a kind that its table allows, whether or not it keeps the rules of the standard. */
export const anyBericht = (standard: Standard, kind: Kind): fc.Arbitrary<Bericht> =>
  anyGroup(standard, tables[kind]).map((parts) => ({ standard, kind, ...parts }) as Bericht)

function anyGroup(standard: Standard, group: Group): fc.Arbitrary<object> {
  const elements = Object.entries(group.elements).filter(([, element]) => element.kind !== 'fixed')
  const required = elements.filter(([, element]) => !element.optional)
  return fc.record(
    Object.fromEntries(elements.map(([name, element]) => [propertyName(name), anyElement(standard, element)])),
    { requiredKeys: required.map(([name]) => propertyName(name)), noNullPrototype: true },
  )
}

function anyElement(standard: Standard, element: Element): fc.Arbitrary<unknown> {
  if (element.kind === 'group') return anyGroup(standard, element)
  if (element.kind === 'list') return fc.array(anyGroup(standard, element.of), { minLength: 1, maxLength: 3 })
  return anyValue(standard, element.type)
}

function anyValue(standard: Standard, name: SimpleTypeName): fc.Arbitrary<string | number> {
  const type = simpleTypes[name]
  switch (type.base) {
    case 'integer':
      return fc.integer({ min: 0, max: type.max })
    case 'date':
      return fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }).map(isoDay)
    case 'time':
      return fc.nat(86_399).map((seconds) => new Date(seconds * 1000).toISOString().slice(11, 19))
    case 'code':
      return fc.constantFrom(...type.lists[standard].codes.map(([code]) => code))
    case 'string':
      return name === 'BurgerServicenummer' ? fc.constantFrom(...testBsns) : anyText(standard, name, type)
  }
}

const isoDay = (date: Date): string => date.toISOString().slice(0, 10)

/** Characters that XML treats in a special way, and some from outside ASCII. */
const awkward = fc.constantFrom('a', 'B', '7', ' ', '&', '<', '>', '"', "'", ']', '\t', '\n', '\r', 'é', '\u00a0', '😀')

function anyText(standard: Standard, name: SimpleTypeName, type: TextType): fc.Arbitrary<string> {
  const pattern = type.pattern?.js
  const isFree = !pattern || pattern.test('a b')
  const maxLength = Math.min(type.maxLength ?? 12, 12)
  const text = isFree || !pattern ? fc.string({ unit: awkward, minLength: 1, maxLength }) : fc.stringMatching(pattern)
  return text.filter((value) => readValue(name, value, standard).fault === undefined)
}
