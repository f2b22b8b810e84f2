import { Button } from '@samenhang/ui/actions/Button.tsx'
import { Card } from '@samenhang/ui/card/Card.tsx'
import { Answer } from '@samenhang/ui/operation/Answer.tsx'
import { Alert } from '@samenhang/ui/status/Alert.tsx'
import { useMutation, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useSession } from '../session/SessionContext.ts'
import { askAuth, type Persona } from '../session/session.ts'
import { groupPersonas } from './personas.ts'

/** The fictional persons of the example region; choosing one starts the same session as a real login. */
export function PersonaChooser({ to }: { to: string }) {
  const { t } = useTranslation()
  const { csrfToken } = useSession()
  const answer = useQuery({ queryKey: ['auth/personas'], queryFn: () => askAuth<{ items: Persona[] }>('personas') })
  const become = useMutation({
    mutationFn: ({ loginId }: Persona) => askAuth('persona', { csrfToken, body: { loginId } }),
    // Everything is loaded anew: nothing of who was here before stays on the screen or in memory.
    onSuccess: () => location.assign(to),
  })
  return (
    <Answer answer={answer}>
      {({ items }) => (
        <>
          {become.isError && (
            <Alert kind="stuk" title={t('loginRefused')} live="alert">
              {t('refusedMislukt')}
            </Alert>
          )}
          {groupPersonas(items).map(({ organisatie, personas }) => (
            <Card key={organisatie} title={organisatie ?? t('loginResidents')}>
              <ul className="web-personas">
                {personas.map((persona) => (
                  <PersonaItem key={persona.loginId} persona={persona} onChoose={() => become.mutate(persona)} />
                ))}
              </ul>
            </Card>
          ))}
        </>
      )}
    </Answer>
  )
}

function PersonaItem({ persona, onChoose }: { persona: Persona; onChoose: () => void }) {
  const { t } = useTranslation()
  return (
    <li className="web-personas__item">
      <div>
        <h3>{persona.naam}</h3>
        <p className="sh-small">{persona.rol}</p>
        <p>{persona.omschrijving}</p>
      </div>
      <Button variant="secondary" onClick={onChoose}>
        {t('loginAs', { naam: persona.naam })}
      </Button>
    </li>
  )
}
