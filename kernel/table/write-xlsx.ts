import { strToU8, zipSync } from 'fflate'
import { dayNumber } from '../period/civil-date.ts'
import { type Column, headerOf, type RowOf } from './column.ts'
import { limits } from './limits.ts'
import { toXlsxText } from './xlsx-text.ts'

/**
 * An XLSX file of one sheet: a bold header that stays in sight, days as days, euros as numbers with two decimals. No
 * formula can come out of it: a text is always a text. The same rows give the same bytes.
 * @throws RangeError for a text longer than a cell holds, or an amount that Excel cannot hold to the cent (15 digits)
 * @see ECMA-376 (Office Open XML)
 */
export function writeXlsx<const Columns extends readonly Column[]>(
  columns: Columns,
  rows: readonly RowOf<Columns>[],
  sheetName = 'Blad1',
): Uint8Array {
  const header = columns.map((column, index) => textCell(headerOf(column), `${letters(index)}1`, 1))
  const lines = rows.map((row, at) => {
    const values = row as Record<string, unknown>
    return columns.map((column, index) => toCell(column, values[column.name], `${letters(index)}${at + 2}`)).join('')
  })
  const widths = columns.map((column, index) => {
    const width = Math.min(Math.max(headerOf(column).length + 2, column.kind === 'text' ? 24 : 12), 60)
    return `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`
  })
  const sheet = `<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>${widths.join('')}</cols><sheetData>${[header.join(''), ...lines].map((cells, at) => `<row r="${at + 1}">${cells}</row>`).join('')}</sheetData></worksheet>`
  const name = toXlsxText(sheetName.replaceAll(/[[\]:*?/\\']/g, ' ').slice(0, 31))
  const workbook = `<workbook xmlns="${main}" xmlns:r="${office}"><sheets><sheet name="${name}" sheetId="1" r:id="rId1"/></sheets></workbook>`
  const parts = { ...frame, 'xl/workbook.xml': workbook, 'xl/worksheets/sheet1.xml': sheet }
  const files = Object.entries(parts).map(([path, xml]) => [path, strToU8(`${declaration}${xml}`)] as const)
  // A zip file has no zone: these local parts are the same bytes everywhere.
  return zipSync(Object.fromEntries(files), { mtime: new Date(1980, 0, 1) })
}

function toCell({ kind }: Column, value: unknown, at: string): string {
  if (value === null || value === undefined || value === '') return ''
  if (kind === 'text') return textCell(String(value), at, 0)
  if (kind === 'boolean') return `<c r="${at}" t="b"><v>${value ? 1 : 0}</v></c>`
  if (kind === 'date') {
    const serial = dayNumber(String(value)) - dayNumber('1899-12-30')
    // Excel has no days before 1900 and counts one too many until March of it: these go as text, read as the same day.
    return serial > 60 ? `<c r="${at}" s="2"><v>${serial}</v></c>` : textCell(String(value), at, 0)
  }
  const number = Number(value)
  if (Math.abs(number) >= 1e15) throw new RangeError(`writeXlsx: ${at} has more than 15 digits`)
  if (kind === 'integer') return `<c r="${at}"><v>${number}</v></c>`
  return `<c r="${at}" s="3"><v>${number / 100}</v></c>`
}

function textCell(text: string, at: string, style: number): string {
  if (text.length > limits.cell) throw new RangeError(`writeXlsx: ${at} has more than ${limits.cell} letters`)
  return `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${toXlsxText(text)}</t></is></c>`
}

function letters(index: number): string {
  return (index >= 26 ? letters(Math.floor(index / 26) - 1) : '') + String.fromCharCode(65 + (index % 26))
}

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const media = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

/** What does not depend on the rows. Cell formats: plain, bold, day, euro. */
const frame = {
  '[Content_Types].xml': `<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${media}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${media}.worksheet+xml"/><Override PartName="/xl/styles.xml" ContentType="${media}.styles+xml"/></Types>`,
  '_rels/.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/_rels/workbook.xml.rels': `<Relationships xmlns="${packages}/relationships"><Relationship Id="rId1" Type="${office}/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Type="${office}/styles" Target="styles.xml"/></Relationships>`,
  'xl/styles.xml': `<styleSheet xmlns="${main}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4"><xf xfId="0"/><xf xfId="0" fontId="1" applyFont="1"/><xf xfId="0" numFmtId="14" applyNumberFormat="1"/><xf xfId="0" numFmtId="4" applyNumberFormat="1"/></cellXfs></styleSheet>`,
}
