import { ProblemAnswer } from '@samenhang/kernel/client/client.ts'
import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Button } from '../actions/Button.tsx'
import { ErrorState } from '../nothing/ErrorState.tsx'
import { Loading } from '../nothing/Loading.tsx'
import { NoAccess } from '../nothing/NoAccess.tsx'
import { useUiTexts } from '../texts/UiTexts.ts'

type Props<T> = {
  answer: UseQueryResult<T, Error>
  children: (value: T) => ReactNode
  /** What stands here when it is not there for this reader: null leaves a part of a page out. Default: no access. */
  otherwise?: ReactNode
}

/** What was asked, in all its states: on its way, there, failed, not found or not allowed. */
export function Answer<T>({ answer, children, otherwise = <NoAccess /> }: Props<T>) {
  if (answer.data !== undefined) return children(answer.data)
  if (answer.error) return <Failed answer={answer} otherwise={otherwise} />
  return <Loading />
}

function Failed<T>({ answer, otherwise }: Pick<Props<T>, 'answer' | 'otherwise'>) {
  const { ask } = useUiTexts()
  const { error } = answer
  if (error instanceof ProblemAnswer && ['not-found', 'purpose-refused'].includes(error.problemName)) {
    return otherwise
  }
  const again = (
    <Button variant="secondary" onClick={() => answer.refetch()}>
      {ask.again}
    </Button>
  )
  return (
    <ErrorState title={ask.failed} action={again}>
      {error instanceof ProblemAnswer ? error.problem.title : ask.noConnection}
    </ErrorState>
  )
}
