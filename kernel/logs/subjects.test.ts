import { expect, test } from 'vitest'
import { collectSubjects, namedDossier } from './subjects.ts'

test('persons are found by their one name, however deep', () => {
  const value = { persoonId: 'a', items: [{ kind: { persoonId: 'b', naam: 'c' } }], other: null, id: 'd' }
  expect([...collectSubjects(value)]).toEqual(['a', 'b'])
})

test('the bytes of a file are not searched', () => {
  const watched = new Proxy(new Uint8Array(8), {
    get: (bytes, name) => {
      if (typeof name === 'string' && /^\d+$/.test(name)) throw new Error('a byte was looked at')
      return Reflect.get(bytes, name, bytes)
    },
    ownKeys: () => {
      throw new Error('the bytes were listed')
    },
  })
  expect(collectSubjects([watched]).size).toBe(0)
})

test('the dossier that a request names is the first one in its input', () => {
  expect(namedDossier({}, new Uint8Array(1), { huishoudenId: 'h', persoonId: 'p' })).toBe('p')
  expect(namedDossier(null, { huishoudenId: 'h' })).toBe('h')
  expect(namedDossier({ id: 'x' })).toBeNull()
})
