import { listPartijen } from '@samenhang/basis/contract.ts'
import type { ArgumentsOf } from '@samenhang/kernel/client/client.ts'
import type { Operation, OutputOf } from '@samenhang/kernel/operation/operation.ts'
import { useClient } from '@samenhang/ui/operation/ClientContext.ts'
import { useAsk } from '@samenhang/ui/operation/useAsk.ts'
import { useCommand } from '@samenhang/ui/operation/useCommand.ts'
import type { UseQueryResult } from '@tanstack/react-query'

type Asked<O extends Operation> = Omit<ArgumentsOf<O>, 'signal' | 'key' | 'tenant'>

/** Tenant of the regio among those of the caller: the koers lives there, not with a gemeente. */
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

/** Names of partijen by id; of a gemeente only its own name. */
export type Names = {
  (partijId: string | null | undefined): string
  readonly all: readonly { readonly partijId: string; readonly naam: string; readonly soort: string }[]
}

/** Names of all partijen of the regio; what is not there yet is empty. */
export function useNames(): Names {
  const items = useAskRegio(listPartijen).data?.items ?? []
  const naam = (id: string | null | undefined) =>
    items.find(({ partijId }) => partijId === id)?.naam.replace(/^Gemeente /, '') ?? ''
  return Object.assign(naam, { all: items })
}
