import { codeRegels, computeCoded, contractMoment, inForce, ritmeRegels } from '@samenhang/afspraken/cli.ts'
import { addDays, civilDate } from '@samenhang/kernel/period/civil-date.ts'
import { printMachine } from '../measure.ts'

const [gemeenten, aanbieders, products, contracts] = [342, 400, 20, 5000]

/**
 * Versnippering of 342 gemeenten by 400 aanbieders by 20 products, and the calendar of 5,000 contracts, in process.
 * Targets: each recomputed in at most a second. Names are read into numbers once, when contracts come in; that is
 * measured apart. The median of five.
 */
export async function runAfspraken(): Promise<void> {
  const regels = makeRegels()
  const coded = codeRegels(regels)
  const candidates: readonly (readonly [name: string, work: () => unknown])[] = [
    [`names of ${regels.length} regels into numbers`, () => codeRegels(regels)],
    [`versnippering of ${regels.length} regels`, () => computeCoded(coded)],
    [`calendar of ${contracts} contracts`, makeCalendar],
  ]
  printMachine()
  for (const [name, work] of candidates) {
    const rounds = Array.from({ length: 5 }, () => timeOf(work)).sort((a, b) => a.processor - b.processor)
    const { wall = 0, processor = 0 } = rounds[2] ?? {}
    process.stdout.write(`${name}: ${processor.toFixed(0)} ms of processor, ${wall.toFixed(0)} ms by the clock\n`)
  }
}

/** Milliseconds by the clock and of processor: on a busy machine these differ. */
function timeOf(work: () => unknown): { wall: number; processor: number } {
  const [begin, used] = [performance.now(), process.cpuUsage()]
  work()
  const { user, system } = process.cpuUsage(used)
  return { wall: performance.now() - begin, processor: (user + system) / 1000 }
}

function makeRegels() {
  let seed = 1
  const below = (n: number) => {
    seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648
    return seed % n
  }
  const names = (kind: string, count: number) => Array.from({ length: count }, (_, nr) => `${kind} ${nr}`)
  const [ofGemeenten, ofAanbieders] = [names('gemeente', gemeenten), names('aanbieder', aanbieders)]
  return names('product', products).flatMap((product) =>
    ofGemeenten.flatMap((gemeente) =>
      ofAanbieders.map((aanbieder) => ({
        ...{
          gemeente,
          aanbieder,
          product,
          variant: ['a', 'b', 'c'][below(3)] ?? '',
          eenheid: ['uur', 'dag'][below(2)] ?? '',
        },
        ...{ tarief: 300_000 + below(20) * 1000, clienten: below(100), verklaard: below(5) === 0 },
      })),
    ),
  )
}

function makeCalendar(): number {
  const day = civilDate('2026-11-24')
  const lead = inForce(ritmeRegels.contract, day)?.stappen ?? []
  const recessen = [2026, 2027, 2028, 2029, 2030].map((year) => ({
    ...{ naam: 'Zomerreces', van: civilDate(`${year}-07-17`), tot: civilDate(`${year}-08-29`) },
  }))
  const around = { day, recessen, waarschuwDagen: ritmeRegels.waarschuwDagen }
  let late = 0
  for (let nr = 0; nr < contracts; nr++) {
    const tot = addDays(day, nr % 1460)
    const contract = { contractId: String(nr), naam: 'c', partijIds: [], tot, inkoopGestartOp: null }
    if (contractMoment(contract, lead, around).niveau === 'minder-tijd') late += 1
  }
  return late
}
