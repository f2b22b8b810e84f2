import { agrees, disagrees, draagvlakOf, leastStemmen, type Part, verdeeldheid } from './breed-gedragen.ts'
import { canonicalJson, type Json } from './canonical-json.ts'
import { compareIds } from './compare-ids.ts'
import { findComponents } from './components.ts'
import { addCounts, type Count, type Counts, tallyStemmen } from './counts.ts'
import { findOwn, findPolis, type Grouping, takeGiven } from './grouping.ts'
import { buildMatrix, type Choice, type Matrix, type Stemmen } from './matrix.ts'
import type { PolisState } from './polis/polis-groups.ts'
import { project } from './project.ts'
import { chance, priorityOf } from './proportion.ts'
import { majority, representativesOf } from './representative.ts'
import { sha256 } from './sha256.ts'
import type { Mode, Opiniegroep, StellingUitkomst, Uitkomst } from './uitkomst.ts'

export type { Stemmen } from './matrix.ts'
export type { Uitkomst } from './uitkomst.ts'

/** What an outcome depends on beside the votes. */
export type Settings = Choice & {
  readonly mode: Mode
  /** Stellingen that a moderator rejected, or that are no opinion (meta): these shape no map, as in Polis. */
  readonly afgewezen?: ReadonlySet<string>
  readonly meta?: ReadonlySet<string>
  /** Group of each deelnemer, instead of finding these. */
  readonly groepen?: ReadonlyMap<string, string | number>
  /** Role of who told it; roles with ten voters must carry a stelling too. */
  readonly rollen?: ReadonlyMap<string, string>
  /** False for a preview: whether groups are clearer than chance is then not tested. */
  readonly toets?: boolean
  /** In Polis mode, what it remembers of the run before. */
  readonly before?: PolisState
}

/** In Polis meta stellingen have this priority, squared. */
const metaPriority = 7

/**
 * From votes to opiniegroepen, what is breed gedragen, what divides and what to ask next. Pure, and the same to the last
 * byte in every engine; see docs/decisions/0021.
 * @throws RangeError for a vote that is not 1, 0 or -1, a row that points nowhere, or too many stellingen.
 */
export function analyse(stemmen: Stemmen, settings: Settings): Uitkomst {
  return analyseFrom(stemmen, settings).uitkomst
}

/** As `analyse`, with the state that Polis mode takes into the next run. */
export function analyseFrom(stemmen: Stemmen, settings: Settings): { uitkomst: Uitkomst; state: PolisState | null } {
  const matrix = buildMatrix(stemmen, settings)
  const out = (id: string) => settings.afgewezen?.has(id) || settings.meta?.has(id)
  const zeroed = Uint8Array.from(matrix.stellingen, (id) => (out(id) ? 1 : 0))
  const components = findComponents(matrix, zeroed)
  const positions = project(matrix, components)
  const grouping = settings.groepen
    ? takeGiven(matrix, positions, settings.groepen)
    : settings.mode === 'polis'
      ? findPolis(matrix, stemmen, positions, settings.before)
      : findOwn(matrix, zeroed, positions, settings.toets ?? true)
  const { group, names, state, ...found } = grouping
  const counts = tallyStemmen(matrix, group, names.length)
  const roles = countRoles(matrix, grouping, settings.rollen)
  const everybody = addUp(tallyStemmen(matrix, new Int32Array(group.length), 1))
  const lists = majority(everybody, zeroed)
  const idOf = (stelling: number) => matrix.stellingen[stelling] as string
  const { silhouette, inertia, verdict, toets, kandidaten } = found
  const uitkomst: Omit<Uitkomst, 'resultHash' | 'rollenTeWeinig'> = {
    versie: 1,
    mode: settings.mode,
    verdict,
    toets,
    kandidaten,
    stemmers: matrix.deelnemers.length,
    meegeteld: group.reduce((sum, own) => (own >= 0 ? sum + 1 : sum), 0),
    k: names.length,
    silhouette,
    inertia,
    vlakUniek: components.unique,
    groepen: names.map((naam, index) => groepOf(naam, index, matrix, group, counts, zeroed)),
    deelnemers: [...matrix.deelnemers.keys()]
      .sort((a, b) => compareIds(matrix.deelnemers[a] as string, matrix.deelnemers[b] as string))
      .map((p) => {
        const own = group[p] as number
        const at = { x: positions.x[p] as number, y: positions.y[p] as number }
        return { id: matrix.deelnemers[p] as string, ...at, groep: own < 0 ? null : own }
      }),
    stellingen: matrix.stellingen.map((id, stelling) =>
      stellingOf(id, stelling, counts, roles.counted, {
        names,
        afgewezen: zeroed[stelling] === 1,
        meta: settings.meta?.has(id) ?? false,
        extremity: positions.extremity[stelling] as number,
      }),
    ),
    meerderheid: { eens: lists.agree.map(idOf), oneens: lists.disagree.map(idOf) },
  }
  const resultHash = sha256(canonicalJson(uitkomst as unknown as Json))
  return { uitkomst: { ...uitkomst, rollenTeWeinig: roles.tooFew, resultHash }, state }
}

type Role = { readonly name: string; readonly counts: readonly Count[] }

/** Votes per role of those who count; a role with fewer than ten people is only named. */
function countRoles(matrix: Matrix, { group }: Grouping, rollen: Settings['rollen']) {
  const roleOf = matrix.deelnemers.map((id, p) => ((group[p] as number) < 0 ? undefined : rollen?.get(id)))
  const names = [...new Set(roleOf.flatMap((name) => name ?? []))].sort(compareIds)
  const size = (name: string) => roleOf.filter((own) => own === name).length
  const enough = names.filter((name) => size(name) >= leastStemmen)
  const at = new Map(enough.map((name, index) => [name, index]))
  const index = Int32Array.from(roleOf, (name) => (name === undefined ? -1 : (at.get(name) ?? -1)))
  const counts = tallyStemmen(matrix, index, enough.length)
  const counted = enough.map((name, role): Role => ({ name, counts: counts[role] ?? [] }))
  return { counted, tooFew: names.filter((name) => !enough.includes(name)) }
}

function stellingOf(
  id: string,
  stelling: number,
  counts: Counts,
  roles: readonly Role[],
  facts: { names: readonly string[]; afgewezen: boolean; meta: boolean; extremity: number },
): StellingUitkomst {
  const perGroep = counts.map((of) => of[stelling] as Count)
  const perRol = roles.map(({ name, counts: of }): Part => ({ name, ...(of[stelling] as Count) }))
  const { agree, pass, seen } = addCounts(perGroep)
  const { names, afgewezen, meta, extremity } = facts
  return {
    id,
    afgewezen,
    groupAwareConsensus: perGroep.reduce((product, one) => product * chance(one.agree, one.seen), 1),
    extremity,
    priority: meta ? metaPriority * metaPriority : priorityOf({ agree, pass, seen, extremity }),
    verdeeldheid: verdeeldheid(perGroep),
    perGroep,
    perRol: Object.fromEntries(perRol.map(({ name, ...count }) => [name, count])),
    ...draagvlakOf(
      perGroep.map((count, index): Part => ({ name: names[index] as string, ...count })),
      perRol,
    ),
  }
}

/** A group in its own stellingen; only in a direction that the votes bear, so nothing is put into its mouth. */
function groepOf(
  naam: string,
  index: number,
  { stellingen }: Matrix,
  group: Int32Array,
  counts: Counts,
  zeroed: Uint8Array,
): Opiniegroep {
  const bears = { agree: agrees, disagree: disagrees }
  const kenmerken = representativesOf(counts, index, zeroed)
    .filter(({ stelling, direction }) => bears[direction](counts[index]?.[stelling] as Count))
    .map(({ stelling, direction, p, r, rtest }) => ({
      stelling: stellingen[stelling] as string,
      richting: direction === 'agree' ? ('eens' as const) : ('oneens' as const),
      deel: p,
      verhouding: r,
      zekerheid: rtest,
    }))
  return { naam, deelnemers: group.reduce((sum, own) => (own === index ? sum + 1 : sum), 0), kenmerken }
}

function addUp(counts: Counts): readonly Count[] {
  return counts[0] ?? []
}
