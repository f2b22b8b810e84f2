import { SaxesParser } from 'saxes'

/** What to do with each part of an XML text; names without their prefix. */
export type XmlHandlers = {
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void
  readonly text?: (text: string) => void
  readonly close?: (name: string) => void
}

/** Walks through an XML text. @throws Error when it is not well-formed, or brings a DTD: no entity is ever resolved. */
export function readXml(xml: string, { open, text, close }: XmlHandlers): void {
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('doctype', () => {
    throw new Error('readXml: a DTD is not allowed')
  })
  if (open) parser.on('opentag', ({ name, attributes }) => open(bare(name), attributes))
  if (text) {
    parser.on('text', text)
    parser.on('cdata', text)
  }
  if (close) parser.on('closetag', ({ name }) => close(bare(name)))
  parser.write(xml).close()
}

const bare = (name: string) => name.slice(name.indexOf(':') + 1)
