import { expect, test } from 'vitest'
import { analyseFrom } from '../analyse.ts'
import { compareGroup, representativesOf } from '../representative.ts'
import { plantStemmen } from '../testing/planted.ts'
import { findPolisGroups, type PolisDeelnemer } from './polis-groups.ts'
import { polisKMeans } from './polis-k-means.ts'

const at = (id: string, x: number, y = 0, weight = 1) => ({ id, x, y, weight })

test('cold: the first k different places are the start, and of two equally near middles the later one wins', () => {
  const points = [at('a', 0), at('b', 0), at('c', 2), at('d', 1)]
  const clusters = polisKMeans(points, 2, 100)
  expect(clusters.map(({ id, members }) => [id, members])).toEqual([
    [0, ['a', 'b']],
    [1, ['c', 'd']],
  ])
  expect(clusters[1]?.x).toBe(1.5)
})

test('middles are weighted means', () => {
  expect(polisKMeans([at('a', 0, 0, 3), at('b', 4, 0, 1)], 1, 100)[0]?.x).toBe(1)
})

test('warm: clusters move to their members, those without disappear, equal ones merge, the farthest point is added', () => {
  const before = [
    { id: 0, members: ['a'], x: 9, y: 9 },
    { id: 1, members: ['gone'], x: 5, y: 5 },
    { id: 4, members: ['b', 'c'], x: 9, y: 9 },
  ]
  const points = [at('a', 0), at('b', 0), at('c', 0), at('d', 10), at('e', 4)]
  const clusters = polisKMeans(points, 2, 1, before)
  // 0 and 4 stand on one place: they merge under 4, the larger; d lies farthest from it.
  expect(clusters.map(({ id, members }) => [id, members])).toEqual([
    [4, ['a', 'b', 'c', 'e']],
    [5, ['d']],
  ])
})

const people = (votes: readonly number[]): PolisDeelnemer[] =>
  votes.map((count, index) => ({ id: `p${index}`, votes: count, x: index % 2 === 0 ? 1 : -1, y: index / 100 }))

test('who counts: seven votes; the most active until there are fifteen; and once in, always in', () => {
  const few = people([7, 7, 1, 2, 3])
  expect(findPolisGroups(few, 20).state.counted).toEqual(['p0', 'p1', 'p2', 'p3', 'p4'])
  const many = people([...Array.from({ length: 16 }, () => 7), 6])
  expect(findPolisGroups(many, 20).state.counted).not.toContain('p16')
  const before = { ...findPolisGroups(many, 20).state, counted: ['p16'] }
  expect(findPolisGroups(many, 20, before).state.counted).toContain('p16')
  // With four stellingen four votes are enough.
  expect(findPolisGroups(people(Array.from({ length: 20 }, () => 4)), 4).state.counted.length).toBe(20)
})

test('k is kept until another has been best four times', () => {
  const crowd = people(Array.from({ length: 40 }, () => 7))
  let { state, k } = findPolisGroups(crowd, 20)
  expect(k).toBe(2)
  state = { ...state, smoother: { last: 3, times: 9, k: 3 } }
  const seen = Array.from({ length: 4 }, () => {
    const next = findPolisGroups(crowd, 20, state)
    ;({ state, k } = next)
    return k
  })
  expect(seen).toEqual([3, 3, 3, 2])
})

test('Polis mode takes its state as input: the same votes after themselves give the same groups', () => {
  const stemmen = plantStemmen({ people: 150, stellingen: 30, votes: 3000, groups: 2, seed: 9 })
  const first = analyseFrom(stemmen, { mode: 'polis' })
  expect(first.uitkomst.k).toBe(2)
  const again = analyseFrom(stemmen, { mode: 'polis', ...(first.state ? { before: first.state } : {}) })
  const groupsOf = ({ uitkomst }: typeof first) => uitkomst.deelnemers.map(({ groep }) => groep)
  expect(groupsOf(again)).toEqual(groupsOf(first))
})

const count = (agree: number, disagree: number, pass = 0) => ({ agree, disagree, pass, seen: agree + disagree + pass })

test('representative: what sets a group apart with certainty, best agree in front, agrees before disagrees', () => {
  const counts = [
    [count(18, 2), count(2, 18), count(10, 10), count(0, 0), count(15, 5)],
    [count(2, 18), count(18, 2), count(10, 10), count(5, 5), count(5, 15)],
  ]
  const found = representativesOf(counts, 0, new Uint8Array(5))
  expect(found.map(({ stelling, direction, bestAgree }) => [stelling, direction, bestAgree])).toEqual([
    [0, 'agree', true],
    [4, 'agree', false],
    [1, 'disagree', false],
  ])
  // A rejected stelling is in no list.
  expect(representativesOf(counts, 0, Uint8Array.of(1, 0, 0, 0, 0)).map(({ stelling }) => stelling)).not.toContain(0)
})

test('a stelling that a group never saw has a test of 1, and is never its best agree', () => {
  expect(compareGroup(count(0, 0), count(5, 5)).agree.ptest).toBe(1)
  expect(representativesOf([[count(0, 0)], [count(5, 5)]], 0, new Uint8Array(1))).toMatchObject([{ bestAgree: false }])
})
