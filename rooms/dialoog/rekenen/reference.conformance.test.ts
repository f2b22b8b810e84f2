import { describe, expect, test } from 'vitest'
import { analyse, type Stemmen } from './analyse.ts'
import { findComponents } from './components.ts'
import { addCounts, tallyStemmen } from './counts.ts'
import { buildMatrix } from './matrix.ts'
import type { Comments } from './open-data/read-stemmen.ts'
import { compareGroup } from './representative.ts'
import { gesprekken, hasReference, readGesprek } from './testing/reference-gesprekken.ts'

/** Five real conversations with reference results, see ../shared/dialogue/data/README.md; never copied in here. */
describe.skipIf(!hasReference()).each(hasReference() ? gesprekken : [])('%s', (name) => {
  const { stemmen, comments, matrix: asMatrix, reference, expected } = readGesprek(name)
  const given = (labels: Record<string, number | null>) =>
    new Map(Object.entries(labels).flatMap(([id, label]) => (label === null ? [] : [[id, label] as const])))
  const polis = (groepen: ReadonlyMap<string, number>) => analyse(stemmen, { mode: 'polis', ...out(comments), groepen })

  test('the matrix says cell for cell what the votes say', () => {
    const matrix = buildMatrix(asMatrix)
    const votes = buildMatrix(stemmen)
    const byId = ({ deelnemers, cell, start }: typeof votes) =>
      new Map(deelnemers.map((id, p) => [id, cell.slice(start[p], start[p + 1])]))
    expect(matrix.stellingen).toEqual(votes.stellingen)
    for (const [id, cells] of byId(votes)) expect(byId(matrix).get(id)).toEqual(cells)
  })

  test('components: |cos| at least 1 - 1e-10, and positions within 1e-6', () => {
    const matrix = buildMatrix(stemmen)
    const found = findComponents(matrix, zeroedOf(stemmen, comments))
    const { statement_ids, pc1, pc2 } = reference.result.pca
    const cosine = (v: Float64Array, pc: readonly number[]) =>
      Math.abs(
        statement_ids.reduce((sum, id, at) => sum + (v[matrix.stellingen.indexOf(String(id))] ?? 0) * (pc[at] ?? 0), 0),
      )
    expect(cosine(found.v1, pc1)).toBeGreaterThanOrEqual(1 - 1e-10)
    expect(cosine(found.v2, pc2)).toBeGreaterThanOrEqual(1 - 1e-10)
    expect(found.unique).toBe(true)
    for (const { id, x, y } of polis(given(reference.result.labels)).deelnemers) {
      const [wantedX = Number.NaN, wantedY = Number.NaN] = reference.result.participant_xy[id] ?? []
      expect(Math.abs(Math.abs(x) - Math.abs(wantedX))).toBeLessThan(1e-6)
      expect(Math.abs(Math.abs(y) - Math.abs(wantedY))).toBeLessThan(1e-6)
    }
  })

  test('group-aware consensus and priority of the reference groups within 1e-12', () => {
    const { stellingen } = polis(given(reference.result.labels))
    expect(stellingen.length).toBe(Object.keys(reference.result.group_aware_consensus).length)
    for (const { id, groupAwareConsensus, priority } of stellingen) {
      expect(
        Math.abs(groupAwareConsensus - (reference.result.group_aware_consensus[id]?.agree ?? Number.NaN)),
      ).toBeLessThan(1e-12)
      const wanted = reference.result.statement[id]?.priority ?? Number.NaN
      // Relative: the extremity of the reference itself is off by 7e-14 on bg2050, against long double.
      expect(Math.abs(priority - wanted)).toBeLessThan(1e-12 * Math.max(1, wanted))
    }
  })

  test('group-aware consensus of the groups that were published', () => {
    const { stellingen } = polis(given(reference.published.group_id))
    for (const { id, groupAwareConsensus } of stellingen) {
      const wanted = reference.published.gac_from_published_groups[id]?.agree ?? Number.NaN
      expect(Math.abs(groupAwareConsensus - wanted)).toBeLessThan(1e-12)
      const inCsv = reference.published.group_informed_consensus_csv[id]
      if (inCsv !== undefined) expect(Math.abs(groupAwareConsensus - inCsv)).toBeLessThan(1e-12)
    }
  })

  test('all figures of representativeness within 1e-9', () => {
    const matrix = buildMatrix(stemmen)
    const labels = given(reference.result.labels)
    const groups = Math.max(...labels.values()) + 1
    const group = Int32Array.from(matrix.deelnemers, (id) => labels.get(id) ?? -1)
    const counts = tallyStemmen(matrix, group, groups)
    const stats = reference.result.group_stats
    for (const [row, g] of (stats.group_id ?? []).entries()) {
      const stelling = matrix.stellingen.indexOf(String(stats.statement_id?.[row]))
      const others = addCounts(counts.flatMap((of, index) => (index === g ? [] : (of[stelling] ?? []))))
      const own = counts[g]?.[stelling]
      if (!own) throw new Error(`no counts of group ${g}`)
      const { agree, disagree } = compareGroup(own, others)
      const found = { na: own.agree, nd: own.disagree, ns: own.seen, pa: agree.p, pd: disagree.p, pat: agree.ptest }
      const rest = { pdt: disagree.ptest, ra: agree.r, rd: disagree.r, rat: agree.rtest, rdt: disagree.rtest }
      for (const [key, value] of Object.entries({ ...found, ...rest }))
        expect(Math.abs(value - (stats[key]?.[row] ?? Number.NaN)), `${key} of ${g} on ${stelling}`).toBeLessThan(1e-9)
    }
  })

  test('the majority lists, by their figures: of two that are equal either may stand there', () => {
    const { meerderheid } = polis(given(reference.result.labels))
    const matrix = buildMatrix(stemmen)
    const [everybody = []] = tallyStemmen(matrix, new Int32Array(matrix.deelnemers.length), 1)
    const figures = (list: readonly string[], of: 'agree' | 'disagree') =>
      list.map((id) => everybody[matrix.stellingen.indexOf(id)]).map((count) => [count?.[of], count?.seen])
    const wanted = (of: 'agree' | 'disagree') =>
      reference.result.consensus[of].map((one) => [one['n-success'], one['n-trials']])
    expect(figures(meerderheid.eens, 'agree')).toEqual(wanted('agree'))
    expect(figures(meerderheid.oneens, 'disagree')).toEqual(wanted('disagree'))
  })

  const ours = analyse(stemmen, { mode: 'standaard', ...out(comments) })

  test('our groups: the verdict, sizes and silhouettes, and an inertia that a hundred starts do not beat', () => {
    const { clear_groups, best_admissible_k, sizes_and_set_aside, silhouette_by_k, ...wanted } = expected.default_mode
    expect(ours.verdict).toBe(clear_groups ? 'groepen' : 'geen duidelijke groepen')
    expect(ours.meegeteld).toBe(wanted.in)
    expect(ours.toets?.found).toBeCloseTo(wanted.silhouette, 9)
    expect(Math.abs((ours.toets?.limit ?? 0) - wanted.shuffled_p95)).toBeLessThan(0.03)
    if (clear_groups) expect(ours.k).toBe(best_admissible_k)
    expect(ours.kandidaten.map(({ k }) => String(k))).toEqual(Object.keys(sizes_and_set_aside))
    for (const { k, sizes, aside, silhouette, inertia } of ours.kandidaten) {
      const [wantedSizes = [], wantedAside] = sizes_and_set_aside[k] ?? []
      expect(aside).toBe(wantedAside)
      if (k === best_admissible_k && aside === 0) expect(sizes).toEqual(wantedSizes)
      if (k === best_admissible_k) expect(silhouette).toBeCloseTo(silhouette_by_k[k] ?? Number.NaN, 9)
      const best = reference.result.by_k[k]?.multistart100_inertia ?? Number.NaN
      if (aside === 0) expect(inertia).toBeLessThanOrEqual(1.001 * best)
    }
  })

  test('breed gedragen, afgewezen, verdeeld and too few votes: the very same stellingen', () => {
    const labels = given(reference.result.multistart_labels_at_k)
    expect(statusOf(analyse(stemmen, { mode: 'standaard', ...out(comments), groepen: labels }))).toEqual(
      expected.status,
    )
    if (expected.status_as_one_group) expect(statusOf(ours)).toEqual(expected.status_as_one_group)
  })
})

test.skipIf(!hasReference())('brexit: the groups are those of the best of a hundred starts', () => {
  const { stemmen, comments, reference } = readGesprek('brexit-consensus')
  const { deelnemers } = analyse(stemmen, { mode: 'standaard', ...out(comments) })
  const wanted = reference.result.multistart_labels_at_k
  // One to one: as many pairs of names as groups.
  expect(new Set(deelnemers.flatMap(({ id, groep }) => (groep === null ? [] : [`${groep} ${wanted[id]}`]))).size).toBe(
    3,
  )
})

function out({ afgewezen, meta }: Comments) {
  return { afgewezen, meta }
}

function zeroedOf(stemmen: Stemmen, { afgewezen, meta }: Comments): Uint8Array {
  return Uint8Array.from(buildMatrix(stemmen).stellingen, (id) => (afgewezen.has(id) || meta.has(id) ? 1 : 0))
}

function statusOf({ stellingen }: ReturnType<typeof analyse>) {
  const of = (status: string) =>
    stellingen.filter((one) => !one.afgewezen && one.status === status).map(({ id }) => Number(id))
  return {
    gedeeld: of('breed gedragen'),
    gedeeld_afgewezen: of('breed afgewezen'),
    verdeeld: of('verdeeld'),
    te_weinig: of('te weinig stemmen'),
  }
}
