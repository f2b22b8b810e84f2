import type { ArgumentsOf } from '@samenhang/kernel/client/client.ts'
import type { Operation, OutputOf } from '@samenhang/kernel/operation/operation.ts'
import type { UseQueryResult } from '@tanstack/react-query'
import { useClient } from './ClientContext.ts'
import { useAsk } from './useAsk.ts'
import { useCommand } from './useCommand.ts'

type Asked<O extends Operation> = Omit<ArgumentsOf<O>, 'signal' | 'key' | 'tenant'>

/** Tenant of the regio among those of the caller: what is of all gemeenten together lives there. */
export function useRegio(): string | undefined {
  return useClient().tenants.find(({ tenant }) => !tenant.startsWith('gm'))?.tenant
}

/** Asks an operation of the regio. */
export function useAskRegio<O extends Operation>(
  operation: O,
  args: Asked<O> = {} as Asked<O>,
): UseQueryResult<OutputOf<O>, Error> {
  const tenant = useRegio()
  return useAsk(operation, { ...args, ...(tenant ? { tenant } : {}) } as never)
}

/** Does a command in the regio. */
export function useCommandRegio<O extends Operation>(operation: O): (args: Asked<O>) => Promise<OutputOf<O>> {
  const tenant = useRegio()
  const command = useCommand(operation)
  return (args) => command({ ...args, ...(tenant ? { tenant } : {}) } as never)
}
