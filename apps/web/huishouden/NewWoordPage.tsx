import { dateInAmsterdam } from '@samenhang/kernel/period/civil-date.ts'
import { NewWoordForm } from '@samenhang/plan/web'
import { Card } from '@samenhang/ui/card/Card.tsx'
import { Page } from '@samenhang/ui/frame/Page.tsx'
import { useTranslation } from 'react-i18next'
import { InHuishoudenPage } from './InHuishoudenPage.tsx'

/** Writing down own words. */
export function NewWoordPage() {
  const { t } = useTranslation()
  return (
    <InHuishoudenPage>
      {({ huishoudenId, tenant, leden, home, goHome, trail }) => (
        <Page title={t('titleEigenWoord')} trail={trail}>
          <Card>
            <NewWoordForm
              huishoudenId={huishoudenId}
              tenant={tenant}
              leden={leden}
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
