import { dateInAmsterdam } from '@samenhang/kernel/period/civil-date.ts'
import { NewNotitieForm } from '@samenhang/plan/web'
import { Card } from '@samenhang/ui/card/Card.tsx'
import { Page } from '@samenhang/ui/frame/Page.tsx'
import { useTranslation } from 'react-i18next'
import { InHuishoudenPage } from './InHuishoudenPage.tsx'

/** Writing down what was discussed or agreed. */
export function NewNotitiePage() {
  const { t } = useTranslation()
  return (
    <InHuishoudenPage>
      {({ huishoudenId, tenant, leden, goHome, trail }) => (
        <Page title={t('titleNotitie')} trail={trail}>
          <Card>
            <NewNotitieForm {...{ huishoudenId, tenant, leden }} today={dateInAmsterdam(new Date())} onSaved={goHome} />
          </Card>
        </Page>
      )}
    </InHuishoudenPage>
  )
}
