import { SaxesParser } from 'saxes'
import { XmlFault } from './xmlfault.ts'

/** Deepest nesting: a 301 needs nine. */
const MAX_DEPTH = 32
/** Most attributes on one element, namespace declarations included. */
const MAX_ATTRIBUTES = 16
/** XSD allows these everywhere; they are never followed. */
const schemaHints = ['xsi:schemaLocation', 'xsi:noNamespaceSchemaLocation']

/** What a reader hears of a document, in document order. `offset` is the place of the opening `<`. */
export type XmlReader = {
  open: (name: string, namespace: string, offset: number) => void
  text: (text: string) => void
  close: () => void
}

/**
 * Reads well-formed XML 1.0 with namespaces, nothing else: no DTD, hence no entities but the five of XML itself.
 * Comments and processing instructions are passed over.
 * @throws XmlFault at the first thing that is not well-formed, not allowed or beyond a limit
 */
export function readXml(text: string, reader: XmlReader): void {
  refuseDoctype(text)
  refuseFloods(text)
  const parser = new SaxesParser({ xmlns: true })
  let depth = 0
  let attributes = 0
  let offset = 0
  const stop = (message: string, at: number): never => {
    throw new XmlFault('xml', message, at)
  }

  parser.on('error', (error) => {
    // saxes puts its own line and column in front of the reason.
    const reason = error.message.replace(/^[0-9]+:[0-9]+: /, '')
    stop(`Het bestand is geen goed gevormde XML: ${dutch(reason)}`, Math.max(0, parser.position - 1))
  })
  parser.on('doctype', () => stop(noDoctype, text.lastIndexOf('<!', parser.position)))
  parser.on('xmldecl', ({ version }) => {
    if (version !== '1.0') stop('Alleen XML versie 1.0 wordt gelezen.', 0)
  })
  parser.on('opentagstart', () => {
    offset = text.lastIndexOf('<', parser.position - 1)
    attributes = 0
    depth += 1
    if (depth > MAX_DEPTH) stop(`De elementen zijn meer dan ${MAX_DEPTH} niveaus diep genest.`, offset)
  })
  parser.on('attribute', ({ name, prefix }) => {
    attributes += 1
    if (attributes > MAX_ATTRIBUTES) stop(`Een element heeft meer dan ${MAX_ATTRIBUTES} attributen.`, offset)
    const allowed = prefix === 'xmlns' || name === 'xmlns' || schemaHints.includes(name)
    if (!allowed) stop(`Attribuut ${shorten(name)} is niet toegestaan.`, offset)
  })
  parser.on('opentag', (tag) => reader.open(tag.local, tag.uri, offset))
  parser.on('text', reader.text)
  parser.on('cdata', reader.text)
  parser.on('closetag', () => {
    depth -= 1
    reader.close()
  })
  parser.write(text).close()
}

const noDoctype = 'Een DOCTYPE is niet toegestaan.'

/** A DOCTYPE is refused before its contents are read; one that comes later is not well-formed anyway. */
function refuseDoctype(text: string): void {
  const skipTo = (end: string, from: number) => {
    const at = text.indexOf(end, from)
    return at < 0 ? text.length : at + end.length
  }
  let at = 0
  for (;;) {
    while (' \t\r\n'.includes(text.charAt(at)) && at < text.length) at += 1
    if (text.startsWith('<?', at)) at = skipTo('?>', at)
    else if (text.startsWith('<!--', at)) at = skipTo('-->', at + 4)
    else break
  }
  if (text.slice(at, at + 9).toUpperCase() === '<!DOCTYPE') throw new XmlFault('xml', noDoctype, at)
}

/** How often a mark may occur; a full 25 MB declaratie has about 1,300,000 tags on as many lines. */
const floods: readonly [mark: string, most: number, what: string][] = [
  ['<', 2_000_000, 'tags'],
  ['\n', 2_000_000, 'regels'],
  ['<!', 10_000, 'commentaren en CDATA-delen'],
  ['<?', 10_000, 'verwerkingsinstructies'],
  ['&', 100_000, 'tekenverwijzingen'],
]
/** Longest piece without a tag. */
const MAX_RUN = 1_000_000

/** Counts before parsing, since counting is a hundred times as fast: floods are refused in milliseconds. */
function refuseFloods(text: string): void {
  for (const [mark, most, what] of floods) {
    let count = 0
    let before = 0
    for (let at = text.indexOf(mark); ; at = text.indexOf(mark, at + 1)) {
      if (mark === '<' && (at < 0 ? text.length : at) - before > MAX_RUN) {
        throw new XmlFault('xml', `Hierna komt meer dan ${MAX_RUN} tekens lang geen nieuwe tag.`, before)
      }
      if (at < 0) break
      count += 1
      before = at
      if (count > most) throw new XmlFault('xml', `Het bestand heeft meer dan ${most} ${what}.`, at)
    }
  }
}

/** A name from the file, cut short: it may be megabytes long. */
export const shorten = (name: string): string => (name.length > 60 ? `${name.slice(0, 60)}...` : name)

const reasons: readonly [RegExp, string][] = [
  [/^unclosed tag: (.*)/s, 'element $1 wordt niet afgesloten.'],
  [/^unmatched closing tag: (.*)\.$/s, 'sluittag $1 hoort niet bij een geopend element.'],
  [/^unexpected close tag/, 'een sluittag hoort niet bij het laatst geopende element.'],
  [/^undefined entity/, 'entiteit is onbekend; alleen &amp; &lt; &gt; &quot; en &apos; bestaan.'],
  [/^unbound namespace prefix: (.*)\.$/s, 'voorvoegsel $1 heeft geen namespace.'],
  [/^duplicate attribute: (.*)\.$/s, 'attribuut $1 staat er twee keer.'],
  [/^text data outside/, 'er staat tekst buiten het hoofdelement.'],
  [/^document must contain a root/, 'er is geen hoofdelement.'],
  [/^documents may contain only one root/, 'er is meer dan een hoofdelement.'],
  [/^inappropriately located doctype/, 'een DOCTYPE is niet toegestaan.'],
  [/^disallowed character/, 'er staat een teken dat hier niet mag.'],
  [/^unexpected end/, 'het bestand houdt te vroeg op.'],
  [/^attribute without value|^unquoted attribute/, 'een attribuut heeft geen waarde tussen aanhalingstekens.'],
  [/XML declaration/, 'de XML-declaratie is onvolledig of staat niet vooraan.'],
]

/** The reason of saxes in Dutch; a rare one stays as it is. */
function dutch(reason: string): string {
  for (const [pattern, sentence] of reasons) {
    const match = pattern.exec(reason)
    if (match) return sentence.replace('$1', () => shorten(match[1] ?? ''))
  }
  return reason
}
