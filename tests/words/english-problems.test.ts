import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { problems } from '../../kernel/errors/problem.ts'
import { type English, inEnglish, kernelEnglish } from '../../kernel/errors/words.ts'

const root = join(import.meta.dirname, '../..')
const rooms = readdirSync(join(root, 'rooms'))

/** Each room's own, found in its source: what a room adds is part of it at once. */
function catalogue(): English {
  const entries = rooms.flatMap((room) => {
    const path = join(root, 'rooms', room, 'english.ts')
    const source = existsSync(path) ? readFileSync(path, 'utf8') : ''
    return [...source.matchAll(/^ {2}'(.+?)':\s+'(.+)',$/gm)].map(([, dutch = '', english = '']) => [dutch, english])
  })
  return { ...kernelEnglish, ...Object.fromEntries(entries) }
}

/** Sentences that a source throws at a caller; what is written with a value has `{}` in its place. */
function sentencesIn(source: string): string[] {
  const thrown = /(?:new Problem\(\s*'[a-z-]+',\s*|message: |error: |saying\(\s*'\w+',\s*)(?:'([^'\n]+)'|`([^`\n]+)`)/g
  return [...source.matchAll(thrown)].map(
    ([, plain, template]) => plain ?? template?.replace(/\$\{[^}]*\}/g, '{}') ?? '',
  )
}

const isDutch = (sentence: string) => /^[A-Z].*[.]$/.test(sentence)

/** The import of a persoonslijst tells per row what it did; that is an answer and no problem. */
const answers = /brp\/import-personen/

test('what a room says in a problem has its English', () => {
  const known = catalogue()
  const missing = rooms.flatMap((room) =>
    readdirSync(join(root, 'rooms', room), { recursive: true, encoding: 'utf8' })
      .filter(
        (path) => path.endsWith('.ts') && !/test\.ts$|^web\/|testing\/|english\.ts$/.test(path) && !answers.test(path),
      )
      .flatMap((path) => sentencesIn(readFileSync(join(root, 'rooms', room, path), 'utf8')))
      .filter((sentence) => isDutch(sentence) && inEnglish(sentence.replaceAll('{}', 'x'), known) === undefined)
      .filter((sentence) => !/^(There is|This account|This database|Line \{\} is not a link)/.test(sentence))
      .map((sentence) => `${room}: ${sentence}`),
  )
  expect(missing).toEqual([])
})

test('every title of a problem has its English', () => {
  const titles = Object.values(problems).map(({ title }) => title)
  expect(titles.filter((title) => kernelEnglish[title] === undefined)).toEqual([])
})

test('a sentence that nobody translated is found, also one with a value', () => {
  const source =
    "throw new Problem('rule-broken', 'Dit staat nergens.')\nconst a = { message: `Tot $" + '{day} niet.` }'
  expect(sentencesIn(source)).toEqual(['Dit staat nergens.', 'Tot {} niet.'])
  expect(inEnglish('Dit staat nergens.', catalogue())).toBeUndefined()
  expect(inEnglish('Kies uit: a, b.', kernelEnglish)).toBe('Choose from: a, b.')
})
