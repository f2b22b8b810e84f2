import { expect, test } from 'vitest'
import { koersShapes } from '../record/koers-shapes.ts'
import { ownShapes } from '../record/own-shapes.ts'
import { shapes } from '../record/shapes.ts'
import { type FormField, type FormSoort, formFields, toInhoud } from './form-fields.ts'

const id = '00000000-0000-4000-8000-000000000001'
const answers: Record<FormField['kind'], unknown> = {
  ...{ short: 'Kort', text: 'Een zin.', date: '2026-11-24', thema: id, doel: id, opgave: id, beleid: id },
  ...{ partijen: [id], number: '12', choice: '' },
}
const soorten = Object.keys(formFields) as FormSoort[]
const fill = (soort: FormSoort, optional: boolean) => {
  const fields: readonly FormField[] = formFields[soort]
  const asked = fields.filter((field) => optional || !field.optional)
  return Object.fromEntries(
    asked.map((one) => [one.name, one.kind === 'choice' ? one.options?.[0] : answers[one.kind]]),
  )
}

test.each(soorten)('a filled-in form of %s is what the operation takes, with and without what is optional', (soort) => {
  for (const optional of [true, false]) {
    const parsed = shapes[soort].safeParse(toInhoud(soort, fill(soort, optional)))
    expect(parsed.error?.issues ?? []).toEqual([])
  }
})

test('each soort with a form is one of the regio or of a partij', () => {
  expect(soorten.filter((soort) => !(soort in koersShapes) && !(soort in ownShapes))).toEqual(['doel'])
})

test('from nobody is only said when no source is given', () => {
  const nobody = { ...fill('doel', false), waaromNiemand: 'Nog niet gevraagd.', niemandTot: '2027-01-01' }
  expect(toInhoud('doel', nobody)).toMatchObject({ oorsprongen: [], vanNiemand: { tot: '2027-01-01' } })
  expect(toInhoud('doel', { ...nobody, ...fill('doel', true) })).toMatchObject({ vanNiemand: null })
})
