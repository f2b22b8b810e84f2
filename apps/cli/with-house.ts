import { listTenants } from '@samenhang/kernel/database/tenants.ts'
import { Problem } from '@samenhang/kernel/errors/problem.ts'
import type { House } from '@samenhang/kernel/house.ts'
import type { Installation } from './installation.ts'
import { say } from './report-problem.ts'

/** Opens the database for one command, also when the server has it open, and closes it again. */
export async function withHouse<Result>(
  installation: Installation,
  work: (house: House) => Promise<Result>,
): Promise<Result> {
  const database = await installation.open(say)
  try {
    return await work(await installation.compose(database.pool))
  } finally {
    await database.close()
  }
}

/**
 * Ids of all tenants.
 * @throws Problem `not-ready` when the database has no tables yet.
 */
export async function getTenants(house: House): Promise<string[]> {
  const tenants = await findTenants(house)
  if (tenants) return tenants
  throw new Problem('not-ready', 'this database is new; run `samenhang migrate` or start the server once')
}

/** Ids of all tenants, or undefined when the database has no tables yet. */
export async function findTenants(house: House): Promise<string[] | undefined> {
  try {
    return await listTenants(house.pool)
  } catch (error) {
    // No such table, schema, function or role.
    if (['42P01', '3F000', '42883', '42704', '22023'].includes((error as { code?: string }).code ?? ''))
      return undefined
    throw error
  }
}
