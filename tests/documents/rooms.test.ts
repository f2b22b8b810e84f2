import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const docs = join(import.meta.dirname, '../../docs')
const made = execFileSync(process.execPath, [join(docs, 'generate-rooms.ts'), '--print'], { encoding: 'utf8' })

test('the map of the rooms is what the rooms declare; else run: node docs/generate-rooms.ts', () => {
  expect(readFileSync(join(docs, 'rooms.md'), 'utf8')).toBe(made)
})

test('it has every operation with its right, and every table', () => {
  expect(made.match(/^- \*\*\w+\.\w+\*\* \(/gm)?.length).toBeGreaterThan(30)
  expect(made).toMatch(/\*\*plan\.createDoel\*\* \(command\) `POST \/plan\/doelen`<br>\n.+\n {2}right `doel\.write`;/)
  expect(made).toContain('- `plan.doel`: What a huishouden')
})
