import { codeRegels, computeCoded, contractMoment, inForce, ritmeRegels } from '@samenhang/afspraken/cli.ts'
import { addDays, civilDate } from '@samenhang/kernel/period/civil-date.ts'
import { measure, printMachine } from '../measure.ts'

const [gemeenten, aanbieders, products, contracts] = [342, 400, 20, 5000]

/**
 * Versnippering of 342 gemeenten by 400 aanbieders by 20 products, and the calendar of 5,000 contracts, in process.
 * Targets: each recomputed in at most a second. Names are read into numbers once, when contracts come in; that is
 * measured apart.
 */
export async function runAfspraken(): Promise<void> {
  const regels = makeRegels()
  const coded = codeRegels(regels)
  const rates = await measure(
    [
      { name: `names of ${regels.length} regels into numbers`, once: async () => codeRegels(regels) },
      { name: `versnippering of ${regels.length} regels`, once: async () => computeCoded(coded) },
      { name: `calendar of ${contracts} contracts`, once: async () => makeCalendar() },
    ],
    { rounds: 3, millis: 3000, clients: 1 },
  )
  printMachine()
  for (const { name, p50, p99 } of rates)
    process.stdout.write(`${name}: ${p50.toFixed(0)} ms in the middle, ${p99.toFixed(0)} ms at most\n`)
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
