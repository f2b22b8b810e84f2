import { inTransaction } from '@samenhang/kernel/database/transaction.ts'
import type pg from 'pg'
import { openBenchHouse } from '../kernel/open-house.ts'
import { tenants } from '../kernel/world.ts'
import { measure, printMachine, printRates, ratio } from '../measure.ts'

const huishoudens = 10_000
const partij = '00000000-0000-4000-8000-00000000bbbb'
const persoon = '00000000-0000-4000-9000-000000005000'

const byArray = `SELECT id, titel FROM plan.doel
  WHERE tenant_id = $1 AND (dossier_id = $2 OR $2 = ANY (personen)) ORDER BY vastgesteld_op, id`
const byRows = `SELECT id, titel FROM plan.doel WHERE tenant_id = $1
  AND id IN (SELECT doel_id FROM plan.doel_persoon WHERE tenant_id = $1 AND persoon_id = $2) ORDER BY vastgesteld_op, id`

/**
 * What a professional waits for who asks for the doelen of one person, in a gemeente of ten thousand huishoudens with
 * two doelen each: found in the array of every doel, as it was, and by the rows per persoon.
 */
export async function runPlan(): Promise<void> {
  const { house, unfenced, close } = await openBenchHouse()
  const [tenant] = tenants
  try {
    await plant(unfenced, tenant)
    const settings = {
      partij,
      'scope.plan.read': 's0',
      'scope.doel.readown': 's0',
      'dossiers.s0': persoon,
    }
    const read = (text: string) => () =>
      inTransaction(house.pool, { tenant, role: 'app', settings }, async (tx) => {
        const rows = await tx.sql(text, [tenant, persoon])
        if (rows.length !== 2) throw new Error(`${rows.length} doelen, there are two`)
      })
    printMachine()
    const candidates = [
      { name: 'in the array of every doel', once: read(byArray) },
      { name: 'by the rows per persoon', once: read(byRows) },
    ]
    const rates = await measure(candidates, { rounds: 5, millis: 1000, clients: 1 })
    printRates(`doelen of one person, ${huishoudens} huishoudens`, rates)
    const times = ratio(rates, 'by the rows per persoon', 'in the array of every doel')
    process.stdout.write(`${times.toFixed(0)} times as fast\n`)
  } finally {
    await close()
  }
}

/** Two doelen about two persons in each huishouden; one aanbieder takes part in all. */
async function plant(unfenced: pg.Pool, tenant: string | undefined): Promise<void> {
  const idOf = (kind: string, of: string) => `('00000000-0000-4000-${kind}-' || lpad((${of})::text, 12, '0'))::uuid`
  await unfenced.query(
    `INSERT INTO plan.doel (tenant_id, id, dossier_id, huishouden_id, personen, titel, vastgesteld_op, vastgesteld_door,
       zonder_woorden, deelnemers)
     SELECT $1, ${idOf('a000', 'nr')}, ${idOf('8000', 'nr / 2')}, ${idOf('8000', 'nr / 2')},
       ARRAY[${idOf('9000', 'nr / 2')}, ${idOf('9001', 'nr / 2')}], 'Doel ' || nr, '2026-01-01', $2, 'bench', ARRAY[$2]::uuid[]
     FROM generate_series(0, ${2 * huishoudens - 1}) AS nr`,
    [tenant, partij],
  )
  await unfenced.query(
    `INSERT INTO plan.doel_persoon
     SELECT tenant_id, unnest(personen), id, dossier_id, huishouden_id FROM plan.doel WHERE tenant_id = $1
     ON CONFLICT DO NOTHING`,
    [tenant],
  )
  await unfenced.query('ANALYZE plan.doel, plan.doel_persoon')
}
