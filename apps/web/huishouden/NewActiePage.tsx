import { dateInAmsterdam } from '@samenhang/kernel/period/civil-date.ts'
import { NewActieForm } from '@samenhang/plan/web'
import { Card } from '@samenhang/ui/card/Card.tsx'
import { Page } from '@samenhang/ui/frame/Page.tsx'
import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { InHuishoudenPage } from './InHuishoudenPage.tsx'

/** Saying who does what for a doel. */
export function NewActiePage() {
  const { t } = useTranslation()
  const { doelId = '' } = useParams({ strict: false })
  return (
    <InHuishoudenPage>
      {({ huishoudenId, tenant, leden, home, goHome, trail }) => (
        <Page title={t('titleActie')} trail={trail}>
          <Card>
            <NewActieForm
              {...{ huishoudenId, tenant, leden, doelId }}
              today={dateInAmsterdam(new Date())}
              backTo={home}
              onSaved={goHome}
            />
          </Card>
        </Page>
      )}
    </InHuishoudenPage>
  )
}
