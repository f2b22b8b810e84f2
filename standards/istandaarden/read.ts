import type { Bericht } from './berichten.ts'
import { decodeXml } from './bytes.ts'
import { type FaultAt, Faults } from './faults.ts'
import { checkRules } from './rules.ts'
import { StructureReader } from './structure.ts'
import { readXml } from './xml.ts'
import { XmlFault } from './xmlfault.ts'

/** One thing wrong with a message. */
export type BerichtError = {
  /** Line and column of the element's `<`, both from 1; columns count UTF-16 units. */
  line: number
  column: number
  /** Path from the root, like `Bericht/Declaratie/Clienten/Client[2]/Bsn`; empty when no element was read. */
  element: string
  /** A rule of the standard (TR358, CS002, OP179 ...), 'structuur' for its schema, 'xml' for the file itself. */
  rule: string
  /** A Dutch sentence; it never repeats what stands in the message. */
  message: string
}

export type Result = { ok: true; bericht: Bericht } | { ok: false; errors: BerichtError[] }

/**
 * Reads one message of iWmo or iJw 3.2: the file, the structure, the values and the rules that a message can break by
 * itself. Rules that need other messages or outside lists (uniqueness over time, gemeente codes, tariffs) are not asked.
 * Faults of structure and value are reported together, up to a hundred; rules only when there are none of those.
 * @param bytes the file as received, UTF-8
 */
export function readBericht(bytes: Uint8Array): Result {
  const faults = new Faults()
  const reader = new StructureReader(faults)
  let text = ''
  try {
    text = decodeXml(bytes)
    readXml(text, reader)
    const bericht = reader.bericht()
    if (faults.list.length === 0) checkRules(bericht, faults.report)
    if (faults.list.length === 0) return { ok: true, bericht }
  } catch (fault) {
    if (!(fault instanceof XmlFault)) throw fault
    if (typeof fault.at !== 'number') {
      const [line, column] = fault.at
      return { ok: false, errors: [{ line, column, element: '', rule: fault.rule, message: fault.message }] }
    }
    faults.list.push({ rule: fault.rule, message: fault.message, element: reader.path(), offset: fault.at })
  }
  return { ok: false, errors: locate(text, faults.list) }
}

/** Turns offsets into lines and columns, in order of place. */
function locate(text: string, faults: FaultAt[]): BerichtError[] {
  let line = 1
  let start = 0
  return faults
    .toSorted((a, b) => a.offset - b.offset)
    .map(({ rule, message, element, offset }) => {
      for (let end = text.indexOf('\n', start); end >= 0 && end < offset; end = text.indexOf('\n', start)) {
        line += 1
        start = end + 1
      }
      return { line, column: offset - start + 1, element, rule, message }
    })
}
