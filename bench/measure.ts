import { cpus, loadavg } from 'node:os'

/** One thing to measure: does its work once per call. */
export type Candidate = { readonly name: string; readonly once: (round: number) => Promise<unknown> }

/** Rate of one candidate: median over rounds of calls per second. */
export type Rate = { readonly name: string; readonly perSecond: number; readonly p50: number; readonly p99: number }

/**
 * Measures candidates in turn, A B C A B C …, so that a slow moment of the machine hits them all; the median over rounds
 * is what counts. One round of each goes first and is not counted.
 * @param options.clients number of calls under way at once
 */
export async function measure(
  candidates: readonly Candidate[],
  options: { rounds: number; millis: number; clients: number },
): Promise<Rate[]> {
  const taken = candidates.map(() => ({ rates: [] as number[], millis: [] as number[] }))
  for (let round = 0; round <= options.rounds; round++) {
    for (const [index, candidate] of candidates.entries()) {
      const millis = await runFor(candidate, options)
      const into = taken[index]
      if (round === 0 || !into) continue
      into.rates.push((1000 * millis.length) / options.millis)
      into.millis.push(...millis)
    }
  }
  return candidates.map(({ name }, index) => {
    const { rates = [], millis = [] } = taken[index] ?? {}
    return { name, perSecond: quantile(rates, 0.5), p50: quantile(millis, 0.5), p99: quantile(millis, 0.99) }
  })
}

async function runFor(
  candidate: Candidate,
  { millis, clients }: { millis: number; clients: number },
): Promise<number[]> {
  const until = performance.now() + millis
  const taken: number[] = []
  let count = 0
  const client = async () => {
    while (performance.now() < until) {
      const began = performance.now()
      await candidate.once(count++)
      taken.push(performance.now() - began)
    }
  }
  await Promise.all(Array.from({ length: clients }, client))
  return taken
}

function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0
}

/** Prints rates as a table: calls a second, share of the first, and how long a call takes, with what was added to the row above. */
export function printRates(title: string, rates: readonly Rate[]): void {
  const base = rates[0]?.perSecond ?? 1
  process.stdout.write(`\n${title}\n${' '.repeat(44)}       /s  share  p50 ms  added  p99 ms\n`)
  for (const [index, { name, perSecond, p50, p99 }] of rates.entries()) {
    const above = rates[index - 1]?.p50
    const cells = [
      perSecond.toFixed(0).padStart(8),
      `${((100 * perSecond) / base).toFixed(0)}%`.padStart(6),
      p50.toFixed(2).padStart(7),
      (above === undefined ? '' : (p50 - above).toFixed(2)).padStart(6),
      p99.toFixed(2).padStart(7),
    ]
    process.stdout.write(`${name.padEnd(44)} ${cells.join(' ')}\n`)
  }
  printLoad('now')
}

/** Rate of one candidate as a share of another, both out of the same run. */
export function ratio(rates: readonly Rate[], name: string, beside: string): number {
  const of = (wanted: string) => rates.find((one) => one.name === wanted)?.perSecond ?? Number.NaN
  return of(name) / of(beside)
}

/** The machine, for the record: a figure without it says little. */
export function printMachine(): void {
  process.stdout.write(`${cpus().length} x ${cpus()[0]?.model}, Node ${process.version}\n`)
  printLoad('at the start')
}

/** Load of the machine: ratios of one run bear it, figures do not. */
export function printLoad(when: string): void {
  process.stdout.write(`load ${when}: ${(loadavg()[0] ?? 0).toFixed(1)}\n`)
}
