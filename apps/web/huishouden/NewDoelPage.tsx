import { NewDoelForm } from '@samenhang/plan/web'
import { Card } from '@samenhang/ui/card/Card.tsx'
import { Page } from '@samenhang/ui/frame/Page.tsx'
import { useTranslation } from 'react-i18next'
import { InHuishoudenPage } from './InHuishoudenPage.tsx'

/** Making a doel. */
export function NewDoelPage() {
  const { t } = useTranslation()
  return (
    <InHuishoudenPage>
      {({ huishoudenId, tenant, leden, home, goHome, trail }) => (
        <Page title={t('titleDoel')} trail={trail}>
          <Card>
            <NewDoelForm huishoudenId={huishoudenId} tenant={tenant} leden={leden} backTo={home} onSaved={goHome} />
          </Card>
        </Page>
      )}
    </InHuishoudenPage>
  )
}
