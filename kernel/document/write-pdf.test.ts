import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fixedClock } from '../clock/clock.ts'
import { type PdfTag, readPdf } from '../testing/read-pdf.ts'
import type { Block, Document } from './document.ts'
import { writePdf } from './write-pdf.ts'

const clock = fixedClock('2026-11-24T09:12:00+01:00')
const rows = Array.from({ length: 40 }, (_, index) => [`Aanbieder ${index}`, 'begeleiding thuis', '1.234,50'])
const blocks: Block[] = [
  { kind: 'paragraph', text: 'Café ’s-Hertogenbosch, ĳsberg, reünie, Łódź, Şükrü: € 12,50. <b>Geen opmaak</b> 🙂' },
  { kind: 'heading', level: 2, text: 'Feiten' },
  {
    kind: 'facts',
    facts: [
      ['Periode', '2026'],
      ['Gemeente', 'Voorbeeldstad'],
    ],
  },
  { kind: 'list', items: ['een', 'twee'], numbered: true },
  { kind: 'heading', level: 3, text: 'Euros' },
  {
    kind: 'table',
    caption: 'Per aanbieder',
    headers: ['Wie', 'Wat', 'Euro'],
    rows: [...rows, ['Lang', 'woord '.repeat(1500), '1']],
    right: [2],
  },
  { kind: 'heading', level: 2, text: 'Plaatje' },
  {
    kind: 'figure',
    alt: 'Een vierkant',
    width: 10,
    height: 10,
    points: 60,
    shapes: [
      { path: 'M0 0h10v10h-10z', fill: '#0a0' },
      { text: 'x', x: 1, y: 1, size: 3 },
    ],
  },
  { kind: 'paragraph', text: 'Regel. '.repeat(2000) },
]
const example: Document = { title: 'Rapport', language: 'nl', footer: 'Regio Voorbeeld', blocks }

const flatten = (tag: PdfTag): PdfTag[] => [tag, ...tag.tags.flatMap(flatten)]
const shapeOf = ({ type, tags }: PdfTag): string =>
  tags.length ? `${type}(${[...new Set(tags.map(shapeOf))].join(' ')})` : type

test('every part has its tag, in reading order', async () => {
  const { tree } = readPdf(await writePdf(example, clock))
  expect(tree.tags.map(shapeOf)).toEqual([
    'H1',
    'P',
    'H2',
    'Table(TR(TH TD))',
    'L(LI(Lbl LBody))',
    'H3',
    'Table(Caption THead(TR(TH)) TBody(TR(TD)))',
    'H2',
    'Figure',
    'P',
  ])
  const scopes = flatten(tree)
    .filter(({ type }) => type === 'TH')
    .map(({ dictionary }) => /\/Scope \/(\w+)/.exec(dictionary)?.[1])
  expect(scopes).toEqual(['Row', 'Row', 'Column', 'Column', 'Column'])
  expect(flatten(tree).find(({ type }) => type === 'Figure')?.dictionary).toMatch(
    /\/Alt \(Een vierkant\)[\s\S]*\/BBox \[/,
  )
})

test('what is drawn is tagged once or is an artifact, and every tag has its content', async () => {
  const { tree, marked, loose, artifacts } = readPdf(await writePdf(example, clock))
  expect(loose).toEqual([])
  const tagged = flatten(tree).flatMap(({ content }) => content)
  expect(tagged.toSorted()).toEqual(marked.toSorted())
  expect(flatten(tree).filter(({ tags, content }) => tags.length + content.length === 0)).toEqual([])
  expect(artifacts).toContain('Pagination')
})

test('it has a title, a language, bookmarks, the mark of PDF/UA and its own letters', async () => {
  const { catalog, objects } = readPdf(await writePdf(example, clock))
  const all = [...objects.values()].join('\n')
  expect(catalog).toMatch(/\/Lang \(nl-NL\)/)
  expect(catalog).toMatch(/\/Outlines/)
  expect(all).toMatch(/\/DisplayDocTitle true/)
  expect(all).toMatch(/\/Marked true/)
  expect(all).toMatch(/<pdfuaid:part>1</)
  expect(all.match(/\/Title \((Rapport|Feiten|Euros|Plaatje)\)/g)).toHaveLength(4)
  expect(all.match(/\/FontFile2 /g)).toHaveLength(2)
  expect(all).not.toMatch(/\/BaseFont \/Helvetica/)
})

test('the same document at the same time is the same bytes; later it is not', async () => {
  const [first, second] = [await writePdf(example, clock), await writePdf(example, clock)]
  expect(Buffer.compare(first, second)).toBe(0)
  expect(Buffer.compare(first, await writePdf(example, fixedClock('2026-11-25T09:12:00+01:00')))).not.toBe(0)
})

test.each<[string, Block]>([
  ['skips level 2', { kind: 'heading', level: 3, text: 'x' }],
  ['without alt', { kind: 'figure', alt: ' ', width: 1, height: 1, shapes: [] }],
  ['has 1 cells under 2 headers', { kind: 'table', caption: 'x', headers: ['a', 'b'], rows: [['1']] }],
])('what cannot be read aloud is refused: %s', async (words, block) => {
  await expect(writePdf({ ...example, blocks: [block] }, clock)).rejects.toThrow(words)
})

const poppler = spawnSync('pdfinfo', ['-v']).error === undefined
if (!poppler && process.env.REQUIRE_SHARED) throw new Error('pdfinfo is not there: install poppler-utils')

test.skipIf(!poppler)('a reader of others (poppler) sees the same tags and every letter', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pdf-'))
  const file = join(folder, 'a.pdf')
  writeFileSync(file, await writePdf(example, clock))
  const run = (program: string, ...args: string[]) => {
    const { stdout, stderr } = spawnSync(program, args, { encoding: 'utf8' })
    expect(stderr).toBe('')
    return stdout
  }
  expect(run('pdfinfo', file)).toMatch(/Title: +Rapport[\s\S]*Tagged: +yes/)
  const structure = run('pdfinfo', '-struct-text', file)
  expect(structure).toContain('"Café ’s-Hertogenbosch, ĳsberg, reünie, Łódź, Şükrü: € 12,50. <b>Geen opmaak</b> □"')
  expect(structure.match(/Pagina \d/)).toBeNull()
  const text = run('pdftotext', '-raw', file, '-')
  expect(text).toMatch(/Pagina 1 van \d+/)
  expect(text.match(/woord/g)).toHaveLength(1500)
  expect(text.match(/Regel\./g)).toHaveLength(2000)
  rmSync(folder, { recursive: true })
})
