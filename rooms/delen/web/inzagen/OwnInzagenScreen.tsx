import { listPersonen } from '@samenhang/basis/contract.ts'
import { useClient } from '@samenhang/ui/operation/ClientContext.ts'
import { useAsk } from '@samenhang/ui/operation/useAsk.ts'
import { Ledger } from './Ledger.tsx'

/** The resident's own page, with the way to those for whom this resident may look. */
export function OwnInzagenScreen() {
  const { callerId = '' } = useClient()
  const { data } = useAsk(listPersonen)
  return <Ledger persoonId={callerId} others={data?.items ?? []} />
}
