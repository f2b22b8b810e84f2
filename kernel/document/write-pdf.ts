import type { Clock } from '../clock/clock.ts'
import type { Block, Document } from './document.ts'
import { addTag, drawLines, makeRoom, openPaper, type Paper, writeText } from './paper.ts'
import { page, styles } from './style.ts'
import { writeFigure } from './write-figure.ts'
import { writeTable } from './write-table.ts'

type Element = PDFKit.PDFStructureElement

/**
 * A tagged PDF (`application/pdf`) on A4 that can be read aloud: title, language, headings as bookmarks, headers of tables, and figures with
 * their alternative text. The letters of European languages in Latin, Greek and Cyrillic; another becomes `\u25a1`. The
 * same document at the same time gives the same bytes.
 * @throws RangeError when a level of headings is left out, a row does not fit its headers or a figure has no `alt`
 * @see ISO 14289-1 (PDF/UA-1); EN 301 549, chapter 10
 */
export async function writePdf(document: Document, clock: Pick<Clock, 'now'>): Promise<Uint8Array> {
  checkLevels(document.blocks)
  const paper = openPaper(document, clock.now())
  const pieces: Buffer[] = []
  const done = new Promise<void>((resolve, reject) =>
    paper.pdf
      .on('data', (piece: Buffer) => pieces.push(piece))
      .on('end', resolve)
      .on('error', reject),
  )
  const root = paper.pdf.struct('Document')
  paper.pdf.addStructure(root)
  const marks: PDFKit.PDFOutline[] = [paper.pdf.outline]
  writeHeading(paper, root, 1, document.title, marks)
  for (const block of document.blocks) {
    paper.y += block.kind === 'heading' ? 10 : 4
    if (block.kind === 'heading') writeHeading(paper, root, block.level, block.text, marks)
    else write(paper, root, block)
    paper.y += 4
  }
  root.end()
  numberPages(paper, document)
  paper.pdf.end()
  await done
  return new Uint8Array(Buffer.concat(pieces))
}

function write(paper: Paper, root: Element, block: Exclude<Block, { kind: 'heading' }>): void {
  if (block.kind === 'table') writeTable(paper, root, block)
  else if (block.kind === 'figure') writeFigure(paper, root, block)
  else if (block.kind === 'list') writeList(paper, root, block)
  else if (block.kind === 'facts') writeFacts(paper, root, block)
  else writeText(paper, addTag(paper, root, 'P'), block.text, styles.text, { x: paper.left, width: paper.width })
}

/** A heading stays with the first lines under it, and is a bookmark under the heading above it. */
function writeHeading(
  paper: Paper,
  root: Element,
  level: 1 | 2 | 3 | 4,
  text: string,
  marks: PDFKit.PDFOutline[],
): void {
  const style = level === 1 ? styles.title : styles[`heading${level}`]
  makeRoom(paper, style.line + 3 * styles.text.line)
  const above = marks[level - 1]
  if (above) marks.splice(level, marks.length, above.addItem(text, { expanded: true }))
  writeText(paper, addTag(paper, root, `H${level}`), text, style, { x: paper.left, width: paper.width })
}

function writeList(paper: Paper, root: Element, { items, numbered }: Extract<Block, { kind: 'list' }>): void {
  const list = addTag(paper, root, 'L')
  const indent = numbered ? 22 : 14
  items.forEach((text, index) => {
    const item = addTag(paper, list, 'LI')
    makeRoom(paper, styles.text.line)
    const label = addTag(paper, item, 'Lbl')
    drawLines(paper, label, [numbered ? `${index + 1}. ` : '\u2022 '], styles.text, { x: paper.left, width: indent })
    label.end()
    writeText(paper, addTag(paper, item, 'LBody'), text, styles.text, {
      x: paper.left + indent,
      width: paper.width - indent,
    })
    item.end()
    paper.y += 2
  })
  list.end()
}

/** Terms head their rows, so that a reader says them before the value. */
function writeFacts(paper: Paper, root: Element, { facts }: Extract<Block, { kind: 'facts' }>): void {
  const table = addTag(paper, root, 'Table')
  const half = paper.width * 0.35
  for (const [term, value] of facts) {
    const row = addTag(paper, table, 'TR')
    makeRoom(paper, 2 * styles.text.line)
    const top = { y: paper.y, page: paper.pdf.bufferedPageRange().count }
    writeText(paper, addTag(paper, row, 'TH', { scope: 'Row' }), term, styles.strong, {
      x: paper.left,
      width: half - 10,
    })
    const after = { y: paper.y, page: paper.pdf.bufferedPageRange().count }
    if (after.page === top.page) paper.y = top.y
    writeText(paper, addTag(paper, row, 'TD'), value, styles.text, { x: paper.left + half, width: paper.width - half })
    if (after.page === paper.pdf.bufferedPageRange().count) paper.y = Math.max(paper.y, after.y)
    row.end()
    paper.y += 2
  }
  table.end()
}

/** Written when all pages are there. At the foot, and no part of what is read aloud. */
function numberPages({ pdf, left, width }: Paper, { language, footer }: Document): void {
  const { start, count } = pdf.bufferedPageRange()
  for (let number = 1; number <= count; number++) {
    pdf.switchToPage(start + number - 1)
    pdf.markContent('Artifact', { type: 'Pagination' })
    pdf.font(styles.foot.font).fontSize(styles.foot.size).fillColor(styles.foot.colour)
    const words = language === 'nl' ? `Pagina ${number} van ${count}` : `Page ${number} of ${count}`
    const y = page.height - page.bottom + 28
    if (footer)
      pdf.text(footer, left, y, { lineBreak: false, width: width - 100, ellipsis: true, height: styles.foot.line })
    pdf.text(words, left + width - pdf.widthOfString(words), y, { lineBreak: false })
    pdf.endMarkedContent()
  }
}

function checkLevels(blocks: readonly Block[]): void {
  let level = 1
  for (const block of blocks) {
    if (block.kind !== 'heading') continue
    if (block.level > level + 1) throw new RangeError(`writePdf: heading '${block.text}' skips level ${level + 1}`)
    level = block.level
  }
}
