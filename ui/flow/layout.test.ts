import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type FlowBand, type FlowNode, layoutFlow } from './layout.ts'

const cents = (items: { cents: number }[]) => items.reduce((all, item) => all + item.cents, 0)
const top = (node: FlowNode) => node.y + (node.slot - node.height) / 2

const name = (...names: string[]) => fc.constantFrom(...names)
const rows = fc.array(
  fc.record({
    wet: name('Jeugdwet', 'Wmo 2015', 'Participatiewet'),
    doel: name('Rust', 'School', 'Werk'),
    wie: name('Waterlelie', 'Vervoer', 'Helder', 'Vlier'),
    cents: fc.integer({ min: 0, max: 10_000_000 }),
  }),
  { minLength: 1 },
)

describe('for any rows', () => {
  test('every column and every set of bands adds up to the same euro', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const { wetten, doelen, wie, left, right } = layoutFlow(given)
        for (const part of [wetten, doelen, wie, left, right]) expect(cents(part)).toBe(cents(given))
      }),
    )
  })

  test('nodes do not touch and stay inside the picture', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const { wetten, doelen, wie, height } = layoutFlow(given)
        for (const nodes of [wetten, doelen, wie]) {
          nodes.forEach((node, i) => {
            const next = nodes[i + 1]
            expect(node.y).toBeGreaterThanOrEqual(-1e-6)
            expect(node.y + node.slot).toBeLessThanOrEqual((next?.y ?? height + 1) - (next ? 20 : 0))
          })
        }
      }),
    )
  })

  test('bands fill each node from top to bottom', () => {
    const filled = (node: FlowNode, own: FlowBand[], at: (band: FlowBand) => number) => {
      let y = top(node)
      for (const band of own.toSorted((a, b) => at(a) - at(b))) {
        expect(at(band)).toBeCloseTo(y, 6)
        y += band.height
      }
      expect(y).toBeCloseTo(top(node) + node.height, 6)
    }
    fc.assert(
      fc.property(rows, (given) => {
        const { wetten, doelen, wie, left, right } = layoutFlow(given)
        for (const node of wetten)
          filled(
            node,
            left.filter((band) => band.from === node.id),
            (band) => band.y0,
          )
        for (const node of doelen) {
          filled(
            node,
            left.filter((band) => band.to === node.id),
            (band) => band.y1,
          )
          filled(
            node,
            right.filter((band) => band.from === node.id),
            (band) => band.y0,
          )
        }
        for (const node of wie)
          filled(
            node,
            right.filter((band) => band.to === node.id),
            (band) => band.y1,
          )
      }),
    )
  })
})

test('laws stand in order of size', () => {
  const { wetten } = layoutFlow([
    { wet: 'Participatiewet', doel: 'Werk', wie: 'Vlier', cents: 240_000 },
    { wet: 'Jeugdwet', doel: 'Rust', wie: 'Waterlelie', cents: 980_000 },
  ])
  expect(wetten.map((node) => node.id)).toEqual(['Jeugdwet', 'Participatiewet'])
})

test('an amount below zero is named', () =>
  expect(() => layoutFlow([{ wet: 'Jeugdwet', doel: 'Rust', wie: 'Vlier', cents: -1 }])).toThrow(
    'Jeugdwet to Rust has -1',
  ))

test('nothing gives an empty picture', () => expect(layoutFlow([]).height).toBe(0))
