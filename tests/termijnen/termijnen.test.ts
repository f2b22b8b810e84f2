import { readdirSync, readFileSync } from 'node:fs'
import { zCase } from '@samenhang/plan/termijn/kinds.ts'
import { calculateTermijnen } from '@samenhang/plan/termijn/termijn.ts'
import { describe, expect, test } from 'vitest'

const folder = new URL('cases/', import.meta.url)
const files = readdirSync(folder).filter((name) => name.endsWith('.json'))

describe('cases worked by hand from the rules, each in a file of its own', () => {
  test('there are some', () => expect(files.length).toBeGreaterThanOrEqual(3))

  test.each(files)('%s', (name) => {
    const { expected, ...input } = zCase.parse(JSON.parse(readFileSync(new URL(name, folder), 'utf8')))
    if (!expected) throw new Error(`${name} says nothing that it expects`)
    const found = calculateTermijnen(input).map(({ termijn, wet, zaak, rawEnd, end, state, suspensions }) => ({
      ...{ termijn, wet, zaak, rawEnd, end, state },
      suspendedDays: suspensions.reduce((sum, { days }) => sum + (days ?? 0), 0),
    }))
    for (const wanted of expected) expect(found).toContainEqual(expect.objectContaining(wanted))
  })
})
