import { afterAll, beforeAll, expect, test } from 'vitest'
import { killOverHttp } from './kill.ts'
import { mutants } from './mutants.ts'
import { openProbeSite, type ProbeSite } from './probe-site.ts'

const bound = 1500
const names = [
  'every login acts in every tenant',
  'everywhere: regisseur via regisseur to persoon.read',
  'more, adres.read: inwoner via huisgenoot to persoon.read',
  'through huisgenoot: inwoner via zelf to toewijzing.read',
  'removed: gemachtigde via vertegenwoordiging to persoon.read',
  'through huisgenoot: inwoner via zelf to eigenadres.read',
  'removed: inwoner via zelf to eigenadres.read',
]
let site: ProbeSite
beforeAll(async () => {
  site = await openProbeSite(1, 6)
})
afterAll(() => site?.stop())

test.each(names)(
  `a planted fault is met within ${bound} probes: %s`,
  async (name) => {
    const mutant = mutants.find((one) => one.name === name)
    if (!mutant) throw new Error(`No mutant is called ${name}`)
    const kill = await killOverHttp(site, mutant, bound)
    console.info(`after ${kill?.after} probes: ${name}`)
    expect(kill?.first).toBeTypeOf('string')
  },
  120_000,
)
