import { expect, test } from 'vitest'
import { wijzers } from '../kompas/wijzers.ts'
import { soorten } from '../record/shapes.ts'
import { formFields } from './form-fields.ts'
import { koersTexts } from './texts.ts'

const built = [
  ...wijzers.flatMap(({ naam }) => [`wijzer_${naam}`, `wijzer_${naam}_lines`, `uitleg_${naam}`]),
  ...soorten.map((soort) => `soort_${soort}`),
  ...Object.entries(formFields).flatMap(([soort, fields]) => [
    `new_${soort}`,
    ...fields.map(({ name }) => `field_${name}`),
  ]),
  ...[-2, -1, 0, 1, 2].map((value) => `weegt_${value}`),
  ...['raad', 'college', 'bestuur'].map((orgaan) => `orgaan_${orgaan}`),
]

test('every key that is put together from data has its text, in both languages', () => {
  expect(built.filter((key) => !(key in koersTexts.nl) || !(key in koersTexts.en))).toEqual([])
  expect(Object.keys(koersTexts.en).toSorted()).toEqual(Object.keys(koersTexts.nl).toSorted())
})

test('no text of a partij or person is called wrong', () => {
  const verdict = /\b(fout|slecht|achterblijver|score van)\b/i
  expect(Object.values(koersTexts.nl).filter((text) => verdict.test(text))).toEqual([])
})
