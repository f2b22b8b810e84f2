import { inflateSync } from 'node:zlib'

/** One tag of a PDF with what stands under it: tags, and the numbers of its pieces of content by page. */
export type PdfTag = { type: string; dictionary: string; tags: PdfTag[]; content: string[] }

/** What a PDF says of itself, read by its objects; only for files as pdfkit writes them (no object streams). */
export type PdfFacts = {
  catalog: string
  tree: PdfTag
  /** Pieces of content that are tagged, as `page object/number`. */
  marked: string[]
  /** Operators that draw outside any tag or artifact. */
  loose: string[]
  /** Types of artifacts in order. */
  artifacts: string[]
  objects: Map<string, string>
}

/** @throws Error when the file has no tree of tags. */
export function readPdf(bytes: Uint8Array): PdfFacts {
  const text = Buffer.from(bytes).toString('latin1')
  const objects = new Map(
    [...text.matchAll(/(\d+) 0 obj\n([\s\S]*?)\nendobj/g)].map(([, id = '', body = '']) => [id, body]),
  )
  const get = (reference = '') => objects.get(/^(\d+) 0 R/.exec(reference)?.[1] ?? '') ?? ''
  const catalog = get(/\/Root (\d+ 0 R)/.exec(text)?.[1])
  const root = get(/\/StructTreeRoot (\d+ 0 R)/.exec(catalog)?.[1])
  const top = /\/K \[?(\d+ 0 R)/.exec(root)?.[1]
  if (!top) throw new Error('readPdf: no tags')

  const readTag = (dictionary: string): PdfTag => {
    const page = /\/Pg (\d+) 0 R/.exec(dictionary.slice(2).replaceAll(/<<[^<>]*>>/g, ''))?.[1]
    const list = /\/K (\[[\s\S]*?\]\n|\d+ 0 R|\d+|<<[\s\S]*?>>)/.exec(dictionary)?.[1] ?? ''
    const tag: PdfTag = { type: /\/S \/(\w+)/.exec(dictionary)?.[1] ?? '', dictionary, tags: [], content: [] }
    for (const [one, reference] of list.matchAll(/<<[\s\S]*?>>|(\d+ 0 R)|\b\d+\b/g)) {
      if (reference) tag.tags.push(readTag(get(reference)))
      else if (one.startsWith('<<'))
        tag.content.push(`${/\/Pg (\d+)/.exec(one)?.[1] ?? page}/${/\/MCID (\d+)/.exec(one)?.[1]}`)
      else tag.content.push(`${page}/${one}`)
    }
    return tag
  }

  const [marked, loose, artifacts]: [string[], string[], string[]] = [[], [], []]
  for (const [id, page] of objects) {
    if (!/\/Type \/Page\b(?!s)/.test(page)) continue
    const contents = get(/\/Contents (\d+ 0 R)/.exec(page)?.[1])
    const stream = contents.slice(contents.indexOf('stream\n') + 7, contents.lastIndexOf('\nendstream'))
    const drawn = contents.includes('/FlateDecode')
      ? inflateSync(Buffer.from(stream, 'latin1')).toString('latin1')
      : stream
    let depth = 0
    for (const line of drawn.replaceAll(/<<[^>]*>>/g, (one) => one.replaceAll('\n', ' ')).split('\n')) {
      const begin = /^\/(\w+) /.exec(line)
      if (/(BDC|BMC)$/.test(line)) {
        depth++
        if (begin?.[1] === 'Artifact') artifacts.push(/\/Type \/(\w+)/.exec(line)?.[1] ?? '')
        const number = /\/MCID (\d+)/.exec(line)?.[1]
        if (number !== undefined) marked.push(`${id}/${number}`)
      } else if (line === 'EMC') depth--
      else if (depth === 0 && /(^|\s)(TJ|Tj|S|f|B|f\*|b|s)$/.test(line)) loose.push(line)
    }
    if (depth !== 0) loose.push(`page ${id} leaves ${depth} open`)
  }
  return { catalog, tree: readTag(get(top)), marked, loose, artifacts, objects }
}
