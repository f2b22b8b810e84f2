import { listPartijen } from '@samenhang/basis/contract.ts'
import { useAskRegio } from '@samenhang/ui/operation/useRegio.ts'

/** Short names of partijen by id: of a gemeente only its own name. */
export type Names = {
  (partijId: string | null | undefined): string
  readonly all: readonly { readonly partijId: string; readonly naam: string; readonly soort: string }[]
}

export function useNames(): Names {
  const items = useAskRegio(listPartijen).data?.items ?? []
  const naam = (id: string | null | undefined) =>
    items.find(({ partijId }) => partijId === id)?.naam.replace(/^Gemeente /, '') ?? ''
  return Object.assign(naam, { all: items })
}
