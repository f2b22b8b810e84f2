import { type ArgumentsOf, ProblemAnswer, urlOf } from '@samenhang/kernel/client/client.ts'
import type { Operation } from '@samenhang/kernel/operation/operation.ts'
import { useClient } from './ClientContext.ts'
import { choosePurpose } from './purpose.ts'

/** Gives a function that lets the browser save the file of an operation. @throws ProblemAnswer when it is refused */
export function useDownload<O extends Operation>(
  operation: O,
): (args: Pick<ArgumentsOf<O>, 'path' | 'query' | 'tenant'>) => Promise<void> {
  const { purposes, base } = useClient()
  return async (args) => {
    const purpose = choosePurpose(operation, purposes)
    const headers = { ...(purpose ? { Purpose: purpose } : {}), ...(args.tenant ? { Tenant: args.tenant } : {}) }
    const response = await fetch(base + urlOf(operation, args), { headers, credentials: 'same-origin' })
    if (!response.ok) throw new ProblemAnswer(await response.json())
    const name = /filename="([^"]+)"/.exec(response.headers.get('Content-Disposition') ?? '')?.[1] ?? 'samenhang'
    const url = URL.createObjectURL(await response.blob())
    const link = document.createElement('a')
    link.href = url
    link.download = name
    link.click()
    URL.revokeObjectURL(url)
  }
}
