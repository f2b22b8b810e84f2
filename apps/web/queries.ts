import { ProblemAnswer } from '@samenhang/kernel/client/client.ts'
import { QueryCache, QueryClient } from '@tanstack/react-query'
import { sessionKey } from './session/session.ts'

/** Cache of what was asked. When an answer says that the session is over, the session itself is asked again. */
export function openQueries(): QueryClient {
  const queries: QueryClient = new QueryClient({
    queryCache: new QueryCache({
      onError: (error) => {
        if (error instanceof ProblemAnswer && error.problemName === 'not-logged-in') {
          queries.invalidateQueries({ queryKey: sessionKey })
        }
      },
    }),
    defaultOptions: { queries: { staleTime: 30_000, refetchOnWindowFocus: false } },
  })
  return queries
}
