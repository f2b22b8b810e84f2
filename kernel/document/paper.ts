import PDFDocument from 'pdfkit'
import type { Document } from './document.ts'
import { loadFonts } from './fonts.ts'
import { page, type Style } from './style.ts'

type Element = PDFKit.PDFStructureElement

/**
 * Where a PDF is written: one column from the top of the page to its foot, and the tree of tags beside it. Whatever is
 * written belongs to one tag, or is marked as no part of the text (an artifact).
 */
export type Paper = {
  readonly pdf: PDFKit.PDFDocument
  readonly left: number
  readonly width: number
  /** Height at which the next line is written; down is more. */
  y: number
  /** Called on each new page, to repeat the header of a table. */
  onNewPage: (() => void) | undefined
}

/** @param now date of the document, so that the same document gives the same bytes. */
export function openPaper({ title, language }: Document, now: Date): Paper {
  const pdf = new PDFDocument({
    size: 'A4',
    margin: 0,
    pdfVersion: '1.7',
    subset: 'PDF/UA' as never,
    tagged: true,
    lang: language === 'nl' ? 'nl-NL' : 'en-GB',
    displayTitle: true,
    bufferPages: true,
    info: { Title: title, Creator: 'Samenhang', Producer: 'Samenhang', CreationDate: now, ModDate: now },
    font: null as never,
  })
  const { regular, bold } = loadFonts()
  pdf.registerFont('regular', regular).registerFont('bold', bold)
  return { pdf, left: page.margin, width: page.width - 2 * page.margin, y: page.margin, onNewPage: undefined }
}

/** Height that is left on this page, in points. */
export function roomLeft({ y }: Paper): number {
  return page.height - page.bottom - y
}

/** Goes to a new page when so many points do not fit on this one; a fresh page always fits. */
export function makeRoom(paper: Paper, height: number): void {
  if (roomLeft(paper) >= height || paper.y === page.margin) return
  paper.pdf.addPage()
  paper.y = page.margin
  paper.onNewPage?.()
}

/** A tag in the tree, under another. */
export function addTag(paper: Paper, parent: Element, type: string, options: Record<string, unknown> = {}): Element {
  const tag = paper.pdf.struct(type as never, options as never)
  parent.add(tag)
  return tag
}

/** Writes text under a tag, over as many pages as it needs, and closes the tag. */
export function writeText(
  paper: Paper,
  tag: Element,
  text: string,
  style: Style,
  box: { x: number; width: number },
): void {
  const lines = breakLines(paper, text, style, box.width)
  for (let at = 0; at < lines.length; ) {
    makeRoom(paper, style.line)
    const count = Math.max(1, Math.floor(roomLeft(paper) / style.line))
    const piece = lines.slice(at, at + count)
    drawLines(paper, tag, piece, style, box)
    paper.y += piece.length * style.line
    at += count
  }
  tag.end()
}

/** Lines at the height where the paper is, as content of a tag; without a tag they are an artifact. */
export function drawLines(
  paper: Paper,
  tag: Element | undefined,
  lines: readonly string[],
  style: Style,
  { x, width, right }: { x: number; width: number; right?: boolean },
): void {
  if (lines.length === 0) return
  asContent(paper, tag, () => {
    paper.pdf.font(style.font).fontSize(style.size).fillColor(style.colour)
    lines.forEach((line, index) => {
      const shift = right ? width - paper.pdf.widthOfString(line.trimEnd()) : 0
      paper.pdf.text(line, x + shift, paper.y + index * style.line, { lineBreak: false })
    })
  })
}

/** Draws as content of a tag, or as an artifact. */
export function asContent({ pdf }: Paper, tag: Element | undefined, draw: () => void): void {
  if (tag)
    tag.add(
      pdf.markStructureContent((tag as never as { dictionary: { data: { S: string } } }).dictionary.data.S as never),
    )
  else pdf.markContent('Artifact', { type: 'Layout' })
  draw()
  pdf.endMarkedContent()
}

/** Words in lines that fit; a word that is wider than a line is cut. Each line but the last keeps its space (PDF/UA). */
export function breakLines(paper: Paper, text: string, style: Style, width: number): string[] {
  paper.pdf.font(style.font).fontSize(style.size)
  const fits = (line: string) => paper.pdf.widthOfString(line.trimEnd()) <= width
  return knownLetters(paper, text)
    .split('\n')
    .flatMap((paragraph) => {
      const lines = ['']
      const add = (piece: string) => {
        const last = lines.at(-1) ?? ''
        if (last === '' || fits(last + piece)) lines[lines.length - 1] = last + piece
        else lines.push(piece)
      }
      for (const word of paragraph.match(/\S+\s*|^\s+/g) ?? []) {
        if (fits(word)) add(word)
        else for (const letter of word) add(letter)
      }
      return lines
    })
}

/** A letter that the font does not have would be an empty box that no reader can say (PDF/UA 7.21.8). */
function knownLetters({ pdf }: Paper, text: string): string {
  const { font } = (pdf as never as { _font: { font: { hasGlyphForCodePoint(code: number): boolean } } })._font
  const clean = text
    .toWellFormed()
    .replaceAll(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll('\t', ' ')
  return [...clean]
    .map((letter) => {
      if (letter === '\n' || font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0)) return letter
      return /\p{Cc}|\p{Cf}|\p{Mn}/u.test(letter) ? '' : '\u25a1'
    })
    .join('')
}
