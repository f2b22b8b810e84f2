import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { listFiles } from '../architecture/house.ts'
import { withTree } from '../architecture/plant.ts'
import { checkDecisions } from './decisions.ts'
import { checkLinks } from './links.ts'
import { checkReadmes } from './readmes.ts'

const repo = join(import.meta.dirname, '../..')

describe('this repository', () => {
  test('has decisions and pages to check', () => {
    expect(listFiles(repo, 'docs/decisions', /\.md$/).length).toBeGreaterThan(0)
    expect(listFiles(repo, '.', /\.md$/).length).toBeGreaterThan(1)
  })
  test('keeps its decisions in order', () => expect(checkDecisions(repo)).toEqual([]))
  test('has no link that leads nowhere', () => expect(checkLinks(repo)).toEqual([]))
  test('has a short README in every room', () => expect(checkReadmes(repo)).toEqual([]))
})

const decision = `---
status: accepted
implementation: complete
date: 2026-11-21
touches: [kernel]
---
# Title

## Context
Why.
## Decision
What.
## Consequences
So.
## What would make us change it
This.
`
const first = 'docs/decisions/0001-first.md'
const second = 'docs/decisions/0002-second.md'

describe('a decision', () => {
  test('in order passes', () => {
    withTree({ [first]: decision, [second]: decision }, (root) => expect(checkDecisions(root)).toEqual([]))
  })

  test.each<[fault: string, path: string, text: string, finding: string]>([
    ['a number twice', 'docs/decisions/0001-other.md', decision, 'number 1 is taken'],
    ['a number skipped', 'docs/decisions/0003-third.md', decision, 'number 2 is skipped'],
    ['no number', 'docs/decisions/second.md', decision, 'is not named NNNN'],
    ['capitals in the name', 'docs/decisions/0002-Second.md', decision, 'is not named NNNN'],
    ['no front matter', second, decision.replace('---\nstatus', 'status'), 'has no front matter'],
    ['an unknown status', second, decision.replace('accepted', 'fine'), 'front matter status'],
    ['no implementation', second, decision.replace('implementation: complete\n', ''), 'front matter implementation'],
    ['an impossible date', second, decision.replace('11-21', '11-31'), 'front matter date'],
    ['touches nothing', second, decision.replace('[kernel]', '[]'), 'front matter touches'],
    ['an unknown field', second, decision.replace('status:', 'author: x\nstatus:'), 'Unrecognized key'],
    ['no Context', second, decision.replace('## Context', '## Background'), 'no section Context'],
    ['no Decision', second, decision.replace('## Decision', ''), 'no section Decision'],
    ['no Consequences', second, decision.replace('## Consequences', '### Consequences'), 'no section Consequences'],
    ['nothing to change it', second, decision.replace('## What would', '## What might'), 'no section What would'],
    ['an empty section', second, decision.replace('What.', ''), 'section Decision is empty'],
    ['an empty last section', second, decision.replace('This.', ''), 'section What would make us change it is empty'],
  ])('with %s is reported', (_, path, text, finding) => {
    withTree({ [first]: decision, [path]: text }, (root) => {
      expect(checkDecisions(root)).toContainEqual(expect.stringContaining(finding))
    })
  })
})

describe('a link', () => {
  const pages = {
    'docs/b.md': '# A heading: `x`, and more\n\n# Twice\n\n# Twice\n',
    'docs/picture.svg': '<svg/>',
  }
  const check = (text: string) => withTree({ ...pages, 'docs/a.md': text }, checkLinks)

  test.each([
    '[b](b.md)',
    '[b](./b.md#a-heading-x-and-more)',
    '[b](b.md#twice-1)',
    '[up](../docs/)',
    '[root](/docs/b.md)',
    '![p](picture.svg "A picture")',
    '[out](https://example.org/nowhere)',
    '[mail](mailto:a@example.org)',
    '# Here\n[here](#here)',
    '[b][1]\n\n[1]: b.md',
    '`[code](nowhere.md)`',
    '```md\n[code](nowhere.md)\n```',
  ])('%s leads somewhere', (text) => expect(check(text)).toEqual([]))

  test.each([
    '[c](c.md)',
    '![c](c.svg)',
    '[b](b.md#no-such)',
    '[b](b.md#twice-2)',
    '[here](#here)',
    '[b](docs/b.md)',
    '[away](../../b.md)',
    '[b][1]\n\n[1]: c.md',
    'In text, [c](c.md), and on.',
  ])('%s is reported', (text) => expect(check(text)).toHaveLength(1))
})

describe('the README of a room', () => {
  const room = { 'rooms/plan/room.ts': 'export const room = {}' }

  test('may have 40 lines, must be there', () => {
    expect(withTree({ ...room, 'rooms/plan/README.md': 'line\n'.repeat(40) }, checkReadmes)).toEqual([])
    expect(withTree({ ...room, 'rooms/plan/README.md': 'line\n'.repeat(41) }, checkReadmes)).toHaveLength(1)
    expect(withTree(room, checkReadmes)).toEqual(['rooms/plan/README.md is not there'])
  })
})
