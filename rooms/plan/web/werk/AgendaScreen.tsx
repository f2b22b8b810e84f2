import { Page } from '@samenhang/ui/frame/Page.tsx'
import { Sections } from '@samenhang/ui/frame/Sections.tsx'
import { NoAccess } from '@samenhang/ui/nothing/NoAccess.tsx'
import { useClient } from '@samenhang/ui/operation/ClientContext.ts'
import { useTranslation } from 'react-i18next'
import { Voorstellen } from '../regisseur/Voorstellen.tsx'
import { Agenda } from './Agenda.tsx'
import { VervangingForm } from './VervangingForm.tsx'

/** What comes up, who asks the caller to be regisseur, and who looks after it all during an absence. */
export function AgendaScreen() {
  const { t } = useTranslation('plan')
  const { purposes } = useClient()
  if (!purposes.includes('toegang-beoordelen')) return <NoAccess />
  return (
    <Page title={t('agenda')} trail={[{ href: '/plan', label: t('werklijst') }]}>
      <Sections>
        <Voorstellen />
        <Agenda />
        {purposes.includes('ondersteuning-coordineren') && <VervangingForm />}
      </Sections>
    </Page>
  )
}
