import { seededRandom } from '../clock/random.ts'
import type { FindingKind } from '../logs/finding.ts'
import { verifyTenant } from '../logs/verify.ts'
import { type LogBook, openLogBook } from './log-book.ts'
import { openTarget, readerOf, tampering } from './log-tamper.ts'

/** Per kind: planted, found with the anchor, found without, and what only the anchor could tell. */
export type Tally = { planted: number; found: number; foundAlone: number; blind: number }

/** What a run showed; `missed` and `misnamed` name mutations by number, kind and what was done. */
export type TamperRun = {
  readonly tally: Readonly<Record<string, Tally>>
  readonly clean: number
  readonly says: ReadonlySet<string>
  readonly missed: readonly string[]
  readonly misnamed: readonly string[]
  /** Found without the anchor although only the anchor can tell, or the other way round. */
  readonly surprises: readonly string[]
}

/**
 * Plants mutations in a small chain, kinds in turn, and verifies after each, with and without the anchor. Each is
 * undone by a savepoint, so that a mutation costs milliseconds.
 */
export async function runTampering(seed: string, count: number): Promise<TamperRun> {
  const book = await openLogBook()
  try {
    await fillChain(book)
    return await plantAll(book, seed, count)
  } finally {
    await book.drop()
  }
}

async function fillChain(book: LogBook): Promise<void> {
  for (let seal = 0; seal < 8; seal++) {
    await book.write('gm9901', 2)
    await book.write('gm9901', seal % 2)
    await book.write('gm9902', 1)
    book.pass(45)
    await book.seal()
  }
  book.pass(3600)
}

async function plantAll(book: LogBook, seed: string, count: number): Promise<TamperRun> {
  const client = await book.admin.connect()
  const run = {
    clean: 0,
    says: new Set<string>(),
    missed: [] as string[],
    misnamed: [] as string[],
    surprises: [] as string[],
  }
  const tally = Object.fromEntries(
    Object.keys(tampering).map((kind) => [kind, { planted: 0, found: 0, foundAlone: 0, blind: 0 }]),
  )
  const verify = async (anchor: typeof book.anchor | undefined): Promise<FindingKind[]> => {
    await client.query(`SET LOCAL ROLE samenhang_verifier; SELECT kernel.enter('{"tenant": "gm9901"}')`)
    const { findings } = await verifyTenant(readerOf(client), 'gm9901', { ...book, anchor })
    return findings.map((finding) => finding.kind)
  }
  try {
    await client.query('BEGIN')
    const target = await openTarget(client, 'gm9901', seededRandom(seed), book.key)
    for (let number = 0; number < count; number++) {
      await client.query('SAVEPOINT clean')
      if (number % 100 === 0 && (await verify(book.anchor)).length === 0) run.clean++
      await client.query('ROLLBACK TO clean')
      const [kind, plant] = Object.entries(tampering)[number % Object.keys(tampering).length] as [
        string,
        typeof tampering.edit,
      ]
      const { says, expected, blind } = (await plant?.(target, Math.floor(number / Object.keys(tampering).length))) ?? {
        says: '',
        expected: [],
      }
      const [found, alone] = [await verify(book.anchor), await verify(undefined)]
      await client.query('ROLLBACK TO clean; RELEASE clean')

      const name = `${seed} ${number} ${kind}: ${says}`
      const line = tally[kind]
      if (!line) throw new Error(name)
      line.planted++
      run.says.add(says)
      if (found.length > 0) line.found++
      else run.missed.push(name)
      if (found.length > 0 && !expected.some((one) => found.includes(one))) run.misnamed.push(`${name}, found ${found}`)
      if (alone.length > 0) line.foundAlone++
      if (blind) line.blind++
      if ((alone.length === 0) !== (blind ?? false)) run.surprises.push(`${name}, found ${alone}`)
    }
    return { ...run, tally }
  } finally {
    await client.query('ROLLBACK')
    client.release()
  }
}
