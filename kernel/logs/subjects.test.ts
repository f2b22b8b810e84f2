import { expect, test } from 'vitest'
import { collectSubjects, namedDossier } from './subjects.ts'

test('persons are found by their one name, however deep', () => {
  const value = { persoonId: 'a', items: [{ kind: { persoonId: 'b', naam: 'c' } }], other: null, id: 'd' }
  expect([...collectSubjects(value)]).toEqual(['a', 'b'])
})

test('the bytes of a file are not searched', () => {
  const begin = performance.now()
  expect(collectSubjects([new Uint8Array(20_000_000)]).size).toBe(0)
  expect(performance.now() - begin).toBeLessThan(100)
})

test('the dossier that a request names is the first one in its input', () => {
  expect(namedDossier({}, new Uint8Array(1), { huishoudenId: 'h', persoonId: 'p' })).toBe('p')
  expect(namedDossier(null, { huishoudenId: 'h' })).toBe('h')
  expect(namedDossier({ id: 'x' })).toBeNull()
})
