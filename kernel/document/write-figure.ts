import type { Block } from './document.ts'
import { addTag, asContent, makeRoom, type Paper } from './paper.ts'

/** A drawing as one tag: who does not see it hears its `alt`. Kept on one page. */
export function writeFigure(
  paper: Paper,
  parent: PDFKit.PDFStructureElement,
  block: Extract<Block, { kind: 'figure' }>,
): void {
  if (block.alt.trim() === '') throw new RangeError('writePdf: a figure without alt cannot be read aloud')
  const scale = Math.min((block.points ?? paper.width) / block.width, paper.width / block.width, 600 / block.height)
  const [width, height] = [block.width * scale, block.height * scale]
  makeRoom(paper, height)
  const bbox = [paper.left, paper.y, paper.left + width, paper.y + height]
  const tag = addTag(paper, parent, 'Figure', { alt: block.alt, bbox, placement: 'Block' })
  asContent(paper, tag, () => {
    const { pdf } = paper
    pdf.save().translate(paper.left, paper.y).scale(scale)
    for (const shape of block.shapes) {
      if ('text' in shape) {
        pdf
          .font('regular')
          .fontSize(shape.size ?? 10)
          .fillColor('black')
          .text(shape.text, shape.x, shape.y, { lineBreak: false })
        continue
      }
      pdf.path(shape.path)
      if (shape.fill && shape.stroke) pdf.fillAndStroke(shape.fill, shape.stroke)
      else if (shape.stroke) pdf.stroke(shape.stroke)
      else pdf.fill(shape.fill ?? 'black')
    }
    pdf.restore()
  })
  tag.end()
  paper.y += height
}
