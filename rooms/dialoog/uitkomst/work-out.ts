import { analyse, type Stemmen, type Uitkomst } from '../rekenen/analyse.ts'
import { type Count, tallyStemmen } from '../rekenen/counts.ts'
import { buildMatrix } from '../rekenen/matrix.ts'
import { measureSchaal, type Schaal } from '../rekenen/schaal.ts'
import { writeZelfNa } from '../rekenen/zelf-na.ts'

/** Votes of one deelnemer: numbers of stellingen with + for eens, - for oneens, 0 for a pass. */
export type Stemregel = { readonly rol: string | null; readonly wijk: string | null; readonly stemmen: string }

/** What goes to the worker. */
export type Order = {
  readonly regels: readonly Stemregel[]
  /** Whether groups are tested against chance; without, the outcome is provisional. */
  readonly toets: boolean
  /** Texts by number: only when the file to work it out again is asked for. */
  readonly teksten?: ReadonlyMap<string, string>
}

/** What comes back from it. */
export type WorkedOut = {
  /** Deelnemers are called 1, 2, 3 by how they voted: nothing in it leads back to a person. */
  readonly uitkomst: Uitkomst
  /** Per row that went in, as which deelnemer it stands in the outcome. */
  readonly names: readonly string[]
  /** Votes per neighbourhood by name, of who counts; in the order of the stellingen. */
  readonly wijken: readonly { readonly naam: string; readonly counts: readonly Count[] }[]
  readonly rollen: readonly { readonly naam: string; readonly counts: readonly Count[] }[]
  readonly schaal: Schaal | null
  readonly zelfNa: string | null
}

/** From rows of votes to all that is shown. Pure; takes seconds of one processor for a large gesprek. */
export function workOut({ regels, toets, teksten }: Order): WorkedOut {
  const read = readRegels(regels)
  const { source } = buildMatrix(read)
  const names = regels.map(() => '')
  for (const [place, row] of source.entries()) names[row] = String(place + 1)
  const stemmen: Stemmen = { ...read, deelnemers: names.map((name, row) => name || `-${row}`) }
  const rollen = new Map(regels.flatMap(({ rol }, row) => (rol === null ? [] : [[names[row] ?? '', rol] as const])))
  const uitkomst = analyse(stemmen, { mode: 'standaard', toets, rollen })
  const matrix = buildMatrix(stemmen)
  const counted = new Set(uitkomst.deelnemers.flatMap(({ id, groep }) => (groep === null ? [] : [id])))
  const countBy = (of: (regel: Stemregel) => string | null) => {
    const partOf = new Map(regels.map((regel, row) => [names[row] ?? '', of(regel)]))
    const values = [...new Set(regels.map((regel) => of(regel) ?? ''))].sort()
    const group = Int32Array.from(matrix.deelnemers, (id) =>
      counted.has(id) ? values.indexOf(partOf.get(id) ?? '') : -1,
    )
    const counts = tallyStemmen(matrix, group, values.length)
    return values.map((naam, index) => ({ naam, counts: counts[index] ?? [] }))
  }
  return {
    uitkomst,
    names,
    wijken: countBy(({ wijk }) => wijk),
    rollen: countBy(({ rol }) => rol),
    schaal: measureSchaal(matrix, uitkomst.deelnemers),
    zelfNa: teksten ? writeZelfNa(stemmen, { rollen: withoutSmall(rollen, uitkomst) }, teksten, uitkomst) : null,
  }
}

function readRegels(regels: readonly Stemregel[]): Stemmen {
  const stellingen = new Map<string, number>()
  const [deelnemer, stelling, waarde]: [number[], number[], number[]] = [[], [], []]
  for (const [row, { stemmen }] of regels.entries())
    for (const stem of stemmen.split(' ')) {
      const nummer = stem.slice(0, -1)
      const known = stellingen.get(nummer) ?? stellingen.size
      if (known === stellingen.size) stellingen.set(nummer, known)
      deelnemer.push(row)
      stelling.push(known)
      waarde.push(stem.endsWith('+') ? 1 : stem.endsWith('-') ? -1 : 0)
    }
  return {
    deelnemers: regels.map((_, row) => String(row)),
    stellingen: [...stellingen.keys()],
    deelnemer: Uint32Array.from(deelnemer),
    stelling: Uint32Array.from(stelling),
    waarde: Int8Array.from(waarde),
  }
}

/** A role of few is not given out with their votes; it decides nothing, so the outcome stays the same. */
function withoutSmall(rollen: ReadonlyMap<string, string>, { rollenTeWeinig }: Uitkomst): ReadonlyMap<string, string> {
  return new Map([...rollen].filter(([, rol]) => !rollenTeWeinig.includes(rol)))
}
