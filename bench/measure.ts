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

/** Prints rates as a table, each beside the first of them. */
export function printRates(title: string, rates: readonly Rate[]): void {
  const base = rates[0]?.perSecond ?? 1
  process.stdout.write(`\n${title}\n`)
  for (const { name, perSecond, p50, p99 } of rates) {
    const cells = [
      perSecond.toFixed(0).padStart(8),
      `${((100 * perSecond) / base).toFixed(0)}%`.padStart(6),
      p50.toFixed(2).padStart(8),
      p99.toFixed(2).padStart(8),
    ]
    process.stdout.write(`${name.padEnd(52)} ${cells.join(' ')}\n`)
  }
}

/** The machine, for the record: a figure without it says little. */
export function printMachine(): void {
  const [load = 0] = loadavg()
  process.stdout.write(`${cpus().length} x ${cpus()[0]?.model}, load ${load.toFixed(1)}, Node ${process.version}\n`)
}
