import type { Artikel, VersieInhoud } from '../reeks/shapes.ts'

/** Words that both have, or that only the old or only the new text has. */
export type TextPart = { readonly soort: 'gelijk' | 'weg' | 'nieuw'; readonly tekst: string }

/** One article beside the one of the same number in the other version. */
export type ArtikelDifference = {
  readonly nr: number
  readonly kop: string
  readonly soort: 'gelijk' | 'anders' | 'nieuw' | 'vervallen'
  readonly stukken: readonly TextPart[]
}

/** What differs between two versions, article by article, and which terms. */
export function compareVersies(
  oud: VersieInhoud,
  nieuw: VersieInhoud,
): { artikelen: ArtikelDifference[]; termen: string[] } {
  const nummers = [...new Set([...oud.artikelen, ...nieuw.artikelen].map(({ nr }) => nr))].sort((a, b) => a - b)
  const artikelen = nummers.flatMap((nr) => {
    const find = ({ artikelen: list }: VersieInhoud) => list.find((artikel) => artikel.nr === nr)
    return compareArtikel(nr, find(oud), find(nieuw))
  })
  const { artikelen: _a, ...oudeTermen } = oud
  const { artikelen: _b, ...nieuweTermen } = nieuw
  const termen = (Object.keys(oudeTermen) as (keyof typeof oudeTermen)[]).filter(
    (naam) => JSON.stringify(oudeTermen[naam]) !== JSON.stringify(nieuweTermen[naam]),
  )
  return { artikelen, termen }
}

function compareArtikel(nr: number, oud: Artikel | undefined, nieuw: Artikel | undefined): ArtikelDifference[] {
  const kop = nieuw?.kop ?? oud?.kop ?? ''
  if (!oud && nieuw) return [{ nr, kop, soort: 'nieuw', stukken: [{ soort: 'nieuw', tekst: nieuw.tekst }] }]
  if (oud && !nieuw) return [{ nr, kop, soort: 'vervallen', stukken: [{ soort: 'weg', tekst: oud.tekst }] }]
  if (!oud || !nieuw) return []
  const soort = oud.tekst === nieuw.tekst && oud.kop === nieuw.kop ? 'gelijk' : 'anders'
  return [{ nr, kop, soort, stukken: compareText(oud.tekst, nieuw.tekst) }]
}

/** The words of two texts beside each other by their longest common row. */
export function compareText(oud: string, nieuw: string): TextPart[] {
  const [a, b] = [oud.split(/(?<=\s)/), nieuw.split(/(?<=\s)/)]
  const length = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1))
  const at = (i: number, j: number) => length[i]?.[j] ?? 0
  for (let i = a.length - 1; i >= 0; i--) {
    const row = length[i]
    for (let j = b.length - 1; row && j >= 0; j--)
      row[j] = a[i] === b[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1))
  }
  const stukken: TextPart[] = []
  const add = (soort: TextPart['soort'], tekst = '') => {
    const last = stukken.at(-1)
    if (last?.soort === soort) stukken[stukken.length - 1] = { soort, tekst: last.tekst + tekst }
    else stukken.push({ soort, tekst })
  }
  let [i, j] = [0, 0]
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      add('gelijk', a[i++])
      j++
    } else if (j >= b.length || (i < a.length && at(i + 1, j) >= at(i, j + 1))) add('weg', a[i++])
    else add('nieuw', b[j++])
  }
  return stukken
}
