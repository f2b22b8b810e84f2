import type { Uitkomst } from '@samenhang/dialoog/rekenen/analyse.ts'

/** The outcome under the English keys that other programs for opinion groups use; ids that are numbers as numbers. */
export function forMachine({ deelnemers, stellingen, groepen, ...of }: Uitkomst) {
  return {
    participants: of.stemmers,
    k: of.k,
    silhouette: of.silhouette,
    inertia: of.inertia,
    groups: Object.fromEntries(
      deelnemers.flatMap(({ id, groep }) =>
        groep === null ? [] : [[id, nameOf(groep, groepen, of.verdict)] as const],
      ),
    ),
    statements: stellingen.map(({ id, groupAwareConsensus, extremity, priority, perGroep, status, afgewezen }) => ({
      id: numberOf(id),
      groupAwareConsensus,
      extremity,
      priority,
      perGroup: perGroep.map(({ agree, disagree, pass }, groep) => ({
        group: nameOf(groep, groepen, of.verdict),
        agree,
        disagree,
        pass,
      })),
      breedGedragen: !afgewezen && status === 'breed gedragen',
    })),
    resultHash: of.resultHash,
  }
}

/** The outcome as a table: what is breed gedragen first. */
export function forPeople({ stellingen, ...of }: Uitkomst, texts: ReadonlyMap<string, string>) {
  const order = ['breed gedragen', 'breed afgewezen', 'verdeeld', 'te weinig stemmen']
  const items = stellingen
    .filter(({ afgewezen }) => !afgewezen)
    .toSorted((a, b) => order.indexOf(a.status) - order.indexOf(b.status))
    .map(({ id, status, perGroep }) => ({
      stelling: id,
      status,
      ...Object.fromEntries(perGroep.map(({ agree, seen }, groep) => [of.groepen[groep]?.naam, `${agree}/${seen}`])),
      tekst: shorten(texts.get(id) ?? ''),
    }))
  const { mode, verdict, stemmers, meegeteld, k, silhouette, toets, resultHash } = of
  const test = toets && { shuffles: toets.shuffles, limit: toets.limit }
  return { items, mode, verdict, stemmers, meegeteld, k, silhouette, ...test, resultHash }
}

/** Found groups by number, given ones by the name they came with. */
function nameOf(groep: number, groepen: Uitkomst['groepen'], verdict: Uitkomst['verdict']): string | number {
  return verdict === 'gegeven groepen' ? numberOf(groepen[groep]?.naam ?? '') : groep
}

function numberOf(id: string): string | number {
  return /^(0|[1-9][0-9]{0,14})$/.test(id) ? Number(id) : id
}

function shorten(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  return line.length > 70 ? `${line.slice(0, 69)}…` : line
}
