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
