import type { Block } from './document.ts'
import { addTag, asContent, breakLines, drawLines, makeRoom, type Paper, roomLeft, writeText } from './paper.ts'
import { rule, type Style, shade, styles } from './style.ts'

type Element = PDFKit.PDFStructureElement
type CellBox = {
  readonly lines: readonly string[]
  readonly tag: Element
  readonly x: number
  readonly width: number
  readonly right: boolean
  readonly style: Style
}

const padding = 4

/** A table with its caption. Its header is repeated on each page, there as an artifact, so that nobody hears it twice. */
export function writeTable(paper: Paper, parent: Element, block: Extract<Block, { kind: 'table' }>): void {
  const { headers, rows, caption, right = [] } = block
  for (const [index, row] of rows.entries()) {
    if (row.length !== headers.length)
      throw new RangeError(
        `writePdf: row ${index + 1} of '${caption}' has ${row.length} cells under ${headers.length} headers`,
      )
  }
  const table = addTag(paper, parent, 'Table')
  makeRoom(paper, 5 * styles.cell.line)
  writeText(paper, addTag(paper, table, 'Caption'), caption, styles.strong, { x: paper.left, width: paper.width })
  paper.y += padding
  const widths = columnWidths(paper, headers, rows)
  const lay = (cells: readonly string[], style: Style, tagOf: (index: number) => Element): CellBox[] =>
    cells.map((cell, index) => {
      const x = paper.left + widths.slice(0, index).reduce((sum, width) => sum + width, 0) + padding
      const width = (widths[index] ?? 0) - 2 * padding
      return {
        lines: breakLines(paper, cell, style, width),
        tag: tagOf(index),
        x,
        width,
        right: right.includes(index),
        style,
      }
    })
  const head = addTag(paper, table, 'THead')
  const headRow = addTag(paper, head, 'TR')
  const header = lay(headers, styles.header, () => addTag(paper, headRow, 'TH', { scope: 'Column' }))
  writeRow(paper, header, true)
  headRow.end()
  head.end()
  paper.onNewPage = () =>
    writeRow(
      paper,
      header.map(({ tag: _, ...cell }) => cell),
      true,
    )
  const body = addTag(paper, table, 'TBody')
  for (const row of rows) {
    const tag = addTag(paper, body, 'TR')
    writeRow(
      paper,
      lay(row, styles.cell, () => addTag(paper, tag, 'TD')),
      false,
    )
    tag.end()
  }
  body.end()
  table.end()
  paper.onNewPage = undefined
}

/** One row; one that is higher than what is left of a page goes on at the next. */
function writeRow(paper: Paper, cells: readonly (Omit<CellBox, 'tag'> & { tag?: Element })[], shaded: boolean): void {
  const height = styles.cell.line
  const most = Math.max(1, ...cells.map(({ lines }) => lines.length))
  const whole = most * height + 2 * padding
  if (!shaded && whole < 20 * height) makeRoom(paper, whole)
  for (let at = 0; at < most; ) {
    if (!shaded) makeRoom(paper, height + 2 * padding)
    const count = Math.min(most - at, Math.max(1, Math.floor((roomLeft(paper) - 2 * padding) / height)))
    drawFrame(paper, count * height + 2 * padding, shaded)
    paper.y += padding
    for (const { lines, tag, ...box } of cells) drawLines(paper, tag, lines.slice(at, at + count), box.style, box)
    paper.y += count * height + padding
    at += count
  }
  for (const { tag } of cells) tag?.end()
}

function drawFrame(paper: Paper, height: number, shaded: boolean): void {
  asContent(paper, undefined, () => {
    if (shaded) paper.pdf.rect(paper.left, paper.y, paper.width, height).fill(shade)
    const bottom = paper.y + height
    paper.pdf
      .moveTo(paper.left, bottom)
      .lineTo(paper.left + paper.width, bottom)
      .lineWidth(0.5)
      .stroke(rule)
  })
}

/** Each column its share of the width, by the longest text in it, and never less than its longest word, if that can be. */
function columnWidths(paper: Paper, headers: readonly string[], rows: readonly (readonly string[])[]): number[] {
  const wanted = headers.map((header, index) => {
    const texts = [header, ...rows.map((row) => row[index] ?? '')]
    paper.pdf.font('bold').fontSize(styles.header.size)
    const widest = (pieces: readonly string[]) =>
      Math.max(0, ...pieces.map((piece) => paper.pdf.widthOfString(piece.slice(0, 200))))
    return {
      least: widest(texts.flatMap((text) => text.split(/\s+/))) + 2 * padding + 1,
      full: widest(texts) + 2 * padding + 1,
    }
  })
  const least = wanted.reduce((sum, column) => sum + column.least, 0)
  if (least >= paper.width) return wanted.map((column) => (column.least / least) * paper.width)
  const more = wanted.reduce((sum, { full, least: word }) => sum + (full - word), 0) || 1
  const spare = paper.width - least
  const share = (column: { full: number; least: number }) =>
    more === 1 ? spare / wanted.length : ((column.full - column.least) / more) * spare
  return wanted.map((column) => column.least + share(column))
}
