import { type Bericht, berichtName, namespaces, tables } from './berichten.ts'
import { type Element, type Group, propertyName } from './schema.ts'
import { readValue } from './value.ts'

type Writer = { bericht: Bericht; prefixes: { basis: string; bericht: string } }

/**
 * Writes a message as XML in UTF-8: elements in the order of the standard, two blanks per level, no empty elements.
 * `readBericht` gives the same message back, provided that it keeps the rules of the standard.
 * @throws RangeError naming the element whose value the standard does not allow
 */
export function writeBericht(bericht: Bericht): string {
  const spaces = namespaces(bericht.standard, bericht.kind)
  const prefixes = { basis: bericht.standard, bericht: berichtName(bericht.standard, bericht.kind).toLowerCase() }
  const writer = { bericht, prefixes }
  const content = writeGroup(writer, tables[bericht.kind], bericht, 'Bericht', '  ')
  return (
    '<?xml version="1.0" encoding="UTF-8"?>\n' +
    `<${prefixes.bericht}:Bericht xmlns:${prefixes.bericht}="${spaces.bericht}" xmlns:${prefixes.basis}="${spaces.basis}">\n` +
    `${content}</${prefixes.bericht}:Bericht>\n`
  )
}

function writeGroup(writer: Writer, group: Group, parts: unknown, path: string, indent: string): string {
  const prefix = group.basis ? writer.prefixes.basis : writer.prefixes.bericht
  return Object.entries(group.elements)
    .map(([name, element]) => {
      const part = (parts as Record<string, unknown>)[propertyName(name)]
      if (part === undefined && element.optional) return ''
      return writeElement(writer, `${prefix}:${name}`, element, part, `${path}/${name}`, indent)
    })
    .join('')
}

function writeElement(
  writer: Writer,
  tag: string,
  element: Element,
  part: unknown,
  path: string,
  indent: string,
): string {
  const wrap = (content: string) => `${indent}<${tag}>\n${content}${indent}</${tag}>\n`
  switch (element.kind) {
    case 'value':
      return `${indent}<${tag}>${writeValue(writer, element.type, part, path)}</${tag}>\n`
    case 'fixed':
      return `${indent}<${tag}>${element.text[writer.bericht.standard]}</${tag}>\n`
    case 'group':
      if (part === undefined) throw new RangeError(`${path} ontbreekt`)
      return wrap(writeGroup(writer, element, part, path, `${indent}  `))
    case 'list':
      if (!Array.isArray(part) || part.length === 0) throw new RangeError(`${path} heeft geen ${element.name}`)
      return wrap(
        part
          .map((item, index) => {
            const tagOfItem = `${writer.prefixes.bericht}:${element.name}`
            const pathOfItem = `${path}/${element.name}[${index + 1}]`
            return writeElement(writer, tagOfItem, element.of, item, pathOfItem, `${indent}  `)
          })
          .join(''),
      )
  }
}

function writeValue(writer: Writer, type: Parameters<typeof readValue>[0], part: unknown, path: string): string {
  if (typeof part !== 'string' && typeof part !== 'number') throw new RangeError(`${path} ontbreekt`)
  const result = readValue(type, String(part), writer.bericht.standard)
  if (result.fault) throw new RangeError(`${path} ${result.fault.message}`)
  if (result.value !== part) throw new RangeError(`${path} staat niet in de vaste schrijfwijze`)
  return escapeText(String(part), path)
}

/** What XML 1.0 cannot hold at all: most control characters, lone surrogates, U+FFFE and U+FFFF. */
const forbidden = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u

function escapeText(text: string, path: string): string {
  if (forbidden.test(text)) throw new RangeError(`${path} bevat een teken dat niet in XML kan`)
  const named: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#13;' }
  return text.replace(/[&<>\r]/g, (character) => named[character] ?? character)
}
