import { expect, test } from 'vitest'
import { collectSubjects, namedDossier } from './subjects.ts'

test('persons are found by their one name, however deep', () => {
  const value = { persoonId: 'a', items: [{ kind: { persoonId: 'b', naam: 'c' } }], other: null, id: 'd' }
  expect([...collectSubjects(value)]).toEqual(['a', 'b'])
})

test('the bytes of a file are not searched', () => {
  // What stands on the bytes would be found if they were searched.
  const watched = Object.assign(new Uint8Array(8), { persoonId: 'a' })
  expect(collectSubjects([watched]).size).toBe(0)
})

test('the dossier that a request names is the first one in its input', () => {
  expect(namedDossier({}, new Uint8Array(1), { huishoudenId: 'h', persoonId: 'p' })).toBe('p')
  expect(namedDossier(null, { huishoudenId: 'h' })).toBe('h')
  expect(namedDossier({ id: 'x' })).toBeNull()
})
