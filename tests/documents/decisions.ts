import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { z } from 'zod'
import { listFiles } from '../architecture/house.ts'

const folder = 'docs/decisions'
const sections = ['Context', 'Decision', 'Consequences', 'What would make us change it']

const zFrontMatter = z.strictObject({
  status: z.enum(['proposed', 'accepted', 'rejected', 'superseded']),
  /** Is it in the code: an accepted decision that is not yet built says backlog. */
  implementation: z.enum(['none', 'backlog', 'partial', 'complete']),
  date: z.iso.date(),
  /** The parts of the house that it is about. */
  touches: z.array(z.string().min(2)).min(1),
})

/** Each decision has its own number, without gaps, a front matter that says where it stands, and the four sections. */
export function checkDecisions(root: string): string[] {
  const paths = listFiles(root, folder, /\.md$/).filter((path) => !path.endsWith('/README.md'))
  const numbers = paths.map((path) => Number(/\/(\d{4})-[a-z0-9-]+\.md$/.exec(path)?.[1] ?? Number.NaN))
  return paths.flatMap((path, index) => {
    const number = numbers[index] ?? Number.NaN
    const text = readFileSync(join(root, path), 'utf8')
    return [...checkNumber(number, index, numbers), ...checkText(text)].map((finding) => `${path}: ${finding}`)
  })
}

function checkNumber(number: number, index: number, numbers: readonly number[]): string[] {
  if (Number.isNaN(number)) return ['is not named NNNN-title-in-lower-case.md']
  if (numbers.indexOf(number) !== index) return [`number ${number} is taken`]
  const expected = (numbers[index - 1] ?? 0) + 1
  return number === expected ? [] : [`number ${expected} is skipped`]
}

function checkText(text: string): string[] {
  const match = /^---\n([\s\S]*?)\n---\n/.exec(text)
  if (!match) return ['has no front matter']
  const frontMatter = zFrontMatter.safeParse(parse(match[1] ?? '', { schema: 'core' }))
  const wrong = (frontMatter.error?.issues ?? []).map(
    ({ path, message }) => `front matter ${path.join('.')}: ${message}`,
  )
  const headings = [...text.matchAll(/^## (.+)$/gm)].map(([, heading]) => heading)
  const missing = sections
    .filter((section) => !headings.includes(section))
    .map((section) => `has no section ${section}`)
  const empty = sections.filter((section) => new RegExp(`^## ${section}\\s*(?=^## |(?![\\s\\S]))`, 'm').test(text))
  return [...wrong, ...missing, ...empty.map((section) => `section ${section} is empty`)]
}
