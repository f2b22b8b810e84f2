import { runAfspraken } from './afspraken/afspraken.ts'
import { runDialoog } from './dialoog/dialoog.ts'
import { runStemmen } from './dialoog/stemmen.ts'
import { runKernel } from './kernel/kernel.ts'
import { runPlan } from './plan/plan.ts'

/** Benchmarks by name: `npm run bench -- kernel`. Each prints what it measures beside its peer, as ratios of one run. */
const benches: Readonly<Record<string, () => Promise<void>>> = {
  afspraken: runAfspraken,
  kernel: runKernel,
  plan: runPlan,
  dialoog: runDialoog,
  stemmen: runStemmen,
}

const [name = ''] = process.argv.slice(2)
const bench = benches[name]
if (bench) await bench()
else {
  process.stderr.write(`Which one? npm run bench -- ${Object.keys(benches).join(' | ')}\n`)
  process.exitCode = 2
}
