import { lineAndColumn, XmlFault } from './xmlfault.ts'

/** Largest message, in bytes. @see OP179 (25 MB, read here as MiB: the rule lets a receiver take more) */
export const MAX_BYTES = 25 * 1024 * 1024

/**
 * The text of an XML file in UTF-8, without its byte order mark.
 * @throws XmlFault when the file is too large, empty, no XML, or in another encoding
 */
export function decodeXml(bytes: Uint8Array): string {
  if (bytes.length > MAX_BYTES) {
    throw new XmlFault('OP179', `Het bestand is ${bytes.length} bytes; meer dan 25 MB is niet toegestaan.`)
  }
  const start = latin1(bytes.subarray(0, 200))
  refuseOtherKinds(start)
  const declared = /^(?:\u00ef\u00bb\u00bf)?<\?xml[^>]*?encoding\s*=\s*["']([^"']*)["']/.exec(start)?.[1]
  if (declared !== undefined && declared.toUpperCase() !== 'UTF-8') {
    throw new XmlFault('xml', `Het bestand noemt de codering ${declared}; alleen UTF-8 wordt gelezen.`, [1, 1])
  }
  const zero = bytes.indexOf(0)
  if (zero >= 0) throw new XmlFault('xml', 'Er staat een NUL-teken in het bestand.', place(bytes, zero))
  const text = decodeUtf8(bytes)
  if (text.trim() === '') throw new XmlFault('xml', 'Het bestand is leeg.', [1, 1])
  return text
}

/** The commonest other files get a name, so that the sender knows what went wrong. */
function refuseOtherKinds(start: string): void {
  const refuse = (what: string) => {
    throw new XmlFault('xml', `${what}; verwacht wordt een XML-bestand in UTF-8.`, [1, 1])
  }
  if (/^(\u00ff\u00fe|\u00fe\u00ff|<\0|\0<|\0\0)/.test(start)) refuse('Het bestand is in UTF-16 of UTF-32 gecodeerd')
  if (start.startsWith('PK')) refuse('Dit is een zip-bestand')
  if (start.startsWith('%PDF')) refuse('Dit is een pdf-bestand')
  if (/^\s*[[{]/.test(start)) refuse('Dit lijkt een JSON-bestand')
}

function decodeUtf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const at = firstBadByte(bytes)
    const byte = (bytes[at] ?? 0).toString(16).toUpperCase().padStart(2, '0')
    throw new XmlFault('xml', `Byte 0x${byte} hoort op deze plaats niet in UTF-8.`, place(bytes, at))
  }
}

/** The index of the first byte that breaks UTF-8: the longest prefix that still decodes, by halving. */
function firstBadByte(bytes: Uint8Array): number {
  let good = 0
  let bad = bytes.length + 1
  while (bad - good > 1) {
    const middle = (good + bad) >> 1
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true })
      good = middle
    } catch {
      bad = middle
    }
  }
  return startOfSequence(bytes, Math.min(good, bytes.length - 1))
}

/** The lead byte of the sequence that breaks off at `at`, else `at` itself: in 0xE9 0x20 the first is the odd one. */
function startOfSequence(bytes: Uint8Array, at: number): number {
  for (let back = 1; back <= 3; back += 1) {
    const byte = bytes[at - back] ?? 0
    if (byte < 0x80) return at
    if (byte >= 0xc0) return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? at - back : at
  }
  return at
}

const latin1 = (bytes: Uint8Array): string => String.fromCharCode(...bytes)

const place = (bytes: Uint8Array, index: number): [number, number] =>
  lineAndColumn(new TextDecoder().decode(bytes.subarray(0, index)))
