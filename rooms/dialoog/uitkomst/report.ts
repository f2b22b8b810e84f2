import type { Block, Document, Shape } from '@samenhang/kernel/document/document.ts'
import { placeOnMap, signsPath } from './map-shapes.ts'
import { type ReportWords, reportWords } from './report-words.ts'
import type { UitkomstBeeld, UitkomstStelling } from './uitkomst.contract.ts'

/** The outcome as a document that can be read aloud: every picture has its table. */
export function reportOf(beeld: UitkomstBeeld, language: 'nl' | 'en'): Document {
  const words: ReportWords = reportWords[language]
  const of = (status: UitkomstStelling['status']) => beeld.stellingen.filter((one) => one.status === status)
  return {
    title: beeld.vraag,
    language,
    footer: beeld.bijgewerktOp?.slice(0, 10) ?? '',
    blocks: [
      { kind: 'paragraph', text: words.people(beeld.stemmers, beeld.meegeteld) },
      { kind: 'paragraph', text: verdictOf(beeld, words) },
      { kind: 'heading', level: 2, text: words.breed },
      { kind: 'paragraph', text: words.breedUitleg },
      ...tableOf(of('breed gedragen'), words.breed, beeld, words),
      { kind: 'heading', level: 2, text: words.afgewezen },
      ...tableOf(of('breed afgewezen'), words.afgewezen, beeld, words),
      { kind: 'heading', level: 2, text: words.verdeeld },
      ...tableOf(of('verdeeld').toSorted(byDivision), words.verdeeld, beeld, words),
      { kind: 'heading', level: 2, text: words.weinig },
      ...needsOf(of('te weinig stemmen'), words),
      ...groupsOf(beeld, words),
      ...mapOf(beeld, words),
      { kind: 'heading', level: 2, text: words.recompute },
      { kind: 'paragraph', text: words.hash(beeld.resultHash) },
    ],
  }
}

/** Those on which groups lie furthest apart first. */
export function byDivision(a: UitkomstStelling, b: UitkomstStelling): number {
  return (b.verdeeldheid ?? 0) - (a.verdeeldheid ?? 0) || a.nummer - b.nummer
}

function verdictOf({ verdict, groepen }: UitkomstBeeld, words: ReportWords): string {
  if (verdict === 'te weinig deelnemers') return words.few
  if (verdict === 'geen duidelijke groepen') return words.none
  const groups = words.groups(groepen.length)
  return verdict === 'niet getoetst' ? `${groups} ${words.untested}` : groups
}

function tableOf(
  stellingen: readonly UitkomstStelling[],
  caption: string,
  { groepen }: UitkomstBeeld,
  words: ReportWords,
): Block[] {
  if (stellingen.length === 0) return [{ kind: 'paragraph', text: words.leeg }]
  const rows = stellingen.map(({ nummer, tekst, groepen: parts }) => [
    String(nummer),
    tekst,
    ...groepen.map(({ naam }) => {
      const part = parts.find((one) => one.naam === naam)
      return part ? words.cell(part.eens, part.laag, part.hoog, part.stemmen) : '-'
    }),
  ])
  const headers = [words.nr, words.stelling, ...groepen.map(({ naam }) => `${words.groep} ${naam}`)]
  return [{ kind: 'table', caption, headers, rows }]
}

function needsOf(stellingen: readonly UitkomstStelling[], words: ReportWords): Block[] {
  if (stellingen.length === 0) return [{ kind: 'paragraph', text: words.leeg }]
  const rows = stellingen.map(({ nummer, tekst, nogNodig }) => [
    String(nummer),
    tekst,
    nogNodig.map(({ deel, stemmen }) => words.nodigCell(deel, stemmen)).join('; '),
  ])
  return [{ kind: 'table', caption: words.weinig, headers: [words.nr, words.stelling, words.nodig], rows }]
}

function groupsOf({ groepen }: UitkomstBeeld, words: ReportWords): Block[] {
  if (groepen.length < 2) return []
  const parts = groepen.flatMap(({ naam, deelnemers, kenmerken }): Block[] => [
    { kind: 'heading', level: 3, text: words.size(naam, deelnemers) },
    ...(kenmerken.length > 0
      ? [
          {
            kind: 'list' as const,
            items: kenmerken.map((one) => words.kenmerk(one.tekst, one.deel, one.richting, one.anderen)),
          },
        ]
      : [{ kind: 'paragraph' as const, text: words.leeg }]),
  ])
  return [{ kind: 'heading', level: 2, text: words.describe }, ...parts]
}

function mapOf({ kaart, groepen }: UitkomstBeeld, words: ReportWords): Block[] {
  if (!kaart) return []
  const { width, height, groups, scale } = placeOnMap(kaart)
  const shapes: Shape[] = groups.map(({ groep, places, fill }) => ({ path: signsPath(groep, places), fill }))
  if (scale) {
    shapes.push({
      path: `M20 ${height - 20}h${scale.length.toFixed(1)}v2h${-scale.length.toFixed(1)}Z`,
      fill: '#333333',
    })
    shapes.push({ text: words.scale(scale.opDe), x: 20, y: height - 30, size: 14 })
  }
  const sizes = groepen.map(({ naam, deelnemers }) => words.size(naam, deelnemers)).join('; ')
  return [
    { kind: 'heading', level: 2, text: words.map },
    { kind: 'figure', alt: words.mapAlt(sizes), width, height, points: 420, shapes },
  ]
}
