import { LinkButton } from '@samenhang/ui/actions/LinkButton.tsx'
import { Card } from '@samenhang/ui/card/Card.tsx'
import { Facts } from '@samenhang/ui/card/Facts.tsx'
import { Page } from '@samenhang/ui/frame/Page.tsx'
import { Sections } from '@samenhang/ui/frame/Sections.tsx'
import { Link } from '@samenhang/ui/link/Link.tsx'
import { Answer } from '@samenhang/ui/operation/Answer.tsx'
import { useAsk } from '@samenhang/ui/operation/useAsk.ts'
import { useCommand } from '@samenhang/ui/operation/useCommand.ts'
import { Alert } from '@samenhang/ui/status/Alert.tsx'
import { useParams } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { endMedewerker, getMedewerker, type Medewerker } from '../../contract.ts'
import { EndOn } from '../EndOn.tsx'
import { Einde } from './Einde.tsx'
import { useTenant } from './in-tenant.ts'
import { LoginsOf } from './LoginsOf.tsx'
import { Rollen } from './Rollen.tsx'

/** One member of staff: rollen by their days, logins, and the last day of work. */
export function MedewerkerScreen() {
  const { medewerkerId = '' } = useParams({ strict: false })
  const { tenant } = useTenant()
  const answer = useAsk(getMedewerker, { path: { medewerkerId }, tenant })
  return <Answer answer={answer}>{(medewerker) => <MedewerkerPage medewerker={medewerker} />}</Answer>
}

function MedewerkerPage({ medewerker }: { medewerker: Medewerker }) {
  const { t } = useTranslation('basis')
  const { tenant, home, trail } = useTenant()
  const [waits, setWaits] = useState(false)
  const end = useCommand(endMedewerker)
  const { naam, functie, partij, partijId, einde, abilities, medewerkerId } = medewerker
  const facts = [
    { term: t('functie'), text: functie },
    { term: t('partij'), text: <Link href={`${home}/partijen/${partijId}`}>{partij}</Link> },
    { term: t('stand'), text: <Einde op={einde} /> },
  ]
  const open = (
    <LinkButton variant="secondary" href={`${home}/bevestigingen`}>
      {t('bevestigingenOpen')}
    </LinkButton>
  )
  return (
    <Page title={naam} trail={trail}>
      <Sections>
        {waits && (
          <Alert kind="letop" title={t('waitsTitle')} live="status" headingLevel={2} action={open}>
            {t('waitsText')}
          </Alert>
        )}
        {abilities['bevestiging.wanted'] && !waits && (
          <Alert kind="bericht" title={t('ownTitle')} headingLevel={2}>
            {t('ownText')}
          </Alert>
        )}
        <Card>
          <Facts items={facts} />
          {abilities['medewerker.end'] && einde === null && (
            <EndOn
              action={t('medewerkerEnd')}
              text={t('medewerkerEndText')}
              end={(to) => end({ path: { medewerkerId }, body: { to: to as never }, tenant })}
            />
          )}
        </Card>
        <Rollen medewerker={medewerker} onSaved={setWaits} />
        <LoginsOf medewerker={medewerker} onSaved={setWaits} />
      </Sections>
    </Page>
  )
}
