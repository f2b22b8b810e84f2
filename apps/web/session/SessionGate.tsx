import { createClient } from '@samenhang/kernel/client/client.ts'
import { Answer } from '@samenhang/ui/operation/Answer.tsx'
import { type AskWith, ClientContext } from '@samenhang/ui/operation/ClientContext.ts'
import { en } from '@samenhang/ui/texts/en.ts'
import { nl } from '@samenhang/ui/texts/nl.ts'
import { UiTextsContext } from '@samenhang/ui/texts/UiTexts.ts'
import { useQuery } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { useMemo } from 'react'
import { useLang } from '../i18n.ts'
import { openRouter } from '../router.tsx'
import { fetchNoted } from './contact.ts'
import { newKey } from './new-key.ts'
import { SessionContext } from './SessionContext.ts'
import { askAuth, type Session, sessionKey } from './session.ts'

const base = '/api/v1'

/** Finds out who is there before anything is drawn, and gives the screens their client and their words. */
export function SessionGate() {
  const lang = useLang()
  const answer = useQuery({ queryKey: sessionKey, queryFn: askSession, staleTime: Infinity })
  return (
    <UiTextsContext value={lang === 'en' ? en : nl}>
      <Answer answer={answer}>{(session) => <Screens session={session} />}</Answer>
    </UiTextsContext>
  )
}

const askSession = async (): Promise<Session> => ({
  ...(await askAuth<Omit<Session, 'receivedAt'>>('session')),
  receivedAt: Date.now(),
})

function Screens({ session }: { session: Session }) {
  const router = useMemo(openRouter, [])
  const askWith = useMemo((): AskWith => {
    const client = createClient({
      base,
      csrfToken: () => session.csrfToken ?? undefined,
      fetch: fetchNoted,
      language: () => document.documentElement.lang,
    })
    const { caller } = session
    return {
      client,
      purposes: caller?.purposes ?? [],
      callerId: caller?.id,
      tenants: caller?.tenants ?? [],
      newKey,
      base,
    }
  }, [session])
  return (
    <SessionContext value={session}>
      <ClientContext value={askWith}>
        <RouterProvider router={router} />
      </ClientContext>
    </SessionContext>
  )
}
