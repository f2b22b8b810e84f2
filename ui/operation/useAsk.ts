import { type ArgumentsOf, ProblemAnswer } from '@samenhang/kernel/client/client.ts'
import type { Operation, OutputOf } from '@samenhang/kernel/operation/operation.ts'
import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import { useClient } from './ClientContext.ts'
import { choosePurpose } from './purpose.ts'

type Asked<O extends Operation> = Omit<ArgumentsOf<O>, 'signal' | 'key'>

/** Asks an operation while the screen is there. A refusal is final; a lost connection is tried again twice. */
export function useAsk<O extends Operation>(
  operation: O,
  args: Asked<O> = {},
  enabled = true,
): UseQueryResult<OutputOf<O>, Error> {
  const { client, purposes } = useClient()
  const purpose = args.purpose ?? choosePurpose(operation, purposes)
  return useQuery({
    queryKey: [operation.id, args],
    queryFn: ({ signal }) => client(operation, { ...args, ...(purpose ? { purpose } : {}), signal } as ArgumentsOf<O>),
    enabled,
    retry: (count, error) => !(error instanceof ProblemAnswer) && count < 2,
  })
}
