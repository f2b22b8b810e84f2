import { expect, test } from 'vitest'
import { choosePurpose } from './purpose.ts'

const operation = { purposes: ['eigen-dossier', 'ondersteuning-coordineren', 'toegang-beoordelen'] }

test('the first purpose of the operation that the caller has', () => {
  expect(choosePurpose(operation, ['toegang-beoordelen', 'ondersteuning-coordineren'])).toBe(
    'ondersteuning-coordineren',
  )
})

test('none when none fits', () => {
  expect(choosePurpose(operation, ['beleid-voeren'])).toBeUndefined()
})
