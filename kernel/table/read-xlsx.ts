import { strFromU8, unzipSync } from 'fflate'
import { Problem } from '../errors/problem.ts'
import type { RawRow } from './column.ts'
import { limits, unreadable } from './limits.ts'
import { readSheet } from './read-sheet.ts'
import { readXml } from './read-xml.ts'
import { readDateStyles } from './xlsx-styles.ts'
import { readXlsxText } from './xlsx-text.ts'

/**
 * Rows of the first visible sheet of an XLSX file that hold anything. Of a formula its last result is read. Only the
 * parts that are needed are unpacked, each below a limit that the file says of itself and is held to.
 * @throws Problem `bad-input`
 * @see ECMA-376 (Office Open XML)
 */
export function readXlsx(bytes: Uint8Array): RawRow[] {
  try {
    return read(bytes)
  } catch (error) {
    if (error instanceof Problem) throw error
    throw unreadable('bestand', 'xlsx', 'Dit is geen XLSX-bestand dat wij kunnen lezen.')
  }
}

function read(bytes: Uint8Array): RawRow[] {
  const part = (path: string) => unpack(bytes, path)
  const workbook = readWorkbook(part('xl/workbook.xml') ?? '', part('xl/_rels/workbook.xml.rels') ?? '')
  return readSheet(part(workbook.sheet) ?? '', {
    texts: readTexts(part('xl/sharedStrings.xml')),
    dateStyles: readDateStyles(part('xl/styles.xml') ?? '<none/>'),
    since1904: workbook.since1904,
  })
}

function unpack(bytes: Uint8Array, path: string): string | undefined {
  const filter = ({ name, size, originalSize }: { name: string; size: number; originalSize: number }) => {
    if (name !== path) return false
    if (originalSize > limits.unpacked || originalSize > size * limits.ratio + 10_000) {
      throw unreadable('bestand', 'unpacked', 'Dit bestand is uitgepakt te groot.')
    }
    return true
  }
  const found = unzipSync(bytes, { filter })[path]
  return found && strFromU8(found)
}

function readWorkbook(workbook: string, relations: string): { sheet: string; since1904: boolean } {
  let since1904 = false
  const sheets: string[] = []
  readXml(workbook, {
    open: (name, attributes) => {
      if (name === 'workbookPr') since1904 = ['1', 'true'].includes(attributes.date1904 ?? '')
      const id = Object.entries(attributes).find(([key]) => key.endsWith(':id'))?.[1]
      if (name === 'sheet' && id && (attributes.state ?? 'visible') === 'visible') sheets.push(id)
    },
  })
  let sheet = ''
  readXml(relations, {
    open: (name, { Id, Target = '' }) => {
      if (name === 'Relationship' && Id === sheets[0]) sheet = Target.startsWith('/') ? Target.slice(1) : `xl/${Target}`
    },
  })
  return { sheet, since1904 }
}

/** Texts that cells refer to by number; how a Japanese one is spoken (`rPh`) is no part of it. */
function readTexts(xml: string | undefined): string[] {
  const texts: string[] = []
  if (!xml) return texts
  let [spoken, inText, text] = [false, false, '']
  readXml(xml, {
    open: (name) => {
      if (name === 'si') text = ''
      if (name === 'rPh') spoken = true
      inText = name === 't' && !spoken
    },
    text: (piece) => {
      if (inText) text += piece
    },
    close: (name) => {
      inText = false
      if (name === 'rPh') spoken = false
      if (name === 'si') texts.push(readXlsxText(text))
    },
  })
  return texts
}
