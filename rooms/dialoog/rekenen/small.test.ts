import { expect, test } from 'vitest'
import { analyse } from './analyse.ts'
import { findComponents } from './components.ts'
import { buildMatrix } from './matrix.ts'
import { project } from './project.ts'
import { stemmenOf } from './testing/stemmen-of.ts'

/** Cases that were worked out by hand from the specification, before there was code. */

const near = (found: number | undefined, wanted: number) => expect(found).toBeCloseTo(wanted, 13)

test('the last vote on a stelling counts, and of two at the same moment the later row', () => {
  const { cell } = buildMatrix(
    stemmenOf([
      ['p', 's1', 1, 5],
      ['p', 's1', -1, 4],
      ['p', 's2', 1, 7],
      ['p', 's2', 0, 7],
    ]),
  )
  // Column 0 agree is 0*3+2, column 1 pass is 1*3+1.
  expect([...cell]).toEqual([2, 4])
})

test('a stelling without votes is no column, and ids that are numbers go by size', () => {
  const votes = stemmenOf([
    ['p', '10', 1, 0],
    ['p', '9', 1, 0],
  ])
  const { stellingen } = buildMatrix({ ...votes, stellingen: [...votes.stellingen, '7'] })
  expect(stellingen).toEqual(['9', '10'])
})

test('people stand in the order of their votes: missing, oneens, weet ik niet, eens', () => {
  const { deelnemers } = buildMatrix(
    stemmenOf([
      ['agrees', 's1', 1, 0],
      ['passes', 's1', 0, 0],
      ['opposes', 's1', -1, 0],
      ['missing', 's2', 1, 0],
      ['agrees-too', 's1', 1, 0],
      ['agrees-more', 's1', 1, 0],
      ['agrees-more', 's2', -1, 0],
    ]),
  )
  expect(deelnemers).toEqual(['missing', 'opposes', 'passes', 'agrees', 'agrees-too', 'agrees-more'])
})

test('three people on two stellingen: means, components and positions by hand', () => {
  // R = [1 1; 1 -1; -1 .]: means 1/3 and 0. X = [2/3 1; 2/3 -1; -4/3 0], X'X = [8/3 0; 0 2].
  const matrix = buildMatrix(
    stemmenOf([
      ['a', '1', 1, 0],
      ['a', '2', 1, 0],
      ['b', '1', 1, 0],
      ['b', '2', -1, 0],
      ['c', '1', -1, 0],
    ]),
  )
  const found = findComponents(matrix, new Uint8Array(2))
  near(found.mean[0], 1 / 3)
  near(found.values[0], 8 / 3)
  near(found.values[1], 2)
  near(found.v1[0], 1)
  near(found.v1[1], 0)
  near(found.v2[1], 1)
  const { x, y, extremity } = project(matrix, found)
  const at = (name: string) => matrix.deelnemers.indexOf(name)
  near(x[at('a')], 2 / 3)
  near(y[at('a')], 1)
  near(x[at('b')], 2 / 3)
  near(y[at('b')], -1)
  // One vote of two: the sum is stretched by sqrt(2/1).
  near(x[at('c')], -(4 / 3) * Math.SQRT2)
  near(y[at('c')], 0)
  near(extremity[0], Math.SQRT2 * (2 / 3))
  near(extremity[1], Math.SQRT2)
})

test('a rejected stelling stays in C and counts as answered by everyone', () => {
  const votes = stemmenOf([
    ['a', '1', 1, 0],
    ['b', '1', -1, 0],
    ['b', '2', 1, 0],
  ])
  const matrix = buildMatrix(votes)
  const zeroed = Uint8Array.of(0, 1)
  const found = findComponents(matrix, zeroed)
  const { x } = project(matrix, found)
  // Column 1 alone: means 0, v1 = (1, 0); both have n' = 1 + 1 of C = 2, so nothing is stretched.
  near(x[matrix.deelnemers.indexOf('a')], 1)
  near(x[matrix.deelnemers.indexOf('b')], -1)
})

test('group-aware consensus multiplies over groups; a group without votes brings a half', () => {
  // Group 0: 7 of 10 agree; group 1: 2 of 20; group 2 never saw it.
  const people = Array.from({ length: 30 }, (_, index) => `p${index}`)
  const rows = people.map((name, index): [string, string, number, number] => [
    name,
    's',
    index < 7 || (index >= 10 && index < 12) ? 1 : -1,
    0,
  ])
  const groepen = new Map([...people.map((name, index) => [name, index < 10 ? 0 : 1] as const), ['stranger', 2]])
  const uitkomst = analyse(stemmenOf([...rows, ['stranger', 't', 1, 0]]), { mode: 'polis', groepen })
  const s = uitkomst.stellingen.find(({ id }) => id === 's')
  near(s?.groupAwareConsensus, (8 / 12) * (3 / 22) * (1 / 2))
})

test('breed gedragen wants every opiniegroep; ten votes each; a role of nine blocks nothing and is named', () => {
  const rows = [0, 1].flatMap((group) =>
    Array.from({ length: 10 }, (_, index): [string, string, number, number] => [
      `g${group}p${index}`,
      's',
      index < 8 ? 1 : -1,
      0,
    ]),
  )
  const groepen = new Map(rows.map(([name]) => [name, name.startsWith('g0') ? 0 : 1] as const))
  const ask = (rollen: Map<string, string>, votes = rows) =>
    analyse(stemmenOf(votes), { mode: 'standaard', groepen, rollen }).stellingen[0]
  expect(ask(new Map())).toMatchObject({ status: 'breed gedragen' })
  // Seven of ten is not enough in the second group.
  const seven = rows.map(([name, s, vote, at]): (typeof rows)[number] => [name, s, name === 'g1p7' ? 0 : vote, at])
  expect(ask(new Map(), seven)).toMatchObject({ status: 'verdeeld' })
  // Nine votes in the second group.
  expect(ask(new Map(), rows.slice(0, 19))).toMatchObject({ status: 'te weinig stemmen' })
  // Ten bestuurders of whom four agree block it; nine do not, and are named.
  const against = ['g0p8', 'g0p9', 'g1p8', 'g1p9', 'g0p0', 'g0p1', 'g0p2', 'g0p3', 'g0p4', 'g0p5']
  const roles = (count: number) => new Map(against.slice(0, count).map((name) => [name, 'bestuurder']))
  expect(ask(roles(10))).toMatchObject({ status: 'verdeeld' })
  expect(ask(roles(9))).toMatchObject({ status: 'breed gedragen' })
})

test('two camps of twelve are two groups; nobody who disagrees at random makes any', () => {
  const camps = ['a', 'b'].flatMap((camp) =>
    Array.from({ length: 12 }, (_, person) =>
      Array.from({ length: 10 }, (_, s): [string, string, number, number] => [
        `${camp}${person}`,
        `s${s}`,
        (camp === 'a' ? 1 : -1) * (s === person % 10 ? -1 : 1),
        0,
      ]),
    ).flat(),
  )
  const uitkomst = analyse(stemmenOf(camps), { mode: 'standaard' })
  expect(uitkomst.verdict).toBe('groepen')
  expect(uitkomst.k).toBe(2)
  const of = (camp: string) => new Set(uitkomst.deelnemers.filter(({ id }) => id.startsWith(camp)).map((p) => p.groep))
  expect([of('a').size, of('b').size]).toEqual([1, 1])
  expect(of('a')).not.toEqual(of('b'))
})

test('fewer than twenty who count: no groups are shown', () => {
  const rows = Array.from({ length: 19 }, (_, person) =>
    Array.from({ length: 7 }, (_, s): [string, string, number, number] => [
      `p${person}`,
      `s${s}`,
      person % 2 ? 1 : -1,
      0,
    ]),
  ).flat()
  expect(analyse(stemmenOf(rows), { mode: 'standaard' })).toMatchObject({ k: 1, verdict: 'te weinig deelnemers' })
})
