import { dateInAmsterdam } from '@samenhang/kernel/period/civil-date.ts'
import { NieuwWoordForm } from '@samenhang/plan/web'
import { Card } from '@samenhang/ui/card/Card.tsx'
import { Page } from '@samenhang/ui/frame/Page.tsx'
import { useTranslation } from 'react-i18next'
import { InHuishoudenPage } from './InHuishoudenPage.tsx'

/** Writing down own words. */
export function EigenWoordPage() {
  const { t } = useTranslation()
  return (
    <InHuishoudenPage>
      {({ huishoudenId, tenant, leden, home, goHome, trail }) => (
        <Page title={t('titleEigenWoord')} trail={trail}>
          <Card>
            <NieuwWoordForm
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
