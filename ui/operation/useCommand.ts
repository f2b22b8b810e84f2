import { type ArgumentsOf, ProblemAnswer } from '@samenhang/kernel/client/client.ts'
import type { Operation, OutputOf } from '@samenhang/kernel/operation/operation.ts'
import { useQueryClient } from '@tanstack/react-query'
import { useMemo } from 'react'
import { useClient } from './ClientContext.ts'
import { keepKey } from './command-key.ts'
import { choosePurpose } from './purpose.ts'

/** What a command takes from a screen; its key is kept here. */
export type CommandArguments<O extends Operation> = Omit<ArgumentsOf<O>, 'key'>

/**
 * Gives a function that changes something. Trying again after a lost connection sends the same key, so that it happens
 * once. Afterwards everything on the screen is asked anew.
 */
export function useCommand<O extends Operation>(operation: O): (args: CommandArguments<O>) => Promise<OutputOf<O>> {
  const { client, purposes, newKey } = useClient()
  const queries = useQueryClient()
  const key = useMemo(() => keepKey(newKey), [newKey])
  return async (args) => {
    const purpose = args.purpose ?? choosePurpose(operation, purposes)
    const sent = { ...args, ...(purpose ? { purpose } : {}), key: key.keyFor(args) }
    try {
      const answer = await client(operation, sent as ArgumentsOf<O>)
      key.settle()
      await queries.invalidateQueries()
      return answer
    } catch (error) {
      if (error instanceof ProblemAnswer && error.problem.status < 500) key.settle()
      throw error
    }
  }
}
