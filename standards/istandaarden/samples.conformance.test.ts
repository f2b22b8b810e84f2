import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, test } from 'vitest'
import { anyBericht } from './arbitraries.ts'
import { berichtName, type Kind } from './berichten.ts'
import { exampleDeclaratie, exampleStart, exampleStop, exampleToewijzing } from './fixtures.ts'
import { type BerichtError, readBericht } from './read.ts'
import { hasShared, readShared, sharedPath } from './shared.ts'
import { writeBericht } from './write.ts'

const cases = (['iwmo', 'ijw'] as const).flatMap((standard) =>
  ([301, 305, 307, 323] as Kind[]).map((kind) => [berichtName(standard, kind), standard, kind] as const),
)
const examples = { 301: exampleToewijzing, 305: exampleStart, 307: exampleStop, 323: exampleDeclaratie }

const sample = (name: string) => readShared(`messages/valid/${name}.xml`)
const errorsOf = (xml: string): BerichtError[] => {
  const result = readBericht(new TextEncoder().encode(xml))
  return result.ok ? [] : result.errors
}

/** Rules that an XSD knows too; the others are beyond it. */
const structural = ['structuur', 'xml', 'RS047', 'CS025', 'CS015']
const isStructural = ({ rule }: BerichtError) => structural.includes(rule)

/** JW323.xml keeps the XSD, yet uses RN004 twice for one client; one of the two gets its own number. */
const repaired = (name: string) =>
  name === 'JW323' ? sample(name).replace(/(RN004[\s\S]*)RN004/, '$1RN005') : sample(name)

describe.skipIf(!hasShared())('official samples', () => {
  test.each(cases)('%s is read, and what is written of it reads back the same', (name) => {
    const result = readBericht(new TextEncoder().encode(repaired(name)))
    expect(result).toMatchObject({ ok: true })
    if (result.ok) expect(readBericht(new TextEncoder().encode(writeBericht(result.bericht)))).toEqual(result)
  })

  test('JW323.xml as published breaks the rules on double prestaties, and those alone', () => {
    const errors = errorsOf(sample('JW323')).map(({ line, rule }) => `${line} ${rule}`)
    expect(errors).toEqual(['115 TR101', '116 TR314'])
  })

  test.each(cases)('one leaf of %s planted wrong is found', (name) => {
    const xml = repaired(name)
    expect(errorsOf(xml.replace('999900006', '999900007')).map(({ rule }) => rule)).toContain('CS002')
    expect(errorsOf(xml.replace(/(Dagtekening>[0-9]{4})-[0-9-]+/, '$1-02-30')).map(({ rule }) => rule)).toContain(
      'structuur',
    )
  })

  test.each(['WMO323', 'JW323'])('%s with its total off by a cent is refused', (name) => {
    const xml = repaired(name).replace(/(TotaalBedrag>[0-9]*)0</, (_, digits) => `${digits}1<`)
    expect(errorsOf(xml).map(({ rule }) => rule)).toEqual(['TR358'])
  })

  test.each(['JW315', 'JW318'])('the invalid sample %s is refused', (name) => {
    expect(errorsOf(readShared(`messages/invalid/${name}.xml`))).toHaveLength(1)
  })
})

describe.skipIf(!hasShared() || !hasXmllint())('the official XSDs, asked through xmllint', () => {
  const folder = mkdtempSync(join(tmpdir(), 'berichten-'))
  afterAll(() => rmSync(folder, { recursive: true }))

  /** Whether each text is valid for the XSD of a message, in order. */
  function validate(name: string, texts: string[]): boolean[] {
    const files = texts.map((text, index) => {
      const file = join(folder, `${name}-${index}.xml`)
      writeFileSync(file, text)
      return file
    })
    const xsd = sharedPath(`xsd/${name.startsWith('W') ? 'iwmo' : 'ijw'}-3.2/${name.toLowerCase()}.xsd`)
    const run = spawnSync('xmllint', ['--nonet', '--noout', '--schema', xsd, ...files], { encoding: 'utf8' })
    const lines = new Set(run.stderr.split('\n'))
    const verdicts = files.map((file) => lines.has(`${file} validates`))
    const refusals = files.filter((file) => lines.has(`${file} fails to validate`) || run.stderr.includes(`${file}:`))
    expect(refusals.length + verdicts.filter(Boolean).length).toBe(texts.length)
    return verdicts
  }

  test.each(cases)(
    '%s: what is written is valid, of the sample, the example and any message',
    (name, standard, kind) => {
      const read = readBericht(new TextEncoder().encode(repaired(name)))
      const berichten = [
        ...(read.ok ? [read.bericht] : []),
        examples[kind](standard),
        ...fc.sample(anyBericht(standard, kind), 50),
      ]
      expect(berichten).toHaveLength(52)
      expect(validate(name, berichten.map(writeBericht))).toEqual(berichten.map(() => true))
    },
  )

  test.each(cases)(
    '%s: every leaf dropped, doubled, moved or misfilled gets the same verdict',
    (name, standard, kind) => {
      // The sample of one standard and the fuller example of the other: together they hold every element.
      const mutants = mutate(standard === 'iwmo' ? repaired(name) : writeBericht(examples[kind](standard)))
      const verdicts = validate(
        name,
        mutants.map(({ xml }) => xml),
      )
      const differ = mutants.filter(({ xml }, index) => errorsOf(xml).some(isStructural) === verdicts[index])
      expect(differ.map(({ what }) => what)).toEqual([])
      expect(verdicts).toContain(false)
      expect(verdicts).toContain(true)
    },
    120_000,
  )
})

/** Each line that holds one whole element, changed in each of several ways. */
function mutate(xml: string): { what: string; xml: string }[] {
  const lines = xml.split('\n')
  return lines.flatMap((line, index) => {
    const leaf = /^(\s*<([\w:]+)>)(.*)(<\/\2>\s*)$/.exec(line)
    if (!leaf) return []
    const [, open = '', name = '', text = '', close = ''] = leaf
    const fill = (filling: string) => [`${open}${filling}${close}`]
    const next = lines[index + 1] ?? ''
    const changes: [string, string[], number][] = [
      ['dropped', [], 1],
      ['doubled', [line, line], 1],
      ['moved', [next, line], 2],
      ['emptied', fill(''), 1],
      ['blank', fill(' '), 1],
      ['lengthened', fill(`${text}${text}${text}x`), 1],
      ['99', fill('99'), 1],
      ['0000', fill('0000'), 1],
      ['12 digits', fill('123456789012'), 1],
      ['negative', fill('-1'), 1],
      ['plus', fill('+1'), 1],
      ['a day that is not', fill('2023-02-29'), 1],
      ['a leap day', fill('2024-02-29'), 1],
      ['blanks around', fill(` ${text}\t`), 1],
      ['a time', fill('24:00:00'), 1],
      ['two lines', fill('a\nb'), 1],
    ]
    return changes.map(([what, replacement, count]) => ({
      what: `${name} ${index + 1} ${what}`,
      xml: lines.toSpliced(index, count, ...replacement).join('\n'),
    }))
  })
}

function hasXmllint(): boolean {
  try {
    execFileSync('xmllint', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    if (process.env.REQUIRE_SHARED === '1') throw new Error('xmllint is absent, while REQUIRE_SHARED=1')
    console.warn('skipped: xmllint is absent, so nothing was validated against the XSDs')
    return false
  }
}
