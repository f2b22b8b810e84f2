import { ProblemAnswer } from '@samenhang/kernel/client/client.ts'
import { useClient } from '@samenhang/ui/operation/ClientContext.ts'
import { useAsk } from '@samenhang/ui/operation/useAsk.ts'
import { useParams } from '@tanstack/react-router'
import { getPersoon } from '../../contract.ts'

const [coordineren, toegang] = ['ondersteuning-coordineren', 'toegang-beoordelen'] as const

/**
 * The person of the address. Who is involved looks in order to coordinate; somebody who was only found by bsn is seen
 * for the purpose of the search. Gives the purpose that it was for as well.
 */
export function usePersoon() {
  const { persoonId = '' } = useParams({ strict: false })
  const { purposes } = useClient()
  const both = purposes.includes(coordineren) && purposes.includes(toegang)
  const first = useAsk(getPersoon, { path: { persoonId }, ...(both ? { purpose: coordineren } : {}) })
  const unseen = both && first.error instanceof ProblemAnswer && first.error.problemName === 'not-found'
  const found = useAsk(getPersoon, { path: { persoonId }, purpose: toegang }, unseen)
  return unseen
    ? { answer: found, purpose: { purpose: toegang } }
    : { answer: first, purpose: both ? { purpose: coordineren } : {} }
}
