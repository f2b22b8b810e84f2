import { getPersoon } from '@samenhang/basis/contract.ts'
import { useAsk } from '@samenhang/ui/operation/useAsk.ts'
import { useParams } from '@tanstack/react-router'
import { Ledger } from './Ledger.tsx'

/** Who looked at the data of somebody else: a child, or who is represented. */
export function InzagenScreen() {
  const { persoonId = '' } = useParams({ strict: false })
  const { data } = useAsk(getPersoon, { path: { persoonId } })
  return <Ledger persoonId={persoonId} naam={data?.naam ?? ''} others={[]} />
}
