import { LinkButton } from '@samenhang/ui/actions/LinkButton.tsx'
import { Card } from '@samenhang/ui/card/Card.tsx'
import { Page } from '@samenhang/ui/frame/Page.tsx'
import { Sections } from '@samenhang/ui/frame/Sections.tsx'
import { Alert } from '@samenhang/ui/status/Alert.tsx'
import { useSearch } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useSession } from '../session/SessionContext.ts'
import './login.css'
import { readRefusal, safePath } from './login-search.ts'
import { PersonaChooser } from './PersonaChooser.tsx'

/** The ways to log in: the providers of this installation, or in the example region a person to be. */
export function LoginPage() {
  const { t } = useTranslation()
  const { providers, trial } = useSession()
  const search = useSearch({ from: '/inloggen' })
  const refusal = readRefusal(search.reden)
  const to = safePath(search.naar)
  return (
    <Page title={t(trial ? 'loginTrialTitle' : 'titleLogin')} lead={t(trial ? 'loginTrialLead' : 'loginLead')}>
      <Sections>
        {refusal && (
          <Alert kind="stuk" title={t('loginRefused')} live="alert">
            {t(refusal)}
          </Alert>
        )}
        {providers.length > 0 && (
          <Card title={t('titleLogin')}>
            <ul className="web-providers">
              {providers.map(({ id, naam }) => (
                <li key={id}>
                  <LinkButton href={`/auth/login?${new URLSearchParams({ provider: id, returnTo: to })}`}>
                    {t('loginWith', { naam })}
                  </LinkButton>
                </li>
              ))}
            </ul>
          </Card>
        )}
        {trial && <PersonaChooser to={to} />}
      </Sections>
    </Page>
  )
}
