import { Problem } from '@samenhang/kernel/errors/problem.ts'

/**
 * Says in words that a constraint of the database stopped a write.
 * @throws Problem `conflict` when it was this constraint, else the error as it came
 */
export async function saying<Result>(constraint: string, message: string, write: Promise<Result>): Promise<Result> {
  try {
    return await write
  } catch (error) {
    if ((error as { constraint?: string }).constraint === constraint) throw new Problem('conflict', message)
    throw error
  }
}

/**
 * A write that leans on another row by its id; row security may hide that row, the key of the database does not.
 * @throws Problem `not-found` when this key says that the other row is not there, else the error as it came
 */
export async function leaningOn<Result>(foreignKey: string, write: Promise<Result>): Promise<Result> {
  try {
    return await write
  } catch (error) {
    if ((error as { constraint?: string }).constraint === foreignKey) throw new Problem('not-found')
    throw error
  }
}
