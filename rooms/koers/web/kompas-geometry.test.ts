import { expect, test } from 'vitest'
import { angleOf, at, labelAt, sides, wheel } from './kompas-geometry.ts'

const angles = sides.flatMap((side) => [0, 1, 2, 3].map((place) => angleOf(side, place)))

test('twelve pointers, thirty degrees apart, proces on top', () => {
  expect(angles.slice(1).every((angle, index) => angle - (angles[index] ?? 0) === 30)).toBe(true)
  expect(at(angleOf('proces', 1.5), 100)).toEqual({ x: wheel.x, y: wheel.y - 100 })
})

test('the fourteenth dot stays inside the rim', () => {
  expect(wheel.hub + wheel.first + 13 * wheel.step + 5).toBeLessThanOrEqual(wheel.rim + 6)
})

test('every label starts outside the rim and inside the picture', () => {
  for (const angle of angles) {
    const { x, y } = labelAt(angle)
    expect(Math.hypot(x - wheel.x, y + 20 - wheel.y)).toBeGreaterThan(wheel.rim)
    expect(x > 100 && x < wheel.width - 100 && y > 16 && y + 40 < wheel.height).toBe(true)
  }
})
