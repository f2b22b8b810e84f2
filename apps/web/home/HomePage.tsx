import { Page } from '@samenhang/ui/frame/Page.tsx'
import { Empty } from '@samenhang/ui/nothing/Empty.tsx'
import { Navigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { menuOf } from '../frame/menu.ts'
import { useSession } from '../session/SessionContext.ts'

/** Goes on to the first room of this caller; who has none is told so. */
export function HomePage() {
  const { t } = useTranslation()
  const { caller } = useSession()
  const [first] = menuOf(caller?.purposes ?? [])
  if (first) return <Navigate to={first.href} replace />
  return (
    <Page title={t('homeTitle', { naam: caller?.naam })}>
      <Empty title={t('homeEmptyTitle')}>{t('homeEmptyText')}</Empty>
    </Page>
  )
}
