import { dateInAmsterdam } from '@samenhang/kernel/period/civil-date.ts'
import { ChangeRegisseur } from '@samenhang/plan/web'
import { Page } from '@samenhang/ui/frame/Page.tsx'
import { useTranslation } from 'react-i18next'
import { InHuishoudenPage } from './InHuishoudenPage.tsx'

/** Asking a regisseur, and handing over. */
export function RegisseurPage() {
  const { t } = useTranslation()
  return (
    <InHuishoudenPage>
      {({ huishoudenId, tenant, leden, goHome, trail }) => (
        <Page title={t('titleRegisseur')} trail={trail}>
          <ChangeRegisseur {...{ huishoudenId, tenant, leden }} today={dateInAmsterdam(new Date())} onSaved={goHome} />
        </Page>
      )}
    </InHuishoudenPage>
  )
}
