import { analyse } from './analyse.ts'
import { canonicalJson } from './canonical-json.ts'
import { compareIds } from './compare-ids.ts'
import { buildMatrix, type Choice, type Stemmen } from './matrix.ts'
import type { Uitkomst } from './uitkomst.ts'

/** What goes into the file beside the votes. */
export type ZelfNaSettings = Choice & {
  readonly afgewezen?: ReadonlySet<string>
  readonly meta?: ReadonlySet<string>
  readonly rollen?: ReadonlyMap<string, string>
}

/** Everything that an outcome of our own mode came from, for anyone who wants to work it out again. */
type ZelfNa = {
  readonly formaat: typeof format
  readonly versie: 1
  readonly uitleg: string
  /** SHA-256 of the outcome that was published. */
  readonly resultHash: string
  readonly stellingen: readonly { id: string; tekst: string; soort: 'gewoon' | 'afgewezen' | 'meta' }[]
  /** Who voted, with the votes in the order of the stellingen: + eens, - oneens, 0 weet ik niet, . not seen. */
  readonly deelnemers: readonly { id: string; rol: string; stemmen: string }[]
}

const format = 'samenhang reken zelf na'
const signs = '-0+'

/**
 * The file with which anyone can work out an outcome again: after bans and mergers, so it names nobody who was left out.
 * The order of rows leaves no trace in it.
 */
export function writeZelfNa(
  stemmen: Stemmen,
  settings: ZelfNaSettings,
  texts: ReadonlyMap<string, string>,
  { resultHash }: Pick<Uitkomst, 'resultHash'>,
): string {
  const { deelnemers, stellingen, start, cell } = buildMatrix(stemmen, settings)
  const kind = (id: string) =>
    settings.meta?.has(id) ? 'meta' : settings.afgewezen?.has(id) ? 'afgewezen' : ('gewoon' as const)
  const votesOf = (p: number) => {
    const votes = stellingen.map(() => '.')
    for (const e of cell.subarray(start[p], start[p + 1])) votes[(e / 3) | 0] = signs[e % 3] ?? '.'
    return votes.join('')
  }
  const file: ZelfNa = {
    formaat: format,
    versie: 1,
    uitleg:
      'Reken na met: npx samenhang dialoog reken-na <dit bestand>. + is eens, - is oneens, 0 is weet ik niet, . is niet gezien.',
    resultHash,
    stellingen: stellingen.map((id) => ({ id, tekst: texts.get(id) ?? '', soort: kind(id) })),
    deelnemers: deelnemers
      .map((id, p) => ({ id, rol: settings.rollen?.get(id) ?? '', stemmen: votesOf(p) }))
      .sort((a, b) => compareIds(a.id, b.id)),
  }
  return canonicalJson(file)
}

/**
 * Works out again what a file says was found.
 * @throws Error when the file is not one of ours, naming the place.
 */
export function rekenZelfNa(text: string): { gelijk: boolean; verwacht: string; uitkomst: Uitkomst } {
  const file = readZelfNa(text)
  const { stellingen, deelnemers } = file
  const total = deelnemers.reduce((sum, { stemmen }) => sum + stemmen.length, 0)
  const votes = { deelnemer: new Uint32Array(total), stelling: new Uint32Array(total), waarde: new Int8Array(total) }
  let row = 0
  for (const [who, { stemmen }] of deelnemers.entries())
    for (const [what, sign] of [...stemmen].entries()) {
      if (sign === '.') continue
      votes.deelnemer[row] = who
      votes.stelling[row] = what
      votes.waarde[row++] = signs.indexOf(sign) - 1
    }
  const of = (kind: string) => new Set(stellingen.filter(({ soort }) => soort === kind).map(({ id }) => id))
  const stemmen: Stemmen = {
    deelnemers: deelnemers.map(({ id }) => id),
    stellingen: stellingen.map(({ id }) => id),
    deelnemer: votes.deelnemer.subarray(0, row),
    stelling: votes.stelling.subarray(0, row),
    waarde: votes.waarde.subarray(0, row),
  }
  const rollen = new Map(deelnemers.flatMap(({ id, rol }) => (rol === '' ? [] : [[id, rol] as const])))
  const uitkomst = analyse(stemmen, { mode: 'standaard', afgewezen: of('afgewezen'), meta: of('meta'), rollen })
  return { gelijk: uitkomst.resultHash === file.resultHash, verwacht: file.resultHash, uitkomst }
}

function readZelfNa(text: string): ZelfNa {
  let file: ZelfNa
  try {
    file = JSON.parse(text)
  } catch {
    throw new Error('this is not JSON')
  }
  if (file?.formaat !== format || file.versie !== 1) throw new Error(`formaat: is "${format}", versie 1`)
  if (!Array.isArray(file.stellingen)) throw new Error('stellingen: is a list')
  if (!Array.isArray(file.deelnemers)) throw new Error('deelnemers: is a list')
  for (const [index, { id }] of file.stellingen.entries())
    if (typeof id !== 'string') throw new Error(`stellingen[${index}].id: is a text`)
  for (const [index, { id, stemmen }] of file.deelnemers.entries()) {
    if (typeof id !== 'string') throw new Error(`deelnemers[${index}].id: is a text`)
    if (typeof stemmen !== 'string' || stemmen.length !== file.stellingen.length || /[^-0+.]/.test(stemmen))
      throw new Error(`deelnemers[${index}].stemmen: is one of + - 0 . for each stelling`)
  }
  return file
}
